import { isAdministrative, type PlannedUnit } from "./planned-unit";
import { randomFor, type Random } from "./random";
import { grainOf, HUNDREDTH, ofYuan, partOf, type Money } from "./money";
import type { Fund } from "./unit-year";

export interface Spending {
  readonly opening: Money;
  readonly income: Money;
  readonly project: Money;
  readonly closing: Money;
  readonly initialBudget: Money;
  readonly adjustedBudget: Money;
}

/** Whole sums in 元 of a project item in 2015. */
function usualSize(unit: PlannedUnit, fund: Fund, random: Random): number {
  if (fund === "governmentFund") return random.between(400_000, 6_000_000);
  if (fund === "stateCapital") return random.between(150_000, 900_000);
  return unit.staff * random.between(2_500, isAdministrative(unit) ? 24_000 : 9_000);
}

/** One project item of one year; `opening` is what the year before left of it. Null: not active. */
export function projectItem(
  unit: PlannedUnit,
  subject: string,
  item: { readonly key: string; readonly fund: Fund },
  year: number,
  opening: Money,
  seed: number,
): Spending | null {
  const character = randomFor(seed, subject, "item", item.key);
  const size = usualSize(unit, item.fund, character);
  // Some units plan more than they get done, year after year.
  const hope = randomFor(seed, subject, "hope").between(0.95, 1.3);
  const trend = character.between(0.95, 1.11) ** (year - 2015);
  const random = randomFor(seed, subject, "item", item.key, year);
  const grain = grainOf(seed, subject);
  const pandemic = item.key === "2100410";
  const active = pandemic ? year >= 2020 && year <= 2022 : opening > 0 || random.chance(0.93);
  if (!active) return null;
  const swing = random.chance(0.06) ? random.pick([0.4, 1.9]) : random.between(0.85, 1.15);
  const wanted = ofYuan(size * trend * swing, grain);
  const available = Math.max(wanted, partOf(opening, 1.3, grain), 10 * HUNDREDTH);
  const spent = random.chance(0.35)
    ? available
    : partOf(available, random.between(0.82, 0.995), grain);
  const carried = spent < available && random.chance(0.45) ? available - spent : 0;
  const initial = random.chance(0.05)
    ? 0
    : partOf(available, hope * random.between(0.92, 1.08), grain);
  return {
    opening,
    income: spent + carried - opening,
    project: spent,
    closing: carried,
    initialBudget: random.chance(0.06) ? partOf(initial, random.pick([0.6, 1.6]), grain) : initial,
    adjustedBudget: available,
  };
}

/** What is paid back of an earlier year's project shows as negative expenditure. Rare. */
export function repaid(amount: Money): Spending {
  return {
    opening: 0,
    income: -amount,
    project: -amount,
    closing: 0,
    initialBudget: 0,
    adjustedBudget: 0,
  };
}
