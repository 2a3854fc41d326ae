import { basicByItem } from "./basic-items";
import { economicYear } from "./economic-year";
import { unitItemInYear } from "./function-in-year";
import { ownMoney } from "./own-money";
import { nameIn, type PlannedUnit } from "./planned-unit";
import { procurementYear } from "./procurement-year";
import { projectItem, repaid, type Spending } from "./project-items";
import { projectsOf } from "./projects-year";
import { randomFor } from "./random";
import { reasonFor } from "./reasons";
import { sangongYear } from "./sangong-year";
import { staffIn } from "./staff";
import { grainOf, HUNDREDTH, ofYuan, partOf, total, type Grain } from "./money";
import { sangongTotal, type Fund, type ItemYear, type UnitYear } from "./unit-year";

/**
 * The years of a unit in order, from the one before the first asked for, so that every year can say
 * how it differs from the last. What a year leaves, the next begins with.
 */
export function unitSeries(
  unit: PlannedUnit,
  years: { readonly from: number; readonly to: number },
  seed: number,
): readonly UnitYear[] {
  const from = Math.max(years.from - 1, unit.since);
  const to = Math.min(years.to, unit.until);
  const series: UnitYear[] = [];
  for (let year = from; year <= to; year += 1)
    series.push(unitYear(unit, year, series.at(-1), seed));
  return series;
}

function unitYear(
  unit: PlannedUnit,
  year: number,
  before: UnitYear | undefined,
  seed: number,
): UnitYear {
  // The name that a unit begins with is unique in its region and stays what it is known by here.
  const subject = nameIn(unit, 0);
  const random = randomFor(seed, subject, "year", year);
  const grain = grainOf(seed, subject);
  const staff = staffIn(unit, subject, year, seed);
  const sangong = sangongYear(unit, subject, year, staff, seed);
  const retired = Math.round(staff * 0.34);
  const economic = economicYear(unit, year, staff, retired, sangong.basic, random, grain);
  const items = [
    ...basicItems(unit, year, economic, seed, grain),
    ...projectItems(
      unit,
      subject,
      year,
      before,
      total([sangongTotal(sangong.actual), -sangongTotal(sangong.basic)]),
      seed,
    ),
  ].sort((a, b) => Number(a.code) - Number(b.code));
  const general = items.filter(({ fund }) => fund === "general");
  const { projects, all } = projectsOf(unit, general, random);
  const own = ownMoney(unit, subject, year, staff, before?.own.closing ?? 0, seed);
  return {
    unit,
    name: nameIn(unit, year),
    year,
    staff,
    items: joined(items),
    own: year === unit.until ? settled(own) : own,
    economic,
    sangong,
    procurement: procurementYear(general, economic, random, grain),
    projects,
    allProjects: all,
    otherVehicles: unit.kind === "hospital" ? random.whole(2, 6) : random.chance(0.2) ? 1 : 0,
    equipment: unit.kind === "hospital" ? random.whole(1, 14) : 0,
  };
}

/** Nothing is left over of a unit in its last year: what follows it begins with nothing. */
function settled(own: UnitYear["own"]): UnitYear["own"] {
  return { ...own, distribution: own.distribution + own.closing, closing: 0 };
}

function basicItems(
  unit: PlannedUnit,
  year: number,
  economic: UnitYear["economic"],
  seed: number,
  grain: Grain,
): ItemYear[] {
  const random = randomFor(seed, nameIn(unit, 0), "basic", year);
  return [...basicByItem(unit, economic, grain)].map(([key, basic]) => {
    const initialBudget = random.chance(0.15)
      ? basic
      : partOf(basic, random.between(0.95, 1.08), grain);
    return {
      key,
      ...unitItemInYear(unit, key, year),
      fund: "general",
      opening: 0,
      income: basic,
      basic,
      project: 0,
      closing: 0,
      initialBudget,
      adjustedBudget: partOf(basic, random.chance(0.5) ? 1 : random.between(1, 1.02), grain),
      reason: reasonFor("staff", basic, initialBudget, random),
    };
  });
}

function projectItems(
  unit: PlannedUnit,
  subject: string,
  year: number,
  before: UnitYear | undefined,
  /** Part of 三公 that is no basic expenditure: some project has to pay it. */
  sangong: number,
  seed: number,
): ItemYear[] {
  const random = randomFor(seed, subject, "projects", year);
  const keys: readonly { key: string; fund: Fund }[] = [
    ...unit.tasks.map((key) => ({ key, fund: "general" as const })),
    ...unit.funds.map((key) => ({ key, fund: "governmentFund" as const })),
    ...unit.stateCapital.map((key) => ({ key, fund: "stateCapital" as const })),
  ];
  // In the class of the running item, so that no class as a whole becomes negative.
  const repaying = random.chance(0.04)
    ? unit.tasks.slice(2).findLast((key) => key.startsWith(unit.running.slice(0, 3)))
    : undefined;
  return keys.flatMap((item, at): ItemYear[] => {
    const opening = before?.items.find(({ key }) => key === item.key)?.closing ?? 0;
    const own = projectItem(unit, subject, item, year, opening, seed);
    const last = item.key === repaying && opening === 0;
    const spending = last
      ? repaid(ofYuan(random.between(2_000, 90_000), grainOf(seed, subject)))
      : at === 0
        ? atLeast(own, sangong)
        : own;
    if (!spending) return [];
    const closed = year === unit.until ? withoutRest(spending) : spending;
    const { project, initialBudget } = closed;
    const reason = last
      ? "收回以前年度多付资金，冲减当年支出"
      : reasonFor("project", project, initialBudget, random);
    return [{ ...item, ...unitItemInYear(unit, item.key, year), basic: 0, ...closed, reason }];
  });
}

function atLeast(spending: Spending | null, least: number): Spending | null {
  // With something to spare, so that rounding leaves the project the larger of the two.
  const needed = least + 10 * HUNDREDTH;
  if (least === 0 || (spending && spending.project >= needed)) return spending;
  const opening = spending?.opening ?? 0;
  const amount = Math.max(needed, opening) + (spending?.project ?? 0);
  return {
    opening,
    income: amount - opening,
    project: amount,
    closing: 0,
    initialBudget: amount,
    adjustedBudget: amount,
  };
}

function withoutRest(spending: Spending): Spending {
  return { ...spending, income: spending.income - spending.closing, closing: 0 };
}

/** An item that pays for the unit and for a project is one item. */
function joined(items: readonly ItemYear[]): ItemYear[] {
  return items.reduce<ItemYear[]>((list, item) => {
    const same = list.at(-1);
    if (same?.code !== item.code) return [...list, item];
    const sum = (
      key:
        "opening" | "income" | "basic" | "project" | "closing" | "initialBudget" | "adjustedBudget",
    ) => same[key] + item[key];
    return [
      ...list.slice(0, -1),
      {
        ...same,
        opening: sum("opening"),
        income: sum("income"),
        basic: sum("basic"),
        project: sum("project"),
        closing: sum("closing"),
        initialBudget: sum("initialBudget"),
        adjustedBudget: sum("adjustedBudget"),
      },
    ];
  }, []);
}
