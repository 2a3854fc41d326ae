import { formatMoney, unitForEach } from "@/accounts/format-money";
import type { Fen, Unit } from "@/accounts/money";
import { heatSteps } from "@/charts/heat-steps";
import { niceTicks } from "@/charts/scale";
import type { FunctionUnitRow } from "@/db/queries/function-units";
import type { FunctionYears } from "@/db/queries/function-years";
import { zh } from "@/messages/zh";

import { Amount } from "../amount";
import { FigureFrame } from "../figure-frame";
import { HeatTable, type HeatCell } from "../heat-table";
import { accountHref, unitHref } from "../page-href";
import { Section } from "../section";
import { aboutFunctions, type FunctionsPlace } from "./functions-place";

interface FunctionHeatSectionProps {
  readonly place: FunctionsPlace;
  /** As listed above, the largest first. */
  readonly rows: readonly FunctionUnitRow[];
  readonly byUnit: FunctionYears["byUnit"];
  /** Every year of the region. */
  readonly years: readonly number[];
}

/** As many colours as there are, less the one below the first bound. */
const BOUNDS = 5;

/** The units of one category over the years: who spends on it when. */
export function FunctionHeatSection({ place, rows, byUnit, years }: FunctionHeatSectionProps) {
  const words = zh.functions.one.heat;
  const amount = (unitId: string, year: number) => byUnit.get(unitId)?.get(year) ?? null;
  const amounts = rows.flatMap(({ unit }) => years.flatMap((year) => amount(unit.id, year) ?? []));
  const [first, last] = [years[0], years.at(-1)];
  if (amounts.length === 0 || first === undefined || last === undefined || first === last)
    return null;
  const unit = unitForEach(amounts);
  const bounds = niceTicks(0, Math.max(...amounts), BOUNDS + 1)
    .slice(1, -1)
    .slice(-BOUNDS);
  return (
    <Section id="s-heat" question={words.question}>
      <FigureFrame
        id="f-heat"
        finding={finding(rows, amount, first, last, unit)}
        about={aboutFunctions(place, {
          measure: words.measure,
          unit,
          years: zh.district.yearsRange(first, last),
        })}
        note={words.note}
        chart={null}
        table={
          <HeatTable
            label={words.question}
            corner={zh.functions.one.units.columns.unit}
            rows={rows.map(({ unit: { id, shortName } }) => ({
              key: id,
              name: shortName,
              href: unitHref(id),
            }))}
            columns={years.map(String)}
            cells={rows.map(({ unit: { id } }) =>
              years.map((year): HeatCell => {
                const value = amount(id, year);
                return value === null
                  ? { value, text: "" }
                  : {
                      value,
                      text: <Amount fen={value} unit={unit} />,
                      href: accountHref(id, year),
                    };
              }),
            )}
            steps={heatSteps(bounds, "money", unit)}
          />
        }
      />
    </Section>
  );
}

/** Who grew most between the first and the last year, of those that state both. */
function finding(
  rows: readonly FunctionUnitRow[],
  amount: (unitId: string, year: number) => Fen | null,
  first: number,
  last: number,
  unit: Unit,
): string {
  const words = zh.functions.one.heat;
  const moved = rows.flatMap(({ unit }) => {
    const [from, to] = [amount(unit.id, first), amount(unit.id, last)];
    return from === null || to === null ? [] : { name: unit.shortName, from, to };
  });
  const [most] = moved.toSorted((a, b) => b.to - b.from - (a.to - a.from));
  if (!most || most.to <= most.from) return words.noRise(rows.length, first, last);
  const money = (each: Fen) => formatMoney(each, unit);
  return words.finding(most.name, first, money(most.from), last, money(most.to));
}
