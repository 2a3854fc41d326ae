import type { CheckedFigureJson, CheckJson, RepairJson } from "@/accounts/checks-json";
import { zh } from "@/messages/zh-browser";

import { placeHref, placeWords } from "../place-href";

/** An outcome with its rule in plain words. */
export interface CheckSaid extends CheckJson {
  readonly plain: string | null;
  readonly basis: string | null;
}

interface FindingCardProps {
  readonly documentId: string;
  /** What one root cause explains; at least one. */
  readonly checks: readonly CheckSaid[];
}

const words = zh.checks.account;

/** What does not agree, the figures and where they stand, whose doing it is, and what would mend it. */
export function FindingCard({ documentId, checks }: FindingCardProps) {
  const [first] = checks;
  if (!first) return null;
  return (
    <div className="finding__body">
      <div>
        <ul className="finding__says">
          {checks.map((check) => (
            <li key={`${check.rule} ${check.about}`}>
              <p>
                {check.message}
                {check.figures.length === 0 && <CheckPlace documentId={documentId} check={check} />}
              </p>
              <RuleLine check={check} />
            </li>
          ))}
        </ul>
        <ComparedFigures documentId={documentId} checks={checks} />
        <p className="finding__cause">
          <b>{words.cause}</b>
          {words.causes[causeOf(first)]}
        </p>
      </div>
      {first.repair && (
        <div className="finding__repair">
          <h4>{words.repair}</h4>
          <Repairs repair={first.repair} />
        </div>
      )}
    </div>
  );
}

function causeOf({ cause, status }: CheckJson): keyof typeof words.causes {
  if (cause !== null) return cause;
  return status === "rounding" || status === "hint" ? status : "publisher";
}

function Repairs({ repair }: { readonly repair: RepairJson }) {
  const many = repair.proposals.length > MOST_PROPOSALS;
  const proposal = ({ figure, label, to, supposed, why }: RepairJson["proposals"][number]) => (
    <li key={`${figure} ${to}`}>
      <span>{label}：</span>
      <b>{supposed}</b>
      {why}
    </li>
  );
  return (
    <>
      {repair.proposals.length > 0 && (
        <ul className="proposals">{repair.proposals.slice(0, MOST_PROPOSALS).map(proposal)}</ul>
      )}
      {many && (
        <details>
          <summary>{words.moreProposals(repair.proposals.length - MOST_PROPOSALS)}</summary>
          <ul className="proposals">{repair.proposals.slice(MOST_PROPOSALS).map(proposal)}</ul>
        </details>
      )}
      <p className="muted">
        {repair.words}。{repair.proposals.length > 0 && words.repairNote}
      </p>
    </>
  );
}

/** Of a lost column there may be twenty. */
const MOST_PROPOSALS = 4;

function ComparedFigures({ documentId, checks }: FindingCardProps) {
  const figures = new Map<string, CheckedFigureJson>();
  for (const figure of checks.flatMap((check) => check.figures))
    if (figure.place !== null && figure.printed !== "") figures.set(figure.id, figure);
  if (figures.size === 0) return null;
  const meant = new Set(
    checks.flatMap(({ repair }) => repair?.proposals.map(({ figure }) => figure) ?? []),
  );
  return (
    <table className="tbl finding__figures">
      <caption className="sr">{words.figures}</caption>
      <thead>
        <tr>
          <th scope="col" className="l">
            {words.figureColumns.label}
          </th>
          <th scope="col">{words.figureColumns.printed}</th>
          <th scope="col" className="l">
            {words.figureColumns.place}
          </th>
        </tr>
      </thead>
      <tbody>
        {[...figures.values()].map(({ id, label, printed, place }) => (
          <tr key={id} className={meant.has(id) ? "is-meant" : undefined}>
            <th scope="row" className="l">
              {label}
            </th>
            <td className="nb">{printed}</td>
            <td className="l nb">
              {place && <a href={placeHref(documentId, place)}>{placeWords(place)}</a>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Which rule says so, in plain words, and whose demand it is. */
export function RuleLine({ check: { rule, plain, basis } }: { readonly check: CheckSaid }) {
  return (
    <p className="finding__rule">
      <a href={`/checks?rules=all#${rule}`}>{rule}</a>
      {plain !== null && ` ${plain}。`}
      {basis !== null && `${words.basis}：${basis}。`}
    </p>
  );
}

/** Where it is said: of a verdict its own place, else that of its first figure. */
export function CheckPlace({
  documentId,
  check,
}: {
  readonly documentId: string;
  readonly check: CheckJson;
}) {
  const place = check.place ?? check.figures.find((figure) => figure.place)?.place;
  return place ? (
    <>
      {" "}
      <a className="nb" href={placeHref(documentId, place)}>
        {placeWords(place)}
      </a>
    </>
  ) : null;
}
