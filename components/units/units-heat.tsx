import { indicatorAt } from "@/accounts/indicators/all-indicators";
import { quantityWords } from "../indicators/quantity-words";
import { heatSteps } from "@/charts/heat-steps";
import { zh } from "@/messages/zh";

import { FigureFrame } from "../figure-frame";
import { HeatTable, type HeatCell } from "../heat-table";
import { accountHref, unitHref } from "../page-href";
import { Section } from "../section";
import { heatOf, HEATS, unitsViewHref, type Heat, type UnitsView } from "./units-address";
import { sizeIn } from "./units-rows";
import type { UnitYears } from "@/accounts/indicators/unit-years";

const words = zh.units.list.heat;

interface UnitsHeatProps {
  readonly units: readonly { readonly id: string; readonly shortName: string }[];
  readonly years: UnitYears;
  readonly view: UnitsView;
  readonly simulated: boolean;
}

const CHANGES = [-0.2, -0.05, 0.05, 0.2];
/** 95 to 105 % of 年初预算 is usual, beyond 80 and 120 a second look is due. */
const INITIAL = [0.8, 0.95, 1.05, 1.2];
const ADJUSTED = [0.8, 0.85, 0.9, 0.95, 1];
/** Below which a rate of execution is counted as low in the finding. */
const LOW = 0.95;

const BOUNDS: Readonly<Record<Heat, readonly number[]>> = {
  change: CHANGES,
  initial: INITIAL,
  adjusted: ADJUSTED,
  sangong: CHANGES,
};

/** The same units as in the table above, over the years. */
export function UnitsHeat({ units, years, view, simulated }: UnitsHeatProps) {
  const heat = heatOf(view);
  const name = words.heats[heat];
  const indicator = indicatorAt(HEATS[heat]);
  if (!indicator) throw new Error(`no indicator ${HEATS[heat]}`);
  const cells = units.map(({ id }) =>
    years.list.map((year): HeatCell => {
      const input = years.input(id, year);
      const result = input ? indicator.formula(input) : null;
      return result?.kind === "value"
        ? {
            value: sizeIn(result),
            text: quantityWords(result.quantity, "元").replace("%", ""),
            href: accountHref(id, year),
          }
        : { value: null, text: "" };
    }),
  );
  return (
    <Section id="years" question={words.question}>
      <div className="seg ui" role="group" aria-label={words.switch}>
        {(Object.keys(words.heats) as Heat[]).map((each) => (
          <a
            key={each}
            href={`${unitsViewHref(view, { heat: each === "change" ? undefined : each })}#years`}
            aria-current={each === heat}
          >
            {words.heats[each]}
          </a>
        ))}
      </div>
      <FigureFrame
        id="f-years"
        finding={finding(heat, cells, years.list.at(-1) ?? 0)}
        about={{
          measure: `${name}：${indicator.facts.formula}`,
          basis: indicator.facts.basis,
          unit: "%",
          years: zh.compare.years(years.list[0] ?? 0, years.list.at(-1) ?? 0),
          source: indicator.facts.formula,
          places: [],
          version: null,
          mark: simulated ? zh.shell.simulated : null,
        }}
        chart={null}
        note={words.same}
        table={
          <HeatTable
            newestFirst
            label={words.label}
            corner={zh.units.list.columns.name}
            rows={units.map(({ id, shortName }) => ({
              key: id,
              name: shortName,
              href: unitHref(id),
            }))}
            columns={years.list.map(String)}
            cells={cells}
            steps={heatSteps(BOUNDS[heat], "rate", "元")}
            scale={heat === "adjusted" ? "sequential" : "diverging"}
          />
        }
      />
    </Section>
  );
}

function finding(heat: Heat, cells: readonly (readonly HeatCell[])[], year: number): string {
  const name = words.heats[heat];
  const newest = cells.flatMap((row) => row.at(-1)?.value ?? []);
  if (newest.length === 0) return words.finding.none(name, year);
  if (heat === "change" || heat === "sangong")
    return words.finding.up(name, newest.filter((rate) => rate > 0).length, newest.length, year);
  return words.finding.rate(name, newest.filter((rate) => rate < LOW).length, newest.length, year);
}
