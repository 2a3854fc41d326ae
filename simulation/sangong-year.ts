import type { PlannedUnit } from "./planned-unit";
import { randomFor } from "./random";
import { grainOf, HUNDREDTH, ofYuan, partOf, type Money } from "./money";
import type { SangongParts, SangongYear } from "./unit-year";

/** Cars for a hundred posts, before the reform of official cars. */
const CARS_PER_HUNDRED: Readonly<Record<PlannedUnit["kind"], number>> = {
  party: 6,
  government: 7,
  subdistrict: 6,
  court: 14,
  school: 0,
  hospital: 1.5,
  institution: 2,
};
const YUAN_PER_CAR = 34_000;
const YUAN_PER_GUEST = 95;

/** 三公 falls from year to year: a fifth within the first three years, then slowly. */
export function sangongYear(
  unit: PlannedUnit,
  subject: string,
  year: number,
  staff: number,
  seed: number,
): SangongYear {
  const random = randomFor(seed, subject, "sangong", year);
  const grain = grainOf(seed, subject);
  const money = (yuan: number) => ofYuan(yuan, grain);
  const thrift = 0.93 ** (year - 2015);
  const kept = Math.round((staff * CARS_PER_HUNDRED[unit.kind] * (0.5 + thrift / 2)) / 100);
  const bought = kept > 1 && random.chance(0.08) ? random.whole(1, 2) : 0;
  const delegations = year < 2020 && unit.kind === "government" && random.chance(0.12) ? 1 : 0;
  const delegates = delegations * random.whole(1, 3);
  const visits = unit.kind === "school" ? random.whole(0, 2) : random.whole(2, 6 + staff / 10);
  const receptions = random.chance(0.2) ? 0 : Math.round(visits * thrift);
  const guests = receptions * random.whole(5, 9);
  const actual: SangongParts = {
    abroad: money(delegates * random.between(21_000, 38_000)),
    vehiclePurchase: money(bought * random.between(148_000, 179_900)),
    vehicleRunning: money(kept * YUAN_PER_CAR * thrift * random.between(0.8, 1.15)),
    reception: money(guests * YUAN_PER_GUEST * random.between(0.8, 1.2)),
  };
  const budgeted = (amount: Money, least: number) =>
    amount === 0
      ? random.chance(0.1)
        ? least
        : 0
      : amount + (random.chance(0.3) ? 0 : partOf(amount, random.between(0.01, 0.25), grain));
  return {
    actual,
    budget: {
      abroad: budgeted(actual.abroad, 0),
      vehiclePurchase: budgeted(actual.vehiclePurchase, 0),
      vehicleRunning: budgeted(actual.vehicleRunning, 0),
      reception: budgeted(actual.reception, 50 * HUNDREDTH),
    },
    basic: {
      abroad: actual.abroad,
      // Cars are mostly bought out of a project.
      vehiclePurchase: random.chance(0.7) ? 0 : actual.vehiclePurchase,
      vehicleRunning: actual.vehicleRunning,
      reception: random.chance(0.8) ? actual.reception : partOf(actual.reception, 0.6, grain),
    },
    delegations,
    delegates,
    vehiclesBought: bought,
    vehiclesKept: kept,
    receptions,
    guests,
  };
}
