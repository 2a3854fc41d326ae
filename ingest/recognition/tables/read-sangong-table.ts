import { COLUMN_NAMES, type ColumnKey, type TableLine } from "@/accounts/published-tables";
import type { Unit } from "@/accounts/money";
import type { Figure } from "@/accounts/provenance";

import { columnNumbers, isColumnNumberRow } from "./column-numbers";
import { headerPaths, isOfOtherYear } from "./header-paths";
import type { PrintedCell } from "./printed-cell";
import { sangongComponent, sangongPhase, sangongRow, type Phase } from "./sangong-words";
import {
  hasContent,
  readFigure,
  unreadableFigures,
  type TableReading,
  type UnderstoodColumn,
  type UnreadPart,
} from "./table-reading";

type Rows = readonly (readonly PrintedCell[])[];

interface PhaseColumn {
  readonly phase: Phase;
  readonly column: number;
  readonly header: string;
  readonly texts: readonly string[];
}

/** Reads 09 in its layouts: two blocks, pairs of columns, one component a row, or one phase a row. */
export function readSangongTable(rows: Rows, unit: Unit, year: string | null): TableReading {
  return (
    readByRow(rows, unit, year) ??
    readByPhaseRow(rows, unit, year) ??
    readByColumn(rows, unit, year)
  );
}

function phaseColumns(header: Rows, year: string | null): PhaseColumn[] {
  const columns = headerPaths(header).flatMap((path, column): PhaseColumn[] => {
    const texts = path.map(({ matched }) => matched);
    const phase = sangongPhase(texts);
    if (phase === null || isOfOtherYear(texts, year)) return [];
    return [{ phase, column, texts, header: path.map(({ text }) => text.trim()).join(" / ") }];
  });
  return columns;
}

/** The budget that is kept where two are printed: 全年预算, the basis of this table. */
function keptBudget(columns: readonly PhaseColumn[]): Phase {
  const phases = columns.map(({ phase }) => phase);
  const order = ["adjustedBudget", "budget", "initialBudget"] as const;
  return order.find((phase) => phases.includes(phase)) ?? "budget";
}

function readByColumn(rows: Rows, unit: Unit, year: string | null): TableReading {
  const isHeader = (row: readonly PrintedCell[]) =>
    row.some(({ matched }) => /\p{Script=Han}/u.test(matched));
  const last = rows.findLastIndex((row) => isHeader(row) && !/^注/.test(row[0]?.matched ?? ""));
  const below = rows.slice(last + 1);
  const data = below.filter((row) => hasContent(row) && (columnNumbers(row) ?? 1) === 1);
  const row = data[0] ?? below.find((each) => !hasContent(each));
  const columns = phaseColumns(rows.slice(0, last + 1), year);
  const budget = keptBudget(columns);
  const unread: UnreadPart[] = data.slice(1).map((more) => ({
    what: `第二行数“${more.map(({ text }) => text.trim()).join(" ")}”`,
    why: "这张表只应有一行数",
    place: more[0]?.place ?? { block: 0 },
  }));
  const understood: UnderstoodColumn[] = [];
  const lines = (["budget", "actual"] as const).flatMap((key): TableLine[] => {
    const figures: Partial<Record<ColumnKey, Figure>> = {};
    for (const { column, header, texts } of columns.filter(
      ({ phase }) => phase === (key === "budget" ? budget : key),
    )) {
      const component = sangongComponent(texts);
      const cell = row?.[column];
      if (!cell) continue;
      if (component === null || figures[component]) unread.push(...notKept(cell, header));
      else {
        figures[component] = readFigure(cell, unit);
        understood.push({ key: `${key}.${component}`, header, column });
      }
    }
    return Object.keys(figures).length > 0 ? [phaseLine(key, figures)] : [];
  });
  for (const { phase, column, header } of columns) {
    const cell = row?.[column];
    if (cell && phase !== "actual" && phase !== budget) unread.push(...notKept(cell, header));
  }
  const [corner] = rows[0] ?? [];
  if (columns.length === 0 && corner) {
    const why = "表头认不出预算数、决算数和各项名称";
    unread.push({ what: "全部栏目", why, place: corner.place });
  }
  return reading(lines, understood, unread);
}

/** "项目 | 预算数 | 决算数" with one component a row. */
function readByRow(rows: Rows, unit: Unit, year: string | null): TableReading | null {
  const componentOf = (row: readonly PrintedCell[]) => sangongRow(row[0]?.matched ?? "");
  const start = rows.findIndex((row) => componentOf(row) !== null);
  const body = rows.slice(start);
  if (start === -1 || body.filter((row) => componentOf(row) !== null).length < 4) return null;
  const columns = phaseColumns(rows.slice(0, start), year).filter(({ column }) => column > 0);
  const budget = keptBudget(columns);
  const unread: UnreadPart[] = [];
  const kept = columns.filter(({ phase }) => phase === "actual" || phase === budget);
  const lines = kept.map(({ phase, column }) => {
    const figures: Partial<Record<ColumnKey, Figure>> = {};
    for (const row of body) {
      const component = componentOf(row);
      const [label, cell] = [row[0], row[column]];
      if (!label || !cell) continue;
      // "一、“三公”经费支出" may only head the rows below it, 支出合计 among them.
      const isHeading = component === "total" && figures.total?.amount.kind === "blank";
      if (component === null || (figures[component] && !isHeading))
        unread.push(...notKept(cell, label.text.trim()));
      else figures[component] = readFigure(cell, unit);
    }
    return phaseLine(phase === "actual" ? "actual" : "budget", figures);
  });
  for (const { column, header } of columns.filter((each) => !kept.includes(each)))
    for (const row of body) {
      const cell = row[column];
      if (cell) unread.push(...notKept(cell, `${row[0]?.text.trim() ?? ""} / ${header}`));
    }
  const understood = kept.map(({ phase, header, column }) => ({ key: phase, header, column }));
  return reading(lines, understood, unread);
}

/** One component a column, and the rows 预算数 and 决算数 below each other. */
function readByPhaseRow(rows: Rows, unit: Unit, year: string | null): TableReading | null {
  const phaseOf = (row: readonly PrintedCell[]): Phase | null => {
    const label = row.find(({ matched }) => matched !== "")?.matched ?? "";
    return PHASE_ROW.test(label) && !isOfOtherYear([label], year) ? sangongPhase([label]) : null;
  };
  const start = rows.findIndex((row) => phaseOf(row) !== null);
  const phases = rows.map(phaseOf);
  if (start === -1 || !phases.includes("actual")) return null;
  const header = rows.slice(0, start).filter((row) => !isColumnNumberRow(row));
  const columns = headerPaths(header).flatMap((path, column) => {
    const component = sangongComponent(path.map(({ matched }) => matched));
    const header = path.map(({ text }) => text.trim()).join(" / ");
    return path.length > 0 && column > 0 ? [{ component, column, header }] : [];
  });
  if (columns.filter(({ component }) => component !== null).length < 4) return null;
  const order = ["adjustedBudget", "budget", "initialBudget"] as const;
  const budget = order.find((phase) => phases.includes(phase)) ?? "budget";
  const unread: UnreadPart[] = [];
  const understood: UnderstoodColumn[] = [];
  const lines = rows.slice(start).flatMap((row, at): TableLine[] => {
    const phase = phases[start + at] ?? null;
    const isKept = phase === "actual" || phase === budget;
    if (/增减|差额/.test(row[0]?.matched ?? "")) return [];
    const figures: Partial<Record<ColumnKey, Figure>> = {};
    for (const { component, column, header } of columns) {
      const cell = row[column];
      if (!cell) continue;
      if (!isKept || component === null || figures[component])
        unread.push(...notKept(cell, `${row[0]?.text.trim() ?? ""} / ${header}`));
      else {
        figures[component] = readFigure(cell, unit);
        understood.push({ key: `${phase}.${component}`, header, column });
      }
    }
    return isKept ? [phaseLine(phase === "actual" ? "actual" : "budget", figures)] : [];
  });
  return reading(lines, understood, unread);
}

const PHASE_ROW = /^(?:20\d{2}年度?)?(?:(?:年初|全年|调整)?预算数?|决算(?:统计)?数?)$/;

function notKept(cell: PrintedCell, header: string): UnreadPart[] {
  if (!/\d/.test(cell.matched)) return [];
  const what = `“${header}”的“${cell.text.trim()}”`;
  return [{ what, why: "不是这张表里的一项，或另有一个同名的数", place: cell.place }];
}

function phaseLine(
  key: "budget" | "actual",
  figures: Partial<Record<ColumnKey, Figure>>,
): TableLine {
  const printed = key === "budget" ? "预算数" : "决算数";
  const [first] = Object.values(figures);
  const place = first?.place ?? { block: 0 };
  return { kind: "total", side: null, key, code: null, name: printed, printed, figures, place };
}

function reading(
  lines: readonly TableLine[],
  columns: readonly UnderstoodColumn[],
  unread: readonly UnreadPart[],
): TableReading {
  const unreadable = lines.flatMap((line) => unreadableFigures(line, (key) => COLUMN_NAMES[key]));
  return { lines, columns, unread: [...unread, ...unreadable] };
}
