import type { TableNumber } from "@/accounts/published-tables";

import type { PrintedTable } from "../document-model";
import { unitOf } from "../layout";
import type { PrintedUnit } from "../money";
import { isEmpty, type TrueTables } from "../true-tables";
import { categoryTable } from "./category-table";
import { economicTable } from "./economic-table";
import { tableOrder, tableTitle, type Printing } from "./printing";
import { sangongTable, type SangongColumn } from "./sangong-table";
import { twoSidedTable } from "./two-sided-table";

/** What a document gets wrong beside its figures. */
export interface CaptionFaults {
  /** A table whose caption has another year. */
  readonly year: { readonly table: TableNumber; readonly printed: number } | null;
  /** A table without figures that does not say so. */
  readonly unsaid: TableNumber | null;
  /** A table whose caption names another unit. */
  readonly name: { readonly table: TableNumber; readonly printed: string } | null;
  /** A table whose caption has another unit of money than its figures. */
  readonly money: { readonly table: TableNumber; readonly printed: PrintedUnit } | null;
  /** A table that is printed without its last column, 项目支出. */
  readonly cut: "05" | "08" | null;
  /** An expense of table 09 whose final account stands before its budget. */
  readonly turned: SangongColumn | null;
}

export const RIGHT_CAPTIONS: CaptionFaults = {
  year: null,
  unsaid: null,
  name: null,
  money: null,
  cut: null,
  turned: null,
};

export function publishedTable(
  number: TableNumber,
  tables: TrueTables,
  printing: Printing,
  faults: CaptionFaults,
): PrintedTable {
  const { layout, unitName, year, what } = printing;
  const printedYear = faults.year?.table === number ? faults.year.printed : year;
  const printedName = faults.name?.table === number ? faults.name.printed : unitName;
  const money = faults.money?.table === number ? faults.money.printed : unitOf(layout, number);
  const shanghai = layout.style === "shanghai";
  const form = tableOrder(layout).indexOf(number) + 1;
  const title = tableTitle(number, layout);
  const said = isEmpty(tables[number]) && faults.unsaid !== number;
  return {
    kind: "table",
    number,
    // Without a caption of its own a table of this layout could not have a wrong year.
    title: shanghai && printedYear === year ? title : `${printedYear}年度${title}`,
    captions: shanghai
      ? [`单位：${money}`]
      : [
          `公开0${form}表`,
          `${what === "部门决算" ? "部门" : "单位"}：${printedName}`,
          `金额单位：${money}`,
        ],
    ...body(number, tables, printing, faults),
    ...(layout.pages === "turned" && WIDE.has(number) ? { turned: true as const } : {}),
    notes: [
      `注：本表反映${NOTES[number]}。`,
      ...(said ? [emptyStatement(number, year, what)] : []),
    ],
  };
}

/** Twelve columns and more do not fit on an upright page. */
const WIDE: ReadonlySet<TableNumber> = new Set(["02", "03", "04", "07", "09"]);

function body(
  number: TableNumber,
  tables: TrueTables,
  printing: Printing,
  { cut, turned }: CaptionFaults,
) {
  switch (number) {
    case "01":
    case "04":
      return twoSidedTable(number, tables[number], printing);
    case "06":
      return economicTable(tables[number], printing);
    case "09":
      return sangongTable(tables[number], printing, turned);
    case "02":
    case "03":
    case "05":
    case "07":
    case "08":
      return categoryTable(number, tables[number], printing, cut === number);
  }
}

const NOTES: Readonly<Record<TableNumber, string>> = {
  "01": "本年度的总收支和年末结转结余情况，金额单位转换可能存在尾数误差",
  "02": "本年度取得的各项收入情况",
  "03": "本年度各项支出情况",
  "04": "本年度三本预算财政拨款的总收支和年末结转结余情况",
  "05": "本年度一般公共预算财政拨款支出情况",
  "06": "本年度一般公共预算财政拨款基本支出明细情况",
  "07": "本年度政府性基金预算财政拨款收支及结转结余情况",
  "08": "本年度国有资本经营预算财政拨款收支情况",
  "09": "本年度财政拨款“三公”经费预决算情况，预算数为全年预算数",
};

function emptyStatement(number: TableNumber, year: number, what: Printing["what"]): string {
  const matter =
    number === "07"
      ? "政府性基金预算财政拨款收入和支出"
      : number === "08"
        ? "国有资本经营预算财政拨款收入和支出"
        : number === "09"
          ? "财政拨款“三公”经费支出"
          : "相关收入和支出";
  return `本${what === "部门决算" ? "部门" : "单位"}${year}年度没有${matter}，本表无数据。`;
}
