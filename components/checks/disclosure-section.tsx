import { keptTogether } from "../kept-together";
import type { DisclosureVerdict } from "@/accounts/disclosure/decision";
import type {
  DecidedPoint,
  DisclosureReport,
  DisclosureScore,
} from "@/accounts/disclosure/disclosure-report";
import { formatRate } from "@/accounts/format-money";
import { zh } from "@/messages/zh";

import { placeHref, placeWords } from "../place-href";
import { Section } from "../section";
import { WideTable } from "../wide-table";
import { CheckMark, type MarkStatus } from "./check-mark";

interface DisclosureSectionProps {
  readonly documentId: string;
  readonly report: DisclosureReport;
}

const words = zh.checks.disclosure;
const ASPECTS = ["complete", "timely", "detailed", "explained"] as const;
/** What is not met first; what is met last. */
const VERDICTS = ["not-met", "partly", "undecidable", "met"] as const;
const MARKS: Readonly<Record<DisclosureVerdict, MarkStatus>> = {
  met: "holds",
  partly: "hint",
  "not-met": "failed",
  undecidable: "undecidable",
};

/** What the document discloses of what it should: demands and what is only usual never in one score. */
export function DisclosureSection({ documentId, report }: DisclosureSectionProps) {
  return (
    <Section id="disclosure" question={words.question} terms={words.terms}>
      <div>
        <h3 className="fig__title">
          {keptTogether(words.finding(share(report.demanded), lacking(report)))}
        </h3>
        <p className="fig__sub">{words.sub}</p>
        <ScoresTable report={report} />
        {VERDICTS.map((verdict) => (
          <PointsOf
            key={verdict}
            verdict={verdict}
            points={report.points.filter((point) => point.verdict === verdict)}
            documentId={documentId}
          />
        ))}
      </div>
    </Section>
  );
}

function lacking({ points }: DisclosureReport): number {
  return points.filter(
    ({ verdict, point }) =>
      verdict === "not-met" && (point.level === "法定" || point.level === "规程"),
  ).length;
}

function share({ share: part }: DisclosureScore): string | null {
  return part === null ? null : formatRate(part);
}

function ScoresTable({ report }: { readonly report: DisclosureReport }) {
  const { columns } = words;
  const rows = [
    ...ASPECTS.map((aspect) => ({ name: words.aspects[aspect], scores: report.aspects[aspect] })),
    { name: words.all, scores: report },
  ];
  return (
    <WideTable label={words.question}>
      <table className="tbl disclosure__scores">
        <thead>
          <tr>
            <th scope="col">{columns.aspect}</th>
            <th scope="col">{columns.demanded}</th>
            <th scope="col">{columns.met}</th>
            <th scope="col">{columns.partly}</th>
            <th scope="col">{columns.notMet}</th>
            <th scope="col">{columns.undecidable}</th>
            <th scope="col">{columns.usual}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, scores: { demanded, usual } }) => (
            <tr key={name} className={name === words.all ? "tot" : undefined}>
              <th scope="row">{name}</th>
              <td>{share(demanded) ?? words.unknown}</td>
              <td>{demanded.met}</td>
              <td>{demanded.partly}</td>
              <td>{demanded.notMet}</td>
              <td>{demanded.undecidable}</td>
              <td>{share(usual) ?? words.unknown}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}

interface PointsOfProps {
  readonly verdict: DisclosureVerdict;
  readonly points: readonly DecidedPoint[];
  readonly documentId: string;
}

/** Points that came out alike; those that are met behind a fold. */
function PointsOf({ verdict, points, documentId }: PointsOfProps) {
  if (points.length === 0) return null;
  const title = (
    <>
      <CheckMark status={MARKS[verdict]} named={false} />{" "}
      {words.verdict(words.verdicts[verdict], points.length)}
    </>
  );
  const list = (
    <ul className="points">
      {points.map((point) => (
        <Point key={point.point.id} point={point} documentId={documentId} />
      ))}
    </ul>
  );
  return verdict === "met" ? (
    <details className="folded" open>
      <summary>{title}</summary>
      {list}
    </details>
  ) : (
    <>
      <h4 className="points__title">{title}</h4>
      {list}
    </>
  );
}

function Point({
  point: { point, message, passage },
  documentId,
}: {
  readonly point: DecidedPoint;
  readonly documentId: string;
}) {
  return (
    <li>
      <b>{point.requirement}</b>
      <span>{message}</span>
      {passage && (
        <q className="points__passage">
          {passage.words.length > LONGEST ? `${passage.words.slice(0, LONGEST)}…` : passage.words}
        </q>
      )}
      {passage && (
        <a className="nb" href={placeHref(documentId, passage.place)}>
          {placeWords(passage.place)}
        </a>
      )}
      <small>{words.basis(point.id, words.aspects[point.aspect], point.level, point.basis)}</small>
    </li>
  );
}

/** Of a passage so much as shows what it is; the link leads to all of it. */
const LONGEST = 60;
