import type { TableLine } from "@/accounts/published-tables";

import { compact } from "../compact";
import type { Context } from "./reading";
import { printedText, type RunningText, type Span } from "./running-text";

/** "一般公共服务支出(类)财政事务(款)行政运行(项)", any of the three. */
const LEVELS = /(.+?)\((类|款|项)\)/g;
const CODE_DIGITS = { 类: 3, 款: 5, 项: 7 } as const;

/**
 * The row that a named category is compared with: the deepest of the names that stands in table 05
 * under the ones before it, where 05 has no such class in table 03; null where neither has.
 */
export function categoryCode(named: string, { tables }: Context): string | null {
  const levels = namedLevels(compact(named));
  return deepest(levels, tables["05"].lines) ?? deepest(levels, tables["03"].lines);
}

interface NamedLevel {
  readonly name: string;
  readonly digits: number;
}

function namedLevels(named: string): NamedLevel[] {
  const levels = [...named.matchAll(LEVELS)].map(([, name = "", level]) => ({
    // "一般公共服务(类)支出财政事务(款)": the word that the brackets cut off belongs to the class.
    name: name.replace(/^支出(?=.)/, ""),
    digits: CODE_DIGITS[level as keyof typeof CODE_DIGITS],
  }));
  return levels.length > 0 ? levels : [{ name: named, digits: CODE_DIGITS.类 }];
}

function deepest(levels: readonly NamedLevel[], lines: readonly TableLine[]): string | null {
  const rows = rowsByName(lines);
  let found: string | null = null;
  for (const { name, digits } of levels) {
    const parent: string | null = found;
    const codes: readonly string[] =
      rows
        .get(stem(name))
        ?.filter((code) => code.length === digits && (parent === null || code.startsWith(parent)))
        .slice(0, 2) ?? [];
    if (codes.length !== 1) return found;
    found = codes[0] ?? null;
  }
  return found;
}

/** Of each table, once: the codes of its entries by name. */
const ROWS = new WeakMap<readonly TableLine[], ReadonlyMap<string, readonly string[]>>();

function rowsByName(lines: readonly TableLine[]): ReadonlyMap<string, readonly string[]> {
  const known = ROWS.get(lines);
  if (known) return known;
  const rows = new Map<string, string[]>();
  for (const { kind, code, name } of lines) {
    if (kind !== "entry" || code === null) continue;
    const key = stem(name);
    const codes = rows.get(key);
    if (codes) codes.push(code);
    else rows.set(key, [code]);
  }
  ROWS.set(lines, rows);
  return rows;
}

/** The narrative writes 一般公共服务（类）支出 for 一般公共服务支出. */
const stem = (name: string) => compact(name).replace(/支出$/, "");

/** A name as printed, without the spaces that line breaks and letter spacing leave in it. */
export function printedName(text: RunningText, span: Span): string {
  return printedText(text, span).replaceAll(/\s+/g, "");
}
