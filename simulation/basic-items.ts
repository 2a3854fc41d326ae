import { isAdministrative, type PlannedUnit } from "./planned-unit";
import { partOf, total, type Grain, type Money } from "./money";

/** Items of staff that both classifications record: the functional one and the economic ones of it. */
function staffItems(administrative: boolean): readonly (readonly [string, readonly string[]])[] {
  return [
    [administrative ? "2080501" : "2080502", ["30301", "30302"]],
    ["2080505", ["30108"]],
    ["2080506", ["30109"]],
    ["2080801", ["30304"]],
    [administrative ? "2101101" : "2101102", ["30110"]],
    ["2101103", ["30111"]],
    ["2210201", ["30113"]],
  ];
}

/** Basic expenditure by function: staff items as the economic classes have them, the rest for running. */
export function basicByItem(
  unit: PlannedUnit,
  economic: ReadonlyMap<string, Money>,
  grain: Grain,
): Map<string, Money> {
  const amount = (code: string) => economic.get(code) ?? 0;
  const items = new Map<string, Money>();
  for (const [code, classes] of staffItems(isAdministrative(unit)))
    items.set(code, total(classes.map(amount)));
  // Part of the allowances is the subsidy for housing.
  const subsidy = partOf(amount("30102"), isAdministrative(unit) ? 0.12 : 0, grain);
  items.set("2210202", subsidy);
  const running = total([...economic.values()]) - total([...items.values()]);
  return new Map(
    [[unit.running, running], ...items].filter(([, amount]) => amount !== 0) as [string, Money][],
  );
}
