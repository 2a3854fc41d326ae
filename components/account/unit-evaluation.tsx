import type { FigureMarks } from "@/accounts/checks/figure-marks";
import type { Evaluation } from "@/accounts/project";
import { placeHref, placeWords } from "@/components/place-href";
import { WideTable } from "@/components/wide-table";
import { zh } from "@/messages/zh";

import { FigureAmount } from "./figure-amount";
import { isOffTarget, offTargetFirst } from "./indicator-order";

interface UnitEvaluationProps {
  readonly evaluation: Evaluation;
  readonly documentId: string;
  readonly marks: FigureMarks;
}

const words = zh.account.projects.unitForm;
const UNIT = "万元";
const PARTS = ["basic", "projectTotal"] as const;

/** The self-evaluation form of the whole unit, folded: it is long. */
export function UnitEvaluation({ evaluation, documentId, marks }: UnitEvaluationProps) {
  const { title, filledOn, indicators, place } = evaluation;
  return (
    <details className="unit-form">
      <summary>{words.title(indicators.length)}</summary>
      <p className="fig__sub">
        {filledOn !== null && <span>{words.filledOn(zh.date(filledOn))}</span>}
        {PARTS.map(
          (part) =>
            evaluation[part] && (
              <span key={part}>
                {words[part]}{" "}
                <FigureAmount
                  figure={evaluation[part]}
                  unit={UNIT}
                  documentId={documentId}
                  marks={marks}
                />{" "}
                {UNIT}
              </span>
            ),
        )}
        <span>{words.differing(indicators.filter(isOffTarget).length)}</span>
      </p>
      <WideTable label={title}>
        <table className="tbl tbl--words">
          <thead>
            <tr>
              <th scope="col">{words.columns.name}</th>
              <th scope="col">{words.columns.target}</th>
              <th scope="col">{words.columns.result}</th>
              <th scope="col">{words.columns.place}</th>
            </tr>
          </thead>
          <tbody>
            {offTargetFirst(indicators).map((indicator) => (
              <tr
                key={`${indicator.place.block}.${indicator.place.row ?? ""}`}
                className={isOffTarget(indicator) ? "off-target" : undefined}
              >
                <th scope="row">{indicator.name}</th>
                <td>{indicator.target || "—"}</td>
                <td>{indicator.result || "—"}</td>
                <td>
                  <a href={placeHref(documentId, indicator.place)}>{placeWords(indicator.place)}</a>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
      <p className="reading__all">
        <a href={placeHref(documentId, place)}>{title}</a>
      </p>
    </details>
  );
}
