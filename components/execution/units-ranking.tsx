import { formatMoney, unitForEach } from "@/accounts/format-money";
import type { ExecutionPair } from "@/db/queries/execution-pairs";
import type { UnitExecutionRow } from "@/db/queries/execution-by-units";
import { zh } from "@/messages/zh";

import { checksOfPassages } from "../checks/checks-of-figures";
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

interface UnitsRankingProps {
  readonly place: ExecutionPlace;
  readonly rows: readonly UnitExecutionRow[];
}

const ID = "f-ranking";

/** Every unit with its budget, its actual, where they stand and the reason given. */
export function UnitsRanking({ place, rows }: UnitsRankingProps) {
  const { region, year, view, kind } = place;
  const words = zh.execution;
  const shown = ranked(rows, view).slice(0, view.rows);
  const highest = highestRate(shown);
  const unit = unitForEach(
    rows.flatMap(({ budget, actual, deviation }) => [budget, actual, deviation]),
  );
  const silent = rows.filter(({ because }) => because.said === null).length;
  const differing = rows.filter(({ agreement }) => agreement === "differs").length;
  return (
    <Section id="s-ranking" question={words.ranking.question}>
      <FigureFrame
        id={ID}
        finding={words.ranking.finding(silent, differing)}
        about={aboutExecution(place, {
          measure: `${words.kinds[kind]}、${words.columns.actual}、${words.rateNames[kind]}`,
          basis: words.basis(words.kinds[kind]),
          unit,
          checks: checksOfPassages(place.marks, shown),
        })}
        note={words.ranking.note(words.kinds[kind])}
        chart={null}
        table={
          <WideTable label={words.ranking.question}>
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
                {shown.map((row) => (
                  <tr key={row.accountId}>
                    <th scope="row">
                      <a href={`${accountHref(row.unit.id, year)}#execution`}>
                        {row.unit.shortName}
                      </a>
                    </th>
                    <ExecutionCells
                      row={row}
                      unit={unit}
                      lines={linesOf(place)}
                      marks={place.marks}
                      highest={highest}
                      href={placeHref(row.documentId, row.place)}
                      doubt={doubtOf(row)}
                    />
                    <td className="l said">
                      <Because row={row} />
                    </td>
                  </tr>
                ))}
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

/** What the table says where the text says another actual. */
export function doubtOf({ agreement, tableAmount }: ExecutionPair): string | null {
  return agreement === "differs" && tableAmount !== null
    ? zh.execution.doubt(formatMoney(tableAmount, "万元", { decimals: "exact" }))
    : null;
}

function Because({ row: { because, documentId } }: { readonly row: UnitExecutionRow }) {
  const { noReason } = zh.execution;
  if (because.said === null) return noReason;
  return <SaidReason documentId={documentId} named={because.named} said={because.said} />;
}
