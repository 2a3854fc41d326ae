import { formatMoney, unitFor, unitForEach } from "@/accounts/format-money";
import { fen } from "@/accounts/money";
import type { UnitExecutionRow } from "@/db/queries/execution-by-units";
import { zh } from "@/messages/zh";

import { Amount } from "../amount";
import { RankedChart } from "../charts/ranked-chart";
import { FigureFrame } from "../figure-frame";
import { accountHref } from "../page-href";
import { placeHref } from "../place-href";
import { Section } from "../section";
import { WideTable } from "../wide-table";
import { aboutExecution, type ExecutionPlace } from "./execution-place";

interface UnitsDeviationsProps {
  readonly place: ExecutionPlace;
  readonly rows: readonly UnitExecutionRow[];
}

/** On each side. */
const MOST = 8;

/** Who spent least and most beside the budget, in money: a diverging bar each. */
export function UnitsDeviations({ place, rows }: UnitsDeviationsProps) {
  const { year, kind } = place;
  const words = zh.execution;
  const ordered = rows.toSorted((a, b) => a.deviation - b.deviation);
  const under = ordered.filter(({ deviation }) => deviation < 0).slice(0, MOST);
  const over = ordered.filter(({ deviation }) => deviation > 0).slice(-MOST);
  const shown = [...under, ...over];
  if (shown.length === 0) return null;
  const unit = unitForEach(shown.map(({ deviation }) => deviation));
  return (
    <Section id="s-deviations" question={words.deviations.question}>
      <FigureFrame
        id="f-deviations"
        finding={words.deviations.finding(saidOf(under[0]), saidOf(over.at(-1)), words.kinds[kind])}
        about={aboutExecution(place, {
          measure: words.deviations.measure(words.kinds[kind]),
          basis: words.basis(words.kinds[kind]),
          unit,
        })}
        note={words.deviations.note(MOST)}
        chart={
          <RankedChart
            unit={unit}
            name={words.deviations.drawing}
            alone
            rows={shown.map(({ unit: { id, shortName }, deviation }) => ({
              name: shortName,
              value: deviation,
              colour: deviation < 0 ? "var(--down)" : "var(--up)",
              href: `${accountHref(id, year)}#execution`,
            }))}
          />
        }
        table={
          <WideTable label={words.deviations.question}>
            <table className="tbl">
              <thead>
                <tr>
                  <th scope="col">{words.columns.unit}</th>
                  <th scope="col">{words.kinds[kind]}</th>
                  <th scope="col">{words.columns.actual}</th>
                  <th scope="col">{words.columns.deviation}</th>
                </tr>
              </thead>
              <tbody>
                {shown.map(({ unit: { id, shortName }, ...row }) => (
                  <tr key={row.accountId}>
                    <th scope="row">
                      <a href={`${accountHref(id, year)}#execution`}>{shortName}</a>
                    </th>
                    {[row.budget, row.actual].map((amount, at) => (
                      <td key={at}>
                        <Amount
                          fen={amount}
                          unit={unit}
                          href={placeHref(row.documentId, row.place)}
                        />
                      </td>
                    ))}
                    <td>
                      <Amount fen={row.deviation} unit={unit} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </WideTable>
        }
      />
    </Section>
  );
}

function saidOf(row: UnitExecutionRow | undefined) {
  if (!row) return null;
  const size = fen(Math.abs(row.deviation));
  return { name: row.unit.shortName, amount: formatMoney(size, unitFor([size])) };
}
