import { formatRate } from "@/accounts/format-money";
import type { UnitExecutionRow } from "@/db/queries/execution-by-units";
import { zh } from "@/messages/zh";

import { DotStripsChart } from "../charts/dot-strips-chart";
import { FigureFrame } from "../figure-frame";
import { accountHref } from "../page-href";
import { Section } from "../section";
import { WideTable } from "../wide-table";
import { aboutExecution, linesOf, type ExecutionPlace } from "./execution-place";

interface PeerGroup {
  readonly name: string;
  readonly median: number | null;
  readonly rows: readonly (UnitExecutionRow & { readonly rate: number })[];
}

interface UnitsStripsProps {
  readonly place: ExecutionPlace;
  readonly accounts: number;
  readonly count: number;
  readonly groups: readonly PeerGroup[];
}

/** The rates of all units, each among its peers. */
export function UnitsStrips({ place, accounts, count, groups }: UnitsStripsProps) {
  const { kind, year } = place;
  const words = zh.execution;
  const { low, high } = linesOf(place);
  return (
    <Section id="s-spread" question={words.spread.question} terms={zh.district.terms.execution}>
      <FigureFrame
        id="f-spread"
        finding={words.spread.finding(
          groups.map(({ name, median }) => ({ name, median })),
          (rate) => formatRate(rate),
        )}
        about={aboutExecution(place, {
          measure: words.rateNames[kind],
          basis: words.basis(words.kinds[kind]),
          unit: "%",
        })}
        note={words.spread.note(count, accounts, words.kinds[kind])}
        chart={
          <DotStripsChart
            format="rate"
            marks={[low, high]}
            groups={groups.map(({ name, median, rows }) => ({
              name,
              median,
              dots: rows.map(({ unit, rate }) => ({
                key: unit.id,
                name: unit.shortName,
                value: rate,
                href: accountHref(unit.id, year),
              })),
            }))}
          />
        }
        table={
          <WideTable label={words.spread.question}>
            <table className="tbl">
              <thead>
                <tr>
                  <th scope="col">{words.columns.unit}</th>
                  <th scope="col" className="l">
                    {words.columns.group}
                  </th>
                  <th scope="col">{words.rateNames[kind]}</th>
                  <th scope="col">{words.columns.median}</th>
                </tr>
              </thead>
              <tbody>
                {groups.flatMap(({ name, median, rows }) =>
                  rows.map(({ unit, rate }) => (
                    <tr key={unit.id}>
                      <th scope="row">{unit.shortName}</th>
                      <td className="l">{name}</td>
                      <td>{formatRate(rate)}</td>
                      <td>{median === null ? "" : formatRate(median)}</td>
                    </tr>
                  )),
                )}
              </tbody>
            </table>
          </WideTable>
        }
      />
    </Section>
  );
}
