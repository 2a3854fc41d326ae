import { unitForEach } from "@/accounts/format-money";
import { fen } from "@/accounts/money";
import type { FunctionUnitExecution } from "@/db/queries/execution-by-functions";
import { zh } from "@/messages/zh";

import { FigureFrame } from "../figure-frame";
import { accountHref } from "../page-href";
import { placeHref } from "../place-href";
import { MoreRows } from "../ranking/more-rows";
import { Section } from "../section";
import { WideTable } from "../wide-table";
import { executionViewHref } from "./execution-address";
import { ExecutionCells } from "./execution-cells";
import { aboutExecution, linesOf, type ExecutionPlace } from "./execution-place";
import { RankHeads, rankWords } from "./rank-heads";
import { highestRate, ranked } from "./ranked";
import { SaidReason } from "./said-reason";
import { doubtOf } from "./units-ranking";

interface FunctionUnitsProps {
  readonly place: ExecutionPlace;
  /** Of the category. */
  readonly name: string;
  readonly units: readonly FunctionUnitExecution[];
}

const ID = "f-units";

/** The units that state a category's budget and its actual. */
export function FunctionUnits({ place, name, units }: FunctionUnitsProps) {
  const { region, year, view, kind } = place;
  const words = zh.execution;
  const rows = units.map((row) => ({ ...row, deviation: fen(row.actual - row.budget) }));
  const shown = ranked(rows, view).slice(0, view.rows);
  const highest = highestRate(shown);
  const unit = unitForEach(
    rows.flatMap(({ budget, actual, deviation }) => [budget, actual, deviation]),
  );
  return (
    <Section id="s-units" question={words.functions.unitsQuestion}>
      <FigureFrame
        id={ID}
        finding={words.functions.unitsFinding(
          name,
          rows.length,
          rows.filter(({ deviation }) => deviation < 0).length,
          rows.filter(({ deviation }) => deviation > 0).length,
          words.kinds[kind],
        )}
        about={aboutExecution(place, {
          measure: words.functions.measure(words.kinds[kind]),
          basis: words.basis(words.kinds[kind]),
          unit,
        })}
        chart={null}
        table={
          <WideTable label={words.functions.unitsQuestion}>
            <table className="tbl ranking">
              <thead>
                <tr>
                  <RankHeads
                    place={place}
                    at={ID}
                    bars
                    heads={[{ sort: "unit", text: words.columns.unit }, ...rankWords(kind)]}
                  />
                  <th scope="col" className="l">
                    {words.columns.reason}
                  </th>
                </tr>
              </thead>
              <tbody>
                {shown.map((row) => {
                  const [only, ...others] = row.pairs;
                  const single = others.length === 0 ? only : undefined;
                  return (
                    <tr key={row.unit.id}>
                      <th scope="row">
                        <a href={`${accountHref(row.unit.id, year)}#execution`}>
                          {row.unit.shortName}
                        </a>
                        {single === undefined && (
                          <small className="named">{words.functions.added(row.pairs.length)}</small>
                        )}
                      </th>
                      <ExecutionCells
                        row={row}
                        unit={unit}
                        lines={linesOf(place)}
                        marks={place.marks}
                        highest={highest}
                        href={single && placeHref(single.documentId, single.place)}
                        doubt={single ? doubtOf(single) : null}
                      />
                      <td className="l said">
                        <Reasons row={row} />
                      </td>
                    </tr>
                  );
                })}
              </tbody>
            </table>
          </WideTable>
        }
      />
      <MoreRows
        shown={shown.length}
        all={rows.length}
        hrefOf={(count) =>
          executionViewHref({ ...view, region: region.code, year, rows: count }, ID)
        }
      />
    </Section>
  );
}

/** Of the passage that parts most from its budget: the page of the account has them all. */
function Reasons({ row: { pairs } }: { readonly row: FunctionUnitExecution }) {
  const [most] = pairs
    .flatMap(({ reason, ...pair }) => (reason ? [{ ...pair, reason }] : []))
    .toSorted((a, b) => Math.abs(b.deviation) - Math.abs(a.deviation));
  if (!most) return zh.execution.noReason;
  const named = pairs.length > 1 ? most.named : null;
  return <SaidReason documentId={most.documentId} named={named} said={most.reason} />;
}
