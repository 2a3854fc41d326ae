import { formatRate, unitForEach } from "@/accounts/format-money";
import { NAMED_BUDGETS, type NamedBudget } from "@/accounts/indicators/named-execution";
import { sizeOf } from "@/accounts/indicators/quantity";
import { median } from "@/accounts/median";
import { zh } from "@/messages/zh";

import { Amount } from "../amount";
import { ScatterChart } from "../charts/scatter-chart";
import { FigureFrame } from "../figure-frame";
import { quantityData, quantityWords } from "../indicators/quantity-words";
import { accountHref } from "../page-href";
import { Section } from "../section";
import { WideTable } from "../wide-table";
import { unitsViewHref, type UnitsView } from "./units-address";
import type { UnitsRow } from "./units-rows";

const words = zh.units.list.scatter;
const LOW = 0.8;

interface UnitsScatterProps {
  readonly rows: readonly UnitsRow[];
  readonly year: number;
  readonly view: UnitsView;
  readonly simulated: boolean;
}

/** Size against execution, of the units that state one and the same kind of budget. */
export function UnitsScatter({ rows, year, view, simulated }: UnitsScatterProps) {
  const points = (budget: NamedBudget) => rows.flatMap((row) => pointOf(row, budget) ?? []);
  const [most] = NAMED_BUDGETS.toSorted((a, b) => points(b).length - points(a).length);
  const budget = view.budget ?? most ?? "年初预算";
  const shown = points(budget);
  const unit = unitForEach(shown.map(({ spent }) => spent));
  const low = shown.filter(({ y }) => y < LOW).length;
  return (
    <Section id="size" question={words.question}>
      <div className="seg ui" role="group" aria-label={words.switch}>
        {NAMED_BUDGETS.map((each) => (
          <a
            key={each}
            href={`${unitsViewHref(view, { budget: each })}#size`}
            aria-current={each === budget}
          >
            {each}（{points(each).length}）
          </a>
        ))}
      </div>
      <FigureFrame
        id="f-size"
        finding={
          shown.length > 0
            ? words.finding(budget, low, shown.length) + halves(shown)
            : words.findingNone(budget)
        }
        about={{
          measure: words.measure(budget),
          basis: words.basis(budget),
          unit: `${unit}；%`,
          years: zh.district.yearOption(year),
          source: words.source,
          places: [],
          version: null,
          mark: simulated ? zh.shell.simulated : null,
        }}
        chart={
          shown.length === 0 ? null : (
            <ScatterChart
              points={shown.map(({ key, name, group, x, y }) => ({
                key,
                name,
                group,
                x,
                y,
                href: accountHref(key, year),
              }))}
              xFormat="money"
              yFormat="rate"
              names={{ x: words.x, y: words.y(budget) }}
              unit={unit}
              log={{ x: true }}
            />
          )
        }
        note={words.apart}
        table={
          <WideTable label={words.measure(budget)}>
            <table className="tbl">
              <thead>
                <tr>
                  <th scope="col">{words.unitName}</th>
                  <th scope="col" className="l">
                    {zh.units.list.columns.group}
                  </th>
                  <th scope="col">{words.x}</th>
                  <th scope="col">{words.y(budget)}</th>
                </tr>
              </thead>
              <tbody>
                {shown.map(({ key, name, group, spent, execution }) => (
                  <tr key={key}>
                    <th scope="row">{name}</th>
                    <td className="l">{group}</td>
                    <td>
                      <Amount fen={spent} unit={unit} />
                    </td>
                    <td>
                      <data value={quantityData(execution, unit)}>
                        {quantityWords(execution, unit)}
                      </data>
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

/** Whether the larger half executes better than the smaller one. */
function halves(points: readonly { readonly x: number; readonly y: number }[]): string {
  const sorted = points.toSorted((a, b) => b.x - a.x).map(({ y }) => y);
  const half = sorted.length >> 1;
  const [large, small] = [median(sorted.slice(0, half)), median(sorted.slice(half))];
  return large === null || small === null
    ? ""
    : words.halves(half, formatRate(large), formatRate(small));
}

function pointOf({ unit, execution }: UnitsRow, budget: NamedBudget) {
  const spent = unit.input.own.totals.expenditure ?? null;
  if (execution?.budget !== budget || spent === null) return null;
  return {
    key: unit.id,
    name: unit.shortName,
    group: unit.peerGroup.name,
    x: spent,
    y: sizeOf(execution.quantity),
    spent,
    execution: execution.quantity,
  };
}
