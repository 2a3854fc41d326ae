import { COLUMN_NAMES, type TableLine } from "../published-tables";
import type { TableFigures } from "./table-figures";
import type { LostFigure } from "./rule";
import { valueOf, type Term } from "./term";

type Column = "total" | "basic" | "project";
const COLUMNS = ["total", "basic", "project"] as const;

/** What a table of 合计, 基本支出 and 项目支出 lost in reading, each from what it kept. */
export function lostFigures(table: TableFigures): readonly LostFigure[] {
  const rows = table.entries().map((line) => ({ line, row: restored(table, line) }));
  const classes = rows.filter(({ line }) => line.code?.length === 3).map(({ row }) => row);
  const totals = COLUMNS.flatMap((column): LostFigure[] => {
    const term = table.total("total", column);
    const parts = classes.map((row) => row[column]);
    if (term.gap === null || parts.length === 0 || parts.includes(null)) return [];
    const to = parts.reduce<number>((sum, part) => sum + (part ?? 0), 0);
    return [{ term, to, formula: `各类${COLUMN_NAMES[column]}之和` }];
  });
  return [...totals, ...rows.flatMap(({ row }) => row.lost)];
}

interface Row extends Readonly<Record<Column, number | null>> {
  readonly lost: readonly LostFigure[];
}

/** One of the three is known from the other two. */
function restored(table: TableFigures, line: TableLine): Row {
  const cells: Record<Column, Term> = {
    total: table.cell(line, "total"),
    basic: table.cell(line, "basic"),
    project: table.cell(line, "project"),
  };
  const known = (column: Column) => (cells[column].gap === null ? valueOf(cells[column]) : null);
  const [total, basic, project] = [known("total"), known("basic"), known("project")];
  const row = { total, basic, project, lost: [] };
  const found = (column: Column, to: number, formula: string): Row => ({
    ...row,
    [column]: to,
    lost: [{ term: cells[column], to, formula }],
  });
  if (project === null && total !== null && basic !== null)
    return found("project", total - basic, "合计 − 基本支出");
  if (basic === null && total !== null && project !== null)
    return found("basic", total - project, "合计 − 项目支出");
  if (total === null && basic !== null && project !== null)
    return found("total", basic + project, "基本支出 + 项目支出");
  return row;
}
