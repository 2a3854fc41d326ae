import {
  FUNCTION_CLASSES,
  functionCategory,
  functionName,
  parentCode,
} from "@/accounts/classification";
import { RENAMES } from "@/accounts/reference/renames";

import type { PlannedUnit } from "./planned-unit";

export interface FunctionInYear {
  readonly code: string;
  readonly name: string;
}

/** The code and name under which today's item was published for a year. */
export function functionInYear(code: string, year: number): FunctionInYear {
  const recoded = RENAMES.find(
    ({ change, to, since }) => change === "recoded" && to.includes(code) && (since ?? 0) > year,
  );
  const old = recoded?.from ?? code;
  return { code: old, name: nameInYear(old, year) };
}

/** The unit's own code of an item in a year: groups that moved had another one. */
export function unitItemInYear(unit: PlannedUnit, code: string, year: number): FunctionInYear {
  const { formerGroup } = unit;
  if (!formerGroup || year > formerGroup.until || !code.startsWith(formerGroup.group))
    return functionInYear(code, year);
  const old = formerGroup.was + code.slice(5);
  return { code: old, name: nameInYear(old, year) };
}

const SHARED_ITEMS: Readonly<Record<string, string>> = {
  "01": "行政运行",
  "02": "一般行政管理事务",
};

const names = new Map<string, string>();

/** A document asks for the names of all its rows; the lists are long. */
export function nameInYear(code: string, year: number): string {
  const key = `${code} ${year}`;
  const known = names.get(key);
  if (known !== undefined) return known;
  const name = findName(code, year);
  names.set(key, name);
  return name;
}

function findName(code: string, year: number): string {
  const [before] = RENAMES.filter(
    ({ from, to, change, since }) =>
      from === code && change === "renamed" && to[0] === code && (since ?? 0) > year,
  ).sort((a, b) => Number(a.since) - Number(b.since));
  if (before?.fromName) return before.fromName;
  const name = functionName(code);
  if (name === null) return nameOfRetiredItem(code, year);
  const renamed = RENAMES.some(({ from, change }) => from === code && change === "renamed");
  const residual = !renamed && functionCategory(code)?.nature === "residual" && parentCode(code);
  const [former] = functionCategory(code)?.formerNames ?? [];
  const groupHadOtherName = residual && nameInYear(residual, year) !== functionName(residual);
  return groupHadOtherName && former ? former : name;
}

/** The list of functions keeps retired groups without their items. */
function nameOfRetiredItem(code: string, year: number): string {
  const shared = SHARED_ITEMS[code.slice(5)];
  if (shared) return shared;
  return `其他${nameInYear(code.slice(0, 5), year)}支出`;
}

/** The classes that table 01 lists in a year; the layouts with fewer lines leave out 231 and 232. */
export function classesInYear(year: number, listsDebt: boolean): readonly FunctionInYear[] {
  return FUNCTION_CLASSES.filter(({ code, since }) => {
    if (!listsDebt && (code === "231" || code === "232")) return false;
    return since === null || since <= year;
  }).map(({ code }) => ({ code, name: nameInYear(code, year) }));
}
