import { ECONOMIC_CLASSES } from "./reference/economic-classes";
import type { EconomicFacts, ExpenseGroup, SpecialExpense } from "./reference/economic-classes";
import { FUNCTIONS } from "./reference/functions";
import type { BudgetBook, Confidence, FunctionNature } from "./reference/functions";
import { INCOMES } from "./reference/incomes";
import type { IncomeCategory } from "./reference/incomes";
import { IDEOGRAPHS_OF_RADICALS, RADICALS_FROM } from "./reference/radicals";
import { RENAMES } from "./reference/renames";

export type Level = "类" | "款" | "项";

export interface FunctionCategory {
  readonly code: string;
  readonly name: string;
  readonly level: Level;
  readonly parent: string | null;
  readonly book: BudgetBook;
  readonly confidence: Confidence;
  readonly formerNames: readonly string[];
  /** First and last year of use; null where it has always been, or still is, in use. */
  readonly since: number | null;
  readonly until: number | null;
  readonly yearsUncertain: boolean;
  readonly nature: FunctionNature | null;
  /** The printed row numbers of the classes that tables 01 and 04 list. */
  readonly row01: number | null;
  readonly row04: number | null;
  readonly note: string | null;
}

export interface EconomicCategory {
  readonly code: string;
  readonly name: string;
  readonly level: Level;
  readonly parent: string | null;
  readonly group: ExpenseGroup | null;
  readonly table06: NonNullable<EconomicFacts["table06"]> | null;
  readonly operatingCost: boolean;
  readonly special: SpecialExpense | null;
  readonly confidence: Confidence;
  readonly note: string | null;
}

const NUMBERING =
  /^(?:（[一二三四五六七八九十百]+）|（\d{1,2}）|[一二三四五六七八九十百]+[、.．]|\d{1,2}[、.．](?!\d))/;
const FULL_WIDTH: Readonly<Record<string, string>> = {
  "(": "（",
  ")": "）",
  ":": "：",
  ",": "，",
  ";": "；",
};

/**
 * The one written form of a name, as the official lists have it: ordinary ideographs, no spaces, no
 * leading numbering, full-width （）：，； and “”. A leading 其中： stays: it says what the line is.
 */
export function normaliseName(text: string): string {
  const ordinary = ordinaryText(text);
  return /^[（\d一二三四五六七八九十百]/.test(ordinary)
    ? ordinary.replace(NUMBERING, "")
    : ordinary;
}

/** What nearly every text consists of beside spaces, and nothing below would change. */
const ORDINARY = /^[\dA-Za-z\u4E00-\u9FA5（）：，；。、“”《》〔〕.%+\-*#|/—]*$/;

/** The same of any text, with its numbering. */
export function ordinaryText(text: string): string {
  const bare = text.includes(" ") ? text.replaceAll(" ", "") : text;
  return ORDINARY.test(bare) ? bare : madeOrdinary(text);
}

function madeOrdinary(text: string): string {
  let quotes = 0;
  return text
    .normalize("NFKC")
    .replace(
      /[\u2E80-\u2EF3]/g,
      (radical) => IDEOGRAPHS_OF_RADICALS[(radical.codePointAt(0) ?? 0) - RADICALS_FROM] ?? radical,
    )
    .replace(/[\s\p{Cf}]/gu, "")
    .replace(/[(),:;]/g, (mark) => FULL_WIDTH[mark] ?? mark)
    .replace(/[「『]/g, "“")
    .replace(/[」』]/g, "”")
    .replace(/"/g, () => (quotes++ % 2 === 0 ? "“" : "”"));
}

/** By the length of a code; null for what is no code of a classification. */
export function levelOf(code: string): Level | null {
  if (!/^\d+$/.test(code)) return null;
  return code.length === 3 ? "类" : code.length === 5 ? "款" : code.length === 7 ? "项" : null;
}

/** Null for a class. */
export function parentCode(code: string): string | null {
  return levelOf(code) === null || code.length === 3 ? null : code.slice(0, -2);
}

const functions = new Map<string, FunctionCategory>();
for (const [code, name, confidence, facts = {}] of FUNCTIONS) {
  const parent = parentCode(code);
  const inherited = parent === null ? undefined : functions.get(parent)?.book;
  functions.set(code, {
    code,
    name,
    level: code.length === 3 ? "类" : code.length === 5 ? "款" : "项",
    parent,
    book: facts.book ?? inherited ?? "一般公共预算",
    confidence,
    formerNames: facts.formerNames ?? [],
    since: facts.since ?? null,
    until: facts.until ?? null,
    yearsUncertain: facts.yearsUncertain ?? false,
    nature: facts.nature ?? null,
    row01: facts.row01 ?? null,
    row04: facts.row04 ?? null,
    note: facts.note ?? null,
  });
}

/** The 26 classes of table 01, in its order. Its older layouts leave out 231 and 232, or 234. */
export const FUNCTION_CLASSES: readonly FunctionCategory[] = [...functions.values()]
  .filter(({ row01 }) => row01 !== null)
  .sort((a, b) => Number(a.row01) - Number(b.row01));

export function functionCategory(code: string): FunctionCategory | null {
  return functions.get(code) ?? null;
}

/** Every name that a code has or had: its present one first. Codes no longer in use are included. */
const functionNames = new Map<string, string[]>();
for (const { code, name, formerNames } of functions.values())
  functionNames.set(code, [name, ...formerNames]);
for (const { from, fromName, partial } of RENAMES) {
  // What went over in part was an item of its own, under a code that the list does not tell.
  if (fromName === null || partial) continue;
  const names = functionNames.get(from) ?? [];
  if (!names.includes(fromName)) functionNames.set(from, [...names, fromName]);
}

/** The present name, or the last one of a code that is no longer in use. */
export function functionName(code: string): string | null {
  return functionNames.get(code)?.[0] ?? null;
}

/** Every name that a code has or had, its present one first; none of a code that the list does not have. */
export function functionNamesOf(code: string): readonly string[] {
  return functionNames.get(code) ?? [];
}

/** 一般公共服务 for 一般公共服务支出: where space is short. The code itself if it is no known class. */
export function shortClassName(code: string): string {
  const name = functionName(code);
  if (name === null) return code;
  return name === "其他支出" ? name : name.replace(/(?:等|安排的)?支出$/, "");
}

/** What remains of a name where (类), 支出 and explanatory brackets are printed or not. */
export function matchKey(name: string): string {
  const whole = normaliseName(name);
  const bare = whole.includes("（") ? whole.replace(/（[^（）]*）/g, "") : whole;
  // 其他支出 would be left as 其他, which says nothing.
  return bare !== "其他支出" && bare.endsWith("支出") ? bare.slice(0, -2) : bare;
}

/** Whether two names differ only in how they are printed. */
export function isSameCategoryName(a: string, b: string): boolean {
  return matchKey(a) === matchKey(b);
}

const functionKeys = new Map<string, ReadonlySet<string>>();
for (const [code, names] of functionNames) functionKeys.set(code, new Set(names.map(matchKey)));

/** Whether a code has or had this name, however it is printed. */
export function isFunctionNamed(code: string, name: string): boolean {
  return functionKeys.get(code)?.has(matchKey(name)) ?? false;
}

const codesByKey = new Map<string, string[]>();
for (const [code, keys] of functionKeys)
  for (const key of keys) {
    const known = codesByKey.get(key);
    if (known) known.push(code);
    else codesByKey.set(key, [code]);
  }

/** Codes of one level below `scope` that have or had this name; current codes win over old ones. */
function codesNamed(name: string, level: Level, scope: string): readonly string[] {
  const codes = (codesByKey.get(matchKey(name)) ?? []).filter(
    (code) => levelOf(code) === level && code.startsWith(scope),
  );
  const current = codes.filter((code) => functions.has(code));
  return current.length > 0 ? current : codes;
}

/** The code of a class under its present or a former name, with or without 支出 or （类）. */
export function functionClassByName(name: string): string | null {
  const [code = null] = codesNamed(name, "类", "");
  return code;
}

/**
 * Follows the names of 类, 款 and 项 down the tree as far as each names exactly one category.
 * `complete` says whether the deepest given name was reached; null where not even the first was.
 */
export function findFunctionCode(names: {
  readonly class?: string | undefined;
  readonly group?: string | undefined;
  readonly item?: string | undefined;
}): { readonly code: string; readonly complete: boolean } | null {
  let code = "";
  let complete = true;
  for (const [name, level] of [
    [names.class, "类"],
    [names.group, "款"],
    [names.item, "项"],
  ] as const) {
    if (name === undefined) continue;
    const [found, ...others] = codesNamed(name, level, code);
    if (found === undefined || others.length > 0) {
      complete = false;
      break;
    }
    code = found;
  }
  return code === "" ? null : { code, complete };
}

const economics = new Map<string, EconomicCategory>();
for (const [code, name, confidence, facts = {}] of ECONOMIC_CLASSES) {
  const parent = parentCode(code);
  const whole = parent === null ? undefined : economics.get(parent);
  economics.set(code, {
    code,
    name,
    level: parent === null ? "类" : "款",
    parent,
    group: facts.group ?? whole?.group ?? null,
    table06: facts.table06 ?? whole?.table06 ?? null,
    operatingCost: facts.operatingCost ?? whole?.operatingCost ?? false,
    special: facts.special ?? null,
    confidence,
    note: facts.note ?? null,
  });
}

export function economicCategory(code: string): EconomicCategory | null {
  return economics.get(code) ?? null;
}

/** An item that the list does not have belongs with its class: documents misprint or invent some. */
export function economicGroupOf(code: string): ExpenseGroup | null {
  return (economics.get(code) ?? economics.get(code.slice(0, 3)))?.group ?? null;
}

const incomes = new Map<string, IncomeCategory>();
for (const income of INCOMES)
  for (const name of [income.name, ...income.aliases]) incomes.set(normaliseName(name), income);

/**
 * An income, carryover or total of the income side by any of its names. Table 04 prints the names of
 * the three budgets a second time under 年初财政拨款结转和结余: those lines are told apart by place.
 */
export function incomeByName(name: string): IncomeCategory | null {
  return incomes.get(normaliseName(name)) ?? null;
}
