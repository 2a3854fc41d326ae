import { TABLE_TITLES, type TableNumber } from "@/accounts/published-tables";

import type { Cell } from "../document-model";
import { unitOf, type Layout } from "../layout";
import { printedMoney, type Money } from "../money";

/** What the tables of one document have in common. */
export interface Printing {
  readonly layout: Layout;
  readonly unitName: string;
  readonly year: number;
  readonly what: "部门决算" | "单位决算";
}

/** A figure's cell. A table without any figure prints its cells empty, whatever stands for a blank. */
export function figureCell(
  table: TableNumber,
  amount: Money | null | undefined,
  layout: Layout,
  empty = false,
): Cell {
  if (amount === null || amount === undefined)
    return { text: empty ? "" : layout.blank, figure: true };
  const digits = printedMoney(Math.abs(amount), unitOf(layout, table), layout.separators);
  const text = amount < 0 ? layout.negatives.replace("1.20", digits) : digits;
  return { text: layout.wideDigits === table ? fullWidth(text) : text, figure: true };
}

const fullWidth = (text: string): string =>
  text.replace(/[\d.,]/g, (ascii) => String.fromCharCode(ascii.charCodeAt(0) + 0xfee0));

const NEW_ORDER = ["01", "02", "03", "04", "05", "06", "07", "08", "09"] as const;
const OLD_ORDER = ["01", "02", "03", "04", "05", "06", "09", "07", "08"] as const;

/** The tables in the order in which a layout prints and numbers them. */
export function tableOrder({ style }: Layout): readonly TableNumber[] {
  return style === "new" ? NEW_ORDER : OLD_ORDER;
}

const OLD_TITLES: Partial<Record<TableNumber, string>> = {
  "06": "一般公共预算财政拨款基本支出决算表",
  "09": "一般公共预算财政拨款“三公”经费支出决算表",
};
const SHANGHAI_TITLES: Partial<Record<TableNumber, string>> = {
  "06": "一般公共预算财政拨款基本支出决算表",
  "08": "国有资本经营预算财政拨款收入支出决算表",
};

export function tableTitle(number: TableNumber, { style }: Layout): string {
  const titles = style === "old" ? OLD_TITLES : style === "shanghai" ? SHANGHAI_TITLES : {};
  return titles[number] ?? TABLE_TITLES[number];
}

const NUMERALS = Array.from("一二三四五六七八九十");
/** 1 → 一, 13 → 十三, 26 → 二十六. */
export function numeral(value: number): string {
  const tens = Math.floor(value / 10);
  const ones = value % 10 === 0 ? "" : (NUMERALS[(value % 10) - 1] ?? "");
  const before = tens === 0 ? "" : tens === 1 ? "十" : `${NUMERALS[tens - 1] ?? ""}十`;
  return before + ones;
}
