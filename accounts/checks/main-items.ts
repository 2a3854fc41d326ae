import { normaliseName } from "../classification";
import { ECONOMIC_CLASSES } from "../reference/economic-classes";
import type { TableFigures } from "./table-figures";
import { isNothing } from "./between-tables";

/** What the text says that a half of the basic expenditure mainly consists of, against table 06. */
export interface MainItems {
  /** Named, and without an amount in the table. */
  readonly withoutAmount: readonly string[];
  /** With an amount, and not named. */
  readonly unnamed: readonly string[];
}

const CLASSES = { 人员经费: ["301", "303"], 公用经费: ["302", "310"] } as const;
export type Half = keyof typeof CLASSES;

/** Null where the text gives no list. */
export function mainItems(text: string, half: Half, table: TableFigures): MainItems | null {
  const list = new RegExp(`${half}[^。；]*?主要包括[：:]?([^。；]*)`).exec(
    text.replace(/\s/g, ""),
  )?.[1];
  if (list === undefined) return null;
  const named = list
    .replace(/等$/, "")
    .split(/[、，]/)
    .filter((name) => name.length > 1);
  // 等 says that there is more than is named.
  const isWhole = !/等$|其他$/.test(list);
  const keys = new Map(named.map((name) => [itemKey(name), name]));
  const items = CLASSES[half]
    .flatMap((code) => table.under(code))
    .map((line) => ({
      name: line.name,
      key: itemKey(line.name),
      isBlank: isNothing(table.cell(line, "amount")),
    }));
  // Some refer to the table instead.
  if (!items.some(({ key }) => keys.has(key))) return null;
  const spent = items.filter(({ isBlank }) => !isBlank);
  const isSpent = (key: string) => spent.some((item) => item.key === key);
  // Other words than names of groups say something else.
  const isKnown = (key: string) => GROUPS[half].has(key) || items.some((item) => item.key === key);
  return {
    withoutAmount: [...keys]
      .filter(([key]) => isKnown(key) && !isSpent(key))
      .map(([, name]) => name),
    unnamed: isWhole ? spent.filter(({ key }) => !keys.has(key)).map(({ name }) => name) : [],
  };
}

/** The groups of a half as the official list names them, whether a table prints them or not. */
const GROUPS: Readonly<Record<Half, ReadonlySet<string>>> = {
  人员经费: groupsOf("人员经费"),
  公用经费: groupsOf("公用经费"),
};

function groupsOf(half: Half): ReadonlySet<string> {
  const groups = ECONOMIC_CLASSES.filter(
    ([code]) => code.length === 5 && CLASSES[half].some((of) => code.startsWith(of)),
  );
  return new Set(groups.map(([, name]) => itemKey(name)));
}

function itemKey(name: string): string {
  return normaliseName(name)
    .replace(/（[^（）]*）/g, "")
    .replace(/(?:费用|支出)$/, "费")
    .replace(/费$/, "");
}
