import { unitForEach } from "@/accounts/format-money";
import type { Fen } from "@/accounts/money";
import type { FiguresRow } from "@/db/queries/indicator-figures";
import { zh } from "@/messages/zh";

import { Amount } from "../amount";
import { TrendLinesChart } from "../charts/trend-lines-chart";
import { FigureFrame } from "../figure-frame";
import { accountHref } from "../page-href";
import { aboutUnit, type UnitPlace } from "./unit-place";

interface UnitBudgetTrendProps {
  readonly id: string;
  readonly place: UnitPlace;
  readonly figures: readonly FiguresRow[];
}

const words = zh.unit.trend;
const SERIES = [
  ["statedActual", words.actual, "var(--seq-5)"],
  ["initialBudget", words.initialBudget, "var(--seq-3)"],
  ["adjustedBudget", words.adjustedBudget, "var(--seq-2)"],
] as const;

/** Each budget under its own name beside what was spent of it: all of the general public budget. */
export function UnitBudgetTrend({ id, place, figures }: UnitBudgetTrendProps) {
  const { unit: own, years } = place;
  const at = (year: number) => figures.find((row) => row.figures.year === year)?.figures.totals;
  const valueOf = (year: number, key: (typeof SERIES)[number][0]): Fen | null =>
    at(year)?.[key] ?? null;
  const shown = SERIES.filter(([key]) => years.some((year) => valueOf(year, key) !== null));
  const unit = unitForEach(
    shown.flatMap(([key]) => years.flatMap((year) => valueOf(year, key) ?? [])),
  );
  return (
    <FigureFrame
      id={id}
      finding={finding(figures)}
      about={aboutUnit(place, {
        measure: words.budgetMeasure,
        basis: words.budgetBasis,
        unit,
        source: words.budgetSource,
      })}
      chart={
        shown.length === 0 ? null : (
          <TrendLinesChart
            unit={unit}
            series={shown.map(([key, name, colour]) => ({
              key,
              name,
              colour,
              points: years.map((year) => ({
                year,
                fen: valueOf(year, key),
                kind: "published" as const,
                ...(at(year) && { href: accountHref(own.id, year) }),
              })),
            }))}
          />
        )
      }
      table={
        <table className="tbl">
          <thead>
            <tr>
              <th scope="col">{zh.unit.year}</th>
              {SERIES.map(([key, name]) => (
                <th key={key} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {years.map((year) => (
              <tr key={year}>
                <th scope="row">
                  {at(year) ? <a href={accountHref(own.id, year)}>{year}</a> : year}
                </th>
                {SERIES.map(([key]) => (
                  <td key={key}>
                    <Amount fen={valueOf(year, key)} unit={unit} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      }
    />
  );
}

/** Of the two budgets the one that more years state. */
function finding(figures: readonly FiguresRow[]): string {
  const compared = (key: "initialBudget" | "adjustedBudget") =>
    figures.flatMap(({ figures: { totals } }) => {
      const [budget, actual] = [totals[key], totals.statedActual];
      return budget == null || actual == null ? [] : [{ over: actual > budget }];
    });
  const [initial, adjusted] = [compared("initialBudget"), compared("adjustedBudget")];
  const [years, name] =
    initial.length >= adjusted.length
      ? [initial, words.initialBudget]
      : [adjusted, words.adjustedBudget];
  return years.length === 0
    ? words.noBudget
    : words.findingBudget(name, years.filter(({ over }) => over).length, years.length);
}
