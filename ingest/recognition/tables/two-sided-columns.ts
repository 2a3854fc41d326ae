import type { ColumnKey, Side } from "@/accounts/published-tables";

import { headerPaths, isOfOtherYear } from "./header-paths";
import type { PrintedCell } from "./printed-cell";
import type { UnderstoodColumn } from "./table-reading";
import { belongsTo } from "./two-sided-lines";

type Rows = readonly (readonly PrintedCell[])[];
export type SideColumn = UnderstoodColumn & { readonly key: ColumnKey };

/** The column in which most names of one side stand; null where the side is not printed. */
export function nameColumn(rows: Rows, side: Side): number | null {
  const counts = new Map<number, number>();
  for (const row of rows) {
    row.forEach((cell, column) => {
      if (belongsTo(side, cell.text)) counts.set(column, (counts.get(column) ?? 0) + 1);
    });
  }
  const [best] = [...counts].toSorted(([, a], [, b]) => b - a);
  return best && best[1] >= 2 ? best[0] : null;
}

/** Most specific first: 小计 may stand under the same 决算数 as the three budgets. */
const EXPENDITURE_COLUMNS: readonly (readonly [ColumnKey, RegExp])[] = [
  ["generalBudget", /一般公共预算/],
  ["governmentFund", /政府性基金/],
  ["stateCapital", /国有资本经营/],
  ["total", /小计|合计|决算数|金额/],
];
/** Columns between a name and the next that hold no final figures. */
const NOT_ACTUAL = /^行次$|预算数$|^(?:年初|全年|调整)预算/;

/** The amount columns of one side: right of its names, left of the other side's. */
export function sideColumns(
  table: "01" | "04",
  side: Side,
  header: Rows,
  body: Rows,
  name: number,
  next: number,
  year: string | null,
): SideColumn[] {
  const paths = headerPaths(header);
  const width = Math.max(0, ...body.map((row) => row.length));
  const candidates = Array.from({ length: width }, (_, column) => ({
    column,
    texts: (paths[column] ?? []).map(({ matched }) => matched),
    header: (paths[column] ?? []).map(({ text }) => text.trim()).join(" / "),
  }))
    .filter(({ column }) => column > name && column < next && !holdsLineNumbers(body, column))
    .filter(({ texts }) => !texts.some((text) => NOT_ACTUAL.test(text)))
    .filter(({ texts }) => !isOfOtherYear(texts, year));
  if (table === "01" || side === "income") {
    const named = candidates.find(({ texts }) => texts.some((text) => /决算数|金额/.test(text)));
    const only = named ?? candidates.find(({ column }) => holdsDigits(body, column));
    return only ? [{ key: "amount", column: only.column, header: only.header }] : [];
  }
  const columns = candidates.flatMap(({ column, texts, header }): SideColumn[] => {
    const found = EXPENDITURE_COLUMNS.find(([, name]) => texts.some((text) => name.test(text)));
    return found ? [{ key: found[0], column, header }] : [];
  });
  return columns.filter(
    ({ key }, index) => columns.findIndex((other) => other.key === key) === index,
  );
}

/** 行次: whole numbers that count on by one from row to row. */
function holdsLineNumbers(body: Rows, column: number): boolean {
  const texts = body.map((row) => row[column]?.matched ?? "").filter((text) => text !== "");
  return texts.length > 2 && texts.every((text, index) => text === `${Number(texts[0]) + index}`);
}

function holdsDigits(body: Rows, column: number): boolean {
  return body.some((row) => /\d/.test(row[column]?.matched ?? ""));
}
