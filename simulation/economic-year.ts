import { isAdministrative, type PlannedUnit, type UnitKind } from "./planned-unit";
import type { Random } from "./random";
import { ofYuan, type Grain, type Money } from "./money";
import type { SangongParts } from "./unit-year";

/** Salaries in 元 a post and year, in 2015. */
const PAY: Readonly<Record<UnitKind, number>> = {
  party: 96_000,
  government: 92_000,
  subdistrict: 84_000,
  court: 112_000,
  school: 88_000,
  hospital: 52_000,
  institution: 78_000,
};
/** Goods and services in 元 a post and year. */
const RUNNING: Readonly<Record<UnitKind, number>> = {
  party: 21_000,
  government: 17_000,
  subdistrict: 15_000,
  court: 23_000,
  school: 5_500,
  hospital: 2_600,
  institution: 11_000,
};

type Shares = readonly (readonly [code: string, share: number])[];
const CIVIL_PAY: Shares = [
  ["30101", 0.25],
  ["30102", 0.27],
  ["30103", 0.3],
  ["30106", 0.02],
  ["30112", 0.004],
  ["30199", 0.03],
];
const PUBLIC_PAY: Shares = [
  ["30101", 0.31],
  ["30102", 0.07],
  ["30103", 0.06],
  ["30107", 0.44],
  ["30112", 0.008],
  ["30199", 0.02],
];
const GOODS: Shares = [
  ["30201", 0.18],
  ["30202", 0.03],
  ["30205", 0.02],
  ["30206", 0.05],
  ["30207", 0.04],
  ["30209", 0.05],
  ["30211", 0.07],
  ["30213", 0.06],
  ["30215", 0.01],
  ["30216", 0.02],
  ["30218", 0.03],
  ["30226", 0.06],
  ["30227", 0.03],
  ["30228", 0.09],
  ["30229", 0.1],
  ["30239", 0.14],
  ["30299", 0.05],
];
/** Raises followed the economy; 2021 and 2022 brought cuts in offices. */
function payLevel(year: number, administrative: boolean): number {
  const raised = 1.055 ** Math.min(year - 2015, 5) * 1.02 ** Math.max(0, year - 2020);
  return administrative && year >= 2021 ? raised * (year === 2022 ? 0.93 : 0.96) : raised;
}

/** Basic expenditure of the general public budget by economic class, without what is 0. */
export function economicYear(
  unit: PlannedUnit,
  year: number,
  staff: number,
  retired: number,
  sangong: SangongParts,
  random: Random,
  grain: Grain,
): Map<string, Money> {
  const administrative = isAdministrative(unit);
  const pay = PAY[unit.kind] * staff * payLevel(year, administrative);
  const goods = RUNNING[unit.kind] * staff * 1.01 ** (year - 2015);
  const amounts = new Map<string, Money>();
  const put = (code: string, yuan: number) => {
    const amount = ofYuan(yuan, grain);
    if (amount > 0) amounts.set(code, amount);
  };
  for (const [code, share] of administrative ? CIVIL_PAY : PUBLIC_PAY)
    put(code, pay * share * random.between(0.93, 1.07));
  put("30108", pay * 0.16 * random.between(0.9, 1));
  if (random.chance(0.7)) put("30109", pay * 0.08 * random.between(0.5, 1));
  put("30110", pay * 0.08);
  if (administrative) put("30111", pay * 0.04);
  put("30113", pay * 0.12);
  for (const [code, share] of GOODS)
    if (random.chance(0.85)) put(code, goods * share * random.between(0.7, 1.3));
  put("30302", retired * 5_200 * random.between(0.9, 1.1));
  if (retired > 20 && year < 2022) put("30301", random.whole(0, 2) * 142_000);
  if (random.chance(0.2)) put("30304", random.whole(1, 3) * 73_500);
  if (random.chance(0.4)) put("30305", staff * 420);
  if (random.chance(0.5)) put("30309", random.whole(1, 12) * 3_600);
  if (random.chance(0.5)) put("31002", goods * 0.03 * random.between(0.5, 1.5));
  for (const [code, amount] of [
    ["30212", sangong.abroad],
    ["30217", sangong.reception],
    ["30231", sangong.vehicleRunning],
    ["31013", sangong.vehiclePurchase],
  ] as const)
    if (amount > 0) amounts.set(code, amount);
  return amounts;
}
