import { ALL_CHECKS } from "@/accounts/checks/all-checks";
import type { CheckedFigure, CheckReport, Finding, Outcome } from "@/accounts/checks/outcome";
import { zh } from "@/messages/zh";

import { placeHref, placeWords } from "../place-href";
import { CheckMark } from "./check-mark";
import { RepairProposals } from "./repair-proposals";

const words = zh.checks.account;

interface DocumentFindingsProps {
  readonly documentId: string;
  readonly report: CheckReport;
  readonly findings: readonly Finding[];
}

/** Each root cause: what does not agree, both figures and where they stand, what would mend it. */
export function DocumentFindings({ documentId, report, findings }: DocumentFindingsProps) {
  return (
    <ol className="findings-list">
      {findings.map((finding, index) => (
        <li key={finding.id} id={finding.id} className="finding">
          <h3>
            <CheckMark status={finding.cause === "reading" ? "damaged" : "failed"} named={false} />{" "}
            {words.findingTitle(index + 1, zh.checks.severities[finding.severity])}
          </h3>
          <div className="finding__body">
            <OfFinding
              documentId={documentId}
              outcomes={report.outcomes.filter((outcome) => outcome.finding === finding.id)}
            />
            <div className="finding__repair">
              <h4>{words.repair}</h4>
              <RepairProposals repair={finding.repair} explained />
            </div>
          </div>
        </li>
      ))}
    </ol>
  );
}

function OfFinding({
  documentId,
  outcomes,
}: {
  readonly documentId: string;
  readonly outcomes: readonly Outcome[];
}) {
  const figures = new Map<string, CheckedFigure>();
  for (const figure of outcomes.flatMap((outcome) => outcome.figures))
    if (figure.place !== null && figure.printed !== "") figures.set(figure.id, figure);
  return (
    <div>
      <ul className="finding__says">
        {outcomes.map((outcome) => (
          <li key={`${outcome.rule} ${outcome.about}`}>
            <p>
              {outcome.message}
              {outcome.figures.length === 0 && (
                <PlaceLink documentId={documentId} outcome={outcome} />
              )}
            </p>
            <RuleLine rule={outcome.rule} />
          </li>
        ))}
      </ul>
      {figures.size > 0 && (
        <table className="tbl finding__figures">
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
              <tr key={id}>
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
      )}
    </div>
  );
}

/** Which rule says so, in plain words, and whose demand it is. */
export function RuleLine({ rule }: { readonly rule: string }) {
  const known = ALL_CHECKS.find(({ id }) => id === rule);
  if (!known) return null;
  return (
    <p className="finding__rule">
      <a href={`/checks?rules=all#${rule}`}>{rule}</a> {known.plain}。{words.basis}：{known.basis}。
    </p>
  );
}

/** Where it is said: of a verdict its own place, else that of its first figure. */
export function PlaceLink({
  documentId,
  outcome,
}: {
  readonly documentId: string;
  readonly outcome: Outcome;
}) {
  const place = outcome.place ?? outcome.figures.find((figure) => figure.place)?.place;
  return place ? (
    <>
      {" "}
      <a className="nb" href={placeHref(documentId, place)}>
        {placeWords(place)}
      </a>
    </>
  ) : null;
}
