import type { ColumnKey } from "@/accounts/published-tables";

import type { Cell, Rows } from "../document-model";
import type { TrueLine } from "../true-tables";
import { figureCell, numeral, type Printing } from "./printing";

const EXPENDITURE_COLUMNS: readonly (readonly [ColumnKey, string])[] = [
  ["total", "小计"],
  ["generalBudget", "一般公共预算财政拨款"],
  ["governmentFund", "政府性基金预算财政拨款"],
  ["stateCapital", "国有资本经营预算财政拨款"],
];

/** Tables 01 and 04: income on the left, expenditure on the right, both ending in the same row. */
export function twoSidedTable(
  number: "01" | "04",
  lines: readonly TrueLine[],
  { layout }: Printing,
): { rows: Rows; headerRows: number } {
  const numbered = layout.style !== "shanghai";
  const side = (of: TrueLine["side"]) => lines.filter((line) => line.side === of);
  const [left, right] = [side("income"), side("expenditure")];
  const entries = (of: readonly TrueLine[]) => of.filter(({ key }) => key === null);
  const closing = (of: readonly TrueLine[]) => of.filter(({ key }) => key !== null);
  // The totals of both sides begin in the row below the last class.
  const height = entries(right).length;
  const depth = Math.max(closing(left).length, closing(right).length);
  const leftRows = [...padded(entries(left), height), ...closing(left)];
  const rightClosing = closing(right);
  const rightRows = [
    ...entries(right),
    ...padded(rightClosing.slice(0, -1), depth - 1),
    ...rightClosing.slice(-1),
  ];
  const columns: readonly (readonly [ColumnKey, string])[] =
    number === "01" ? [["amount", "金额"]] : EXPENDITURE_COLUMNS;
  const cells = (line: TrueLine | undefined, of: readonly ColumnKey[]): Cell[] =>
    line
      ? of.map((column) => figureCell(number, line.figures[column], layout))
      : of.map(() => ({ text: "" }));
  const name = (line: TrueLine | undefined, at: number): Cell => ({
    text: line ? (line.key === null ? `${numeral(at + 1)}、${line.name}` : line.name) : "",
  });
  const number_ = (at: number): Cell[] => (numbered ? [{ text: `${at}` }] : []);
  const body = rightRows.map((line, at) => [
    name(leftRows[at], at),
    ...number_(at + 1),
    ...cells(leftRows[at], ["amount"]),
    name(line, at),
    ...number_(leftRows.length + at + 1),
    ...cells(
      line,
      columns.map(([column]) => column),
    ),
  ]);
  return {
    rows: [...header(number, columns, numbered), ...body],
    headerRows: number === "01" ? 2 + Number(numbered) : 3 + Number(numbered),
  };
}

function padded(lines: readonly TrueLine[], length: number): (TrueLine | undefined)[] {
  return Array.from({ length }, (_, at) => lines[at]);
}

function header(
  number: "01" | "04",
  columns: readonly (readonly [ColumnKey, string])[],
  numbered: boolean,
): Rows {
  const item = (span: number): Cell[] => [
    { text: "项目", rowspan: span },
    ...(numbered ? [{ text: "行次", rowspan: span }] : []),
  ];
  const width = numbered ? 3 : 2;
  const sides: Cell[] = [
    { text: "收入", colspan: width },
    { text: "支出", colspan: width - 1 + columns.length },
  ];
  const numbers: Cell[] = [
    { text: "栏次" },
    { text: "" },
    { text: "1" },
    { text: "栏次" },
    { text: "" },
    ...columns.map((_, at) => ({ text: `${at + 2}` })),
  ];
  const amount = numbered && number === "01" ? "金额" : "决算数";
  const named: Cell[][] =
    number === "01"
      ? [[...item(1), { text: amount }, ...item(1), { text: amount }]]
      : [
          [
            ...item(2),
            { text: amount, rowspan: 2 },
            ...item(2),
            { text: "决算数", colspan: columns.length },
          ],
          columns.map(([, text]) => ({ text })),
        ];
  return [sides, ...named, ...(numbered ? [numbers] : [])];
}
