import { changeWords, formatMoney, unitFor, unitForEach } from "@/accounts/format-money";
import { fen } from "@/accounts/money";
import type { SangongComponent, SangongRow } from "@/db/queries/sangong";
import { zh } from "@/messages/zh";

import { termsOf } from "../account/terms-of";
import { checksOfFigures, type ShownFigure } from "../checks/checks-of-figures";
import { FigureFrame } from "../figure-frame";
import { placeHref } from "../place-href";
import { Section } from "../section";
import { aboutUnit, type UnitPlace } from "./unit-place";
import { UnitYearsTable } from "./unit-years-table";
import { YearParts } from "./year-parts";

interface UnitSangongSectionProps {
  readonly place: UnitPlace;
  readonly rows: readonly SangongRow[];
}

const words = zh.unit.sangong;
const PARTS = [
  ["vehicleRunning", "var(--seq-4)"],
  ["vehiclePurchase", "var(--seq-5)"],
  ["vehicles", "var(--ink-3)"],
  ["reception", "var(--seq-3)"],
  ["abroad", "var(--seq-2)"],
] as const;

/** “三公” by component over the years, with the year's budget around it. */
export function UnitSangongSection({ place, rows }: UnitSangongSectionProps) {
  const { years } = place;
  const at = (year: number) => rows.find((row) => row.year === year);
  const cells = (side: "actual" | "budget", key: SangongComponent) => ({
    values: years.map((year) => at(year)?.[side][key].fen ?? null),
    hrefs: years.map((year) => {
      const row = at(year);
      const where = row?.[side][key].place;
      return row && where ? placeHref(row.documentId, where) : undefined;
    }),
  });
  const parts = PARTS.map(([key, colour]) => {
    const { values, hrefs } = cells("actual", key);
    // Cars count once: by purchase and running, or, where neither is stated, together.
    const own = values.map((value, index) =>
      key === "vehicles" && isParted(at(years[index] ?? 0)) ? null : value,
    );
    return { key, name: words.parts[key], colour, values: own, hrefs };
  }).filter(({ values }) => values.some((value) => value !== null && value !== 0));
  const [total, budget] = [cells("actual", "total"), cells("budget", "total")];
  const unit = unitForEach([...total.values, ...budget.values].flatMap((amount) => amount ?? []));
  const stated = [...total.values, ...budget.values].some((value) => value !== null);
  const count = (key: "vehiclesKept" | "receptions") => (year: number) =>
    at(year)?.counts[key]?.toString() ?? null;
  return (
    <Section id="s-sangong" question={words.question} terms={termsOf("三公经费")}>
      {!stated ? (
        <p className="absent">{words.absent}</p>
      ) : (
        <FigureFrame
          id="f-sangong"
          finding={finding(rows)}
          about={aboutUnit(place, {
            measure: words.measure,
            basis: words.basis,
            unit,
            source: words.source,
            checks: checksOfFigures(
              place.marks,
              [...parts, total, budget].flatMap(({ values, hrefs }) =>
                hrefs.map((href, index): ShownFigure => [href, values[index]]),
              ),
            ),
          })}
          note={words.note}
          chart={
            parts.length === 0 ? null : (
              <YearParts
                place={place}
                parts={parts}
                frames={budget.values}
                frameName={words.frame}
                unit={unit}
              />
            )
          }
          table={
            <UnitYearsTable
              place={place}
              label={words.measure}
              unit={unit}
              amounts={[
                ...parts,
                { key: "total", name: words.total, ...total },
                { key: "budget", name: words.budget, ...budget },
              ]}
              more={[
                { name: words.kept, text: count("vehiclesKept") },
                { name: words.receptions, text: count("receptions") },
              ]}
            />
          }
        />
      )}
    </Section>
  );
}

function isParted(row: SangongRow | undefined): boolean {
  return row?.actual.vehiclePurchase.fen != null || row?.actual.vehicleRunning.fen != null;
}

function finding(rows: readonly SangongRow[]): string {
  const stated = rows.flatMap(({ year, actual, budget }) =>
    actual.total.fen === null ? [] : [{ year, spent: actual.total.fen, budget: budget.total.fen }],
  );
  const [first, last] = [stated[0], stated.at(-1)];
  if (!first || !last) return words.absent;
  const over = stated.flatMap(({ year, spent, budget }) =>
    budget !== null && spent > budget ? [year] : [],
  );
  const change = fen(last.spent - first.spent);
  const moved =
    first === last
      ? words.findingOne(last.year, formatMoney(last.spent, unitFor([last.spent])))
      : words.finding(
          first.year,
          last.year,
          changeWords(change, first.spent > 0 ? change / first.spent : null),
        );
  return moved + (stated.some(({ budget }) => budget !== null) ? words.over(over) : "");
}
