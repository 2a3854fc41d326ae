import type { Unit } from "@/accounts/money";
import type { Figure } from "@/accounts/provenance";
import type { ColumnKey, Side, TableLine } from "@/accounts/published-tables";
import { normaliseName } from "@/accounts/classification";

import { isColumnNumberRow } from "./column-numbers";
import type { PrintedCell } from "./printed-cell";
import { readFigure, unreadableFigures, type TableReading, type UnreadPart } from "./table-reading";
import { nameColumn, sideColumns, type SideColumn } from "./two-sided-columns";
import { belongsTo, sideLine } from "./two-sided-lines";

type Rows = readonly (readonly PrintedCell[])[];
interface SidePart {
  readonly side: Side;
  readonly name: number;
  readonly amounts: readonly SideColumn[];
  /** Both sides' names stand in one column, one side under the other. */
  readonly stacked: boolean;
}

/** Reads 01 and 04: income and expenditure, as a rule side by side. */
export function readTwoSidedTable(
  table: "01" | "04",
  rows: Rows,
  unit: Unit,
  year: string | null,
): TableReading {
  const names = {
    income: nameColumn(rows, "income"),
    expenditure: nameColumn(rows, "expenditure"),
  };
  const start = rows.findIndex((row) =>
    (["income", "expenditure"] as const).some((side) => {
      const name = names[side];
      return name !== null && belongsTo(side, row[name]?.text ?? "");
    }),
  );
  if (start === -1) return { lines: [], columns: [], unread: [] };
  const header = rows.slice(0, start).filter((row) => !isColumnNumberRow(row));
  const body = rows.slice(start);
  const unread: UnreadPart[] = [];
  const sides: SidePart[] = [];
  for (const side of ["income", "expenditure"] as const) {
    const name = names[side];
    const [first] = rows[0] ?? [];
    const others = Object.values(names).filter(
      (other) => other !== null && name !== null && other > name,
    );
    const amounts =
      name === null
        ? []
        : sideColumns(
            table,
            side,
            header,
            body,
            name,
            Math.min(...others.map(Number), Infinity),
            year,
          );
    if (name !== null && amounts.length > 0) {
      sides.push({ side, name, amounts, stacked: names.income === names.expenditure });
    } else if (first) {
      const what = side === "income" ? "收入一侧" : "支出一侧";
      unread.push({ what, why: "没有找到项目名称和金额栏", place: first.place });
    }
  }
  const lines = sides.flatMap((part) => sideLines(part, body, unit));
  return {
    lines,
    columns: sides.flatMap(({ amounts }) => amounts),
    unread: [
      ...unread,
      ...unreadParts(lines, sides),
      ...sides.flatMap((part) => orphans(part, body)),
    ],
  };
}

/** Words of header, footer and group cells that may stand in a name column. */
const NOT_A_LINE = /^(?:项目|栏次|收入|支出|注[:：].*)?$/;

function sideLines(
  { side, name, amounts, stacked }: SidePart,
  body: Rows,
  unit: Unit,
): TableLine[] {
  const lines: TableLine[] = [];
  let afterOpening = false;
  for (const row of body) {
    const cell = row[name];
    if (!cell || NOT_A_LINE.test(cell.matched)) continue;
    const line = sideLine(side, cell.text, afterOpening);
    if (stacked && line.kind === "other") continue;
    afterOpening ||= line.key === "openingBalance";
    const figures = amounts.flatMap(({ key, column }): [ColumnKey, Figure][] => {
      const amount = row[column];
      return amount ? [[key, readFigure(amount, unit)]] : [];
    });
    lines.push({
      ...line,
      side,
      name: normaliseName(cell.text),
      printed: cell.text.trim(),
      figures: Object.fromEntries(figures),
      place: cell.place,
    });
  }
  return lines;
}

function unreadParts(lines: readonly TableLine[], sides: readonly SidePart[]): UnreadPart[] {
  return lines.flatMap((line) => {
    const { amounts = [] } = sides.find(({ side }) => side === line.side) ?? {};
    const header = (key: ColumnKey) =>
      amounts
        .find((column) => column.key === key)
        ?.header.split(" / ")
        .at(-1) ?? key;
    const states = Object.values(line.figures).some(({ amount }) => amount.kind !== "blank");
    const unknown = line.kind === "other" && states && !line.name.startsWith("其中");
    return [
      ...unreadableFigures(line, header),
      ...(unknown
        ? [{ what: `“${line.printed}”行`, why: "不认识的项目名称", place: line.place }]
        : []),
    ];
  });
}

/** Amounts in rows that name nothing; the zeros that fill such rows state nothing. */
function orphans({ name, amounts }: SidePart, body: Rows): UnreadPart[] {
  return body.flatMap((row) =>
    row[name]?.matched === ""
      ? amounts.flatMap(({ column }) => {
          const cell = row[column];
          return cell && /[1-9]/.test(cell.matched)
            ? [{ what: `“${cell.text.trim()}”`, why: "这一行没有项目名称", place: cell.place }]
            : [];
        })
      : [],
  );
}
