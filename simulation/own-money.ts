import type { PlannedUnit } from "./planned-unit";
import { randomFor } from "./random";
import { grainOf, ofYuan, partOf, type Money } from "./money";
import type { OwnMoney } from "./unit-year";

const NONE: OwnMoney = {
  opening: 0,
  superior: 0,
  operations: 0,
  business: 0,
  subordinate: 0,
  other: 0,
  usedBalance: 0,
  basic: 0,
  project: 0,
  remittedUp: 0,
  businessSpent: 0,
  subsidyDown: 0,
  distribution: 0,
  closing: 0,
};

/** Takings in 元 a post and year, in 2015: fees of patients, of pupils, interest and rent. */
function takings({ kind, running }: PlannedUnit): { operations: number; other: number } {
  if (kind === "hospital") return { operations: 165_000, other: 3_000 };
  if (running === "2050204" || running === "2050302") return { operations: 14_000, other: 4_000 };
  if (kind === "school") return { operations: running === "2050201" ? 21_000 : 0, other: 2_500 };
  return { operations: 0, other: kind === "subdistrict" || kind === "court" ? 0 : 900 };
}

/**
 * What a unit earns itself, and what becomes of it: spent, distributed or kept; a deficit is met out
 * of older balances. `opening` is what the year before kept.
 */
export function ownMoney(
  unit: PlannedUnit,
  subject: string,
  year: number,
  staff: number,
  opening: Money,
  seed: number,
): OwnMoney {
  const character = randomFor(seed, subject, "own");
  const isPublic =
    unit.kind === "school" || unit.kind === "hospital" || unit.kind === "institution";
  if (!isPublic && !character.chance(0.3)) return NONE;
  const random = randomFor(seed, subject, "own", year);
  const grain = grainOf(seed, subject);
  const money = (yuan: number) => ofYuan(yuan, grain);
  const { operations, other } = takings(unit);
  const level = staff * 1.045 ** (year - 2015);
  const closedDown = unit.kind === "hospital" && year === 2020 ? 0.86 : 1;
  const income = {
    operations: money(operations * level * closedDown * random.between(0.92, 1.08)),
    other: money(other * level * random.between(0.6, 1.4)),
    superior:
      unit.kind === "institution" && character.chance(0.3)
        ? money(random.between(40_000, 300_000))
        : 0,
    business:
      unit.kind === "institution" && character.chance(0.25)
        ? money(random.between(60_000, 240_000))
        : 0,
    subordinate: unit.running === "2050302" ? money(random.between(20_000, 90_000)) : 0,
  };
  const businessSpent = partOf(income.business, random.between(0.6, 1), grain);
  const remittedUp = unit.running === "2100403" ? money(random.between(10_000, 60_000)) : 0;
  const subsidyDown = unit.running === "2100201" ? money(random.between(100_000, 400_000)) : 0;
  const earned =
    income.operations + income.other + income.superior + income.business + income.subordinate;
  const free = opening + earned - businessSpent - remittedUp - subsidyDown;
  const spent = partOf(free, random.between(0.93, isPublic ? 1.03 : 1), grain);
  const project = partOf(spent, isPublic ? random.between(0, 0.2) : 1, grain);
  const left = free - spent;
  const distribution = left > 0 && isPublic && random.chance(0.5) ? partOf(left, 0.4, grain) : 0;
  return {
    ...income,
    opening,
    usedBalance: Math.max(0, -left),
    basic: spent - project,
    project,
    remittedUp,
    businessSpent,
    subsidyDown,
    distribution,
    closing: Math.max(0, left) - distribution,
  };
}
