import { normaliseName } from "@/accounts/classification";
import type { Unit } from "@/accounts/money";
import type { LineKey, TableLine } from "@/accounts/published-tables";

import { headerPaths } from "./header-paths";
import { isColumnNumberRow } from "./column-numbers";
import type { PrintedCell } from "./printed-cell";
import {
  readFigure,
  unreadableFigures,
  type TableReading,
  type UnderstoodColumn,
  type UnreadPart,
} from "./table-reading";

type Rows = readonly (readonly PrintedCell[])[];
/** One of the groups side by side: code, name and amount. */
interface Group {
  readonly code: number;
  readonly name: number;
  readonly amount: number;
  readonly header: string;
  /** Columns of the layout that splits every amount: the total row then states both totals. */
  readonly split: readonly { readonly key: LineKey; readonly column: number }[];
}

const CODE = /^3\d{2}(?:\d{2})?$/;
const TOTALS: readonly (readonly [LineKey, RegExp])[] = [
  ["personnel", /^人员经费(?:合计|小计):?$/],
  ["operating", /^(?:日常)?公用经费(?:合计|小计):?$/],
  ["total", /^(?:基本支出)?(?:合计|总计):?$/],
];

const SPLIT: readonly (readonly [LineKey, RegExp])[] = [
  ["personnel", /^人员经费$/],
  ["operating", /^(?:日常)?公用经费$/],
];

/** Reads 06: one, two or three groups side by side, and the totals of personnel and operating funds. */
export function readEconomicTable(rows: Rows, unit: Unit): TableReading {
  const start = rows.findIndex((row) => row.some(({ matched }) => CODE.test(matched)));
  if (start === -1) return { lines: [], columns: [], unread: [] };
  const header = rows.slice(0, start).filter((row) => !isColumnNumberRow(row));
  const body = rows.slice(start);
  const groups = codeGroups(header, body);
  const lines = [
    ...groups.flatMap((group) => groupLines(group, body, unit)),
    ...rows.flatMap((row) => totalLines(row, groups, unit)),
  ];
  const columns: UnderstoodColumn[] = groups.map(({ amount, header }) => ({
    key: "amount",
    header,
    column: amount,
  }));
  return {
    lines,
    columns,
    unread: [
      ...lines.flatMap((line) => unreadableFigures(line, () => "决算数")),
      ...groups.flatMap((group) => codeless(group, body)),
    ],
  };
}

function codeGroups(header: Rows, body: Rows): Group[] {
  const width = Math.max(0, ...body.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, column) => column);
  const codes = columns.filter((column) =>
    body.some((row) => CODE.test(row[column]?.matched ?? "")),
  );
  const paths = headerPaths(header);
  const texts = (column: number) => (paths[column] ?? []).map(({ matched }) => matched);
  return codes.flatMap((code, index): Group[] => {
    const end = codes[index + 1] ?? width;
    const inside = columns.filter((column) => column > code && column < end);
    const name = inside.find((column) =>
      body.some(
        (row) => CODE.test(row[code]?.matched ?? "") && /\D/.test(row[column]?.matched ?? ""),
      ),
    );
    const right = inside.filter((column) => name !== undefined && column > name);
    const amount =
      right.find((column) =>
        texts(column).some((text) => /决算数|金额|^合计$|^小计$/.test(text)),
      ) ?? right[0];
    if (name === undefined || amount === undefined) return [];
    const split = SPLIT.flatMap(([key, words]) => {
      const column = right.find((each) => texts(each).some((text) => words.test(text)));
      return right.length > 2 && column !== undefined ? [{ key, column }] : [];
    });
    return [{ code, name, amount, header: texts(amount).join(" / "), split }];
  });
}

function groupLines({ code, name, amount }: Group, body: Rows, unit: Unit): TableLine[] {
  return body.flatMap((row): TableLine[] => {
    const [codeCell, nameCell, amountCell] = [row[code], row[name], row[amount]];
    if (!codeCell || !CODE.test(codeCell.matched) || !nameCell) return [];
    return [
      {
        kind: "entry",
        side: null,
        key: null,
        code: codeCell.matched,
        name: normaliseName(nameCell.text),
        printed: nameCell.text.trim(),
        figures: amountCell ? { amount: readFigure(amountCell, unit) } : {},
        place: codeCell.place,
      },
    ];
  });
}

/** Amounts in rows that name a category without its code. */
function codeless({ code, name, amount }: Group, body: Rows): UnreadPart[] {
  return body.flatMap((row) => {
    const [codeCell, nameCell, cell] = [row[code], row[name], row[amount]];
    if (!codeCell || !cell || CODE.test(codeCell.matched) || !/[1-9]/.test(cell.matched)) return [];
    if (row.some(({ matched }) => TOTALS.some(([, words]) => words.test(matched)))) return [];
    const what = `“${nameCell?.text.trim() ?? ""}”的“${cell.text.trim()}”`;
    return [{ what, why: "这一行没有科目编码", place: cell.place }];
  });
}

/** A total's label stands in the first cell of its part; its amount anywhere up to the next label. */
function totalLines(
  row: readonly PrintedCell[],
  groups: readonly Group[],
  unit: Unit,
): TableLine[] {
  const labels = row.flatMap((cell, column) => {
    const key = TOTALS.find(([, words]) => words.test(cell.matched))?.[0];
    return key ? [{ key, cell, column }] : [];
  });
  return labels.flatMap(({ key, cell, column }, index): TableLine[] => {
    const part = row.slice(column + 1, labels[index + 1]?.column);
    const stated = part.find(({ matched }) => matched !== "");
    if (stated && !/\d/.test(stated.matched)) return []; // a header cell of the same word
    const amounts = groups.map(({ amount }) => amount);
    const amount = stated ?? part.find(({ place }) => amounts.includes(place.column ?? -1));
    if (!amount) return [];
    const line = (totalOf: LineKey, printed: PrintedCell): TableLine => ({
      kind: "total",
      side: null,
      key: totalOf,
      code: null,
      name: normaliseName(cell.text),
      printed: cell.text.trim(),
      figures: { amount: readFigure(printed, unit) },
      place: cell.place,
    });
    const split = key === "total" ? groups.flatMap(({ split }) => split) : [];
    return [
      line(key, amount),
      ...split.flatMap(({ key, column }) => (row[column] ? [line(key, row[column])] : [])),
    ];
  });
}
