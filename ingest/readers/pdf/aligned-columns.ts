import type { PrintedLine, Run } from "./printed-lines";
import { AMOUNT } from "./text-rows";

/** Where a column of a table without lines stands; points. */
export interface Column {
  readonly left: number;
  readonly right: number;
  /** Figures end one below the other; all else begins so. */
  readonly holdsFigures: boolean;
}

type Reach = Pick<Column, "left" | "right">;

/** What stands in a column of amounts besides amounts. */
const FIGURE = /^(?:[-−－(（△]?\d[\d,]*(?:\.\d+)?[)）]?%?|[-−－—–/]+)$/;
/** An amount or a dash and what is in the next column, too near to each other to be told apart. */
const TOUCHING =
  /\d\.\d{2}\p{Script=Han}|\d\.\d{2} ?\d.*\.\d{2}$|^[-−–—－]+ ?(?:\d+$|\p{Script=Han})/u;
/** Right edges of figures that are set one below the other. */
const ALIGNED = 2;
/** Columns this near each other cannot be told apart. */
const BETWEEN = 2;
/** The part of the rows that may have a text over several columns. */
const SPANNING = 0.1;

/**
 * The columns of rows without lines between them, or null where that is not sure: figures must
 * end one below the other, and nothing else may stand in their column.
 */
export function alignedColumns(rows: readonly PrintedLine[]): Column[] | null {
  const all = rows.flatMap(({ runs }) => runs);
  if (all.some(({ text }) => TOUCHING.test(text))) return null;
  const most = Math.max(1, Math.floor(rows.length * SPANNING));
  const spanning = all.filter((run) => isSpanning(run, all));
  const spanned = rows.filter(({ runs }) => runs.some((run) => spanning.includes(run))).length;
  const columns = standing(spanned <= most ? except(all, spanning) : all);
  const holdsFigures = ({ runs }: Standing) => runs.some(({ text }) => AMOUNT.test(text));
  const sure = columns.every(
    (column) =>
      !holdsFigures(column) ||
      column.runs.every(
        (run) => FIGURE.test(run.text) && column.right - run.right <= ALIGNED + loose(run),
      ),
  );
  if (!sure) return null;
  return columns.map((column) => ({
    left: column.left,
    right: column.right,
    holdsFigures: holdsFigures(column),
  }));
}

/** 合计 may stand in the middle of two columns. */
function isSpanning(run: Run, all: readonly Run[]): boolean {
  if (FIGURE.test(run.text)) return false;
  return standing(except(all, [run])).filter((column) => isOver(run, column)).length > 1;
}

interface Standing extends Reach {
  readonly runs: readonly Run[];
}

function standing(runs: readonly Run[]): Standing[] {
  const columns: { left: number; right: number; runs: Run[] }[] = [];
  for (const run of runs.toSorted((a, b) => a.left - b.left)) {
    const last = columns.at(-1);
    if (last && run.left <= last.right + BETWEEN) {
      last.right = Math.max(last.right, run.right);
      last.runs.push(run);
    } else {
      columns.push({ left: run.left, right: run.right, runs: [run] });
    }
  }
  return columns;
}

const except = (runs: readonly Run[], some: readonly Run[]) =>
  runs.filter((run) => !some.includes(run));

export const isOver = (run: Reach, { left, right }: Reach) => run.left < right && run.right > left;

/** A dash may be centred, and a closing bracket may hang out; points. */
const loose = ({ text }: Run) => (/\d$/.test(text) ? 0 : Infinity);

/**
 * The columns with those that are headed but blank in all rows, which only their header tells.
 * `header` from top to bottom.
 */
export function headedColumns(filled: readonly Column[], header: readonly PrintedLine[]): Column[] {
  const heads = header.flatMap(({ runs }) => runs);
  const columns = reachingToHeads(filled, header);
  const isOverOne = (run: Run) => columns.some((column) => isOver(run, column));
  const over = heads.filter(isOverOne);
  // What stands above or below the head of a filled column belongs to that.
  const alone = heads.filter((run) => !isOverOne(run) && !over.some((head) => isOver(run, head)));
  const blank = standing(alone).map(({ left, right }) => ({ left, right, holdsFigures: false }));
  return [...columns, ...blank].toSorted((a, b) => a.left - b.left);
}

/**
 * In a wide column its head stands beside what is written there: on the left of figures, on the
 * right of names. So between two columns stand the heads of those that have none above them, if
 * there are just as many.
 */
function reachingToHeads(filled: readonly Column[], header: readonly PrintedLine[]): Column[] {
  const columns = filled.map((column) => ({ ...column }));
  for (let at = 0; at <= columns.length; at += 1) {
    const [before, after] = [columns[at - 1], columns[at]];
    const [from, to] = [filled[at - 1]?.right ?? -Infinity, filled[at]?.left ?? Infinity];
    for (const heads of lowestHeads(header)) {
      const isHeadless = (column: Column) => !heads.some((head) => isOver(head, column));
      const names = before && !before.holdsFigures && isHeadless(before) ? before : null;
      const figures = after?.holdsFigures && isHeadless(after) ? after : null;
      const between = heads.filter(({ left, right }) => left >= from && right <= to);
      if (between.length !== Number(names !== null) + Number(figures !== null)) continue;
      if (names) names.right = between[0]?.right ?? names.right;
      if (figures) figures.left = between.at(-1)?.left ?? figures.left;
      break;
    }
  }
  return columns;
}

/** The line that has most heads; and, of merged cells, all heads that have no other below them. */
function lowestHeads(header: readonly PrintedLine[]): (readonly Run[])[] {
  const most = Math.max(...header.map(({ runs }) => runs.length));
  const fullest = header.findLast(({ runs }) => runs.length === most)?.runs ?? [];
  const lowest = header.flatMap(({ runs }, at) => {
    const below = header.slice(at + 1).flatMap((line) => line.runs);
    return runs.filter((run) => !below.some((other) => isOver(run, other)));
  });
  return [fullest, lowest.toSorted((a, b) => a.left - b.left)];
}

/** Whether rows surely go on in the columns of a table on the page before. */
export function fitsColumns(rows: readonly PrintedLine[], columns: readonly Column[]): boolean {
  return rows
    .flatMap(({ runs }) => runs)
    .every((run) => {
      const over = columns.filter((column) => isOver(run, column));
      if (!AMOUNT.test(run.text)) return over.length > 0;
      return over.length === 1 && over.every(({ right }) => Math.abs(right - run.right) <= ALIGNED);
    });
}

/** Each run in the first of the columns that it stands over. */
export function inColumns(runs: readonly Run[], columns: readonly Column[]): string[] {
  const firsts = runs.map((run) => columns.findIndex((column) => isOver(run, column)));
  return columns.map((_, at) =>
    runs
      .filter((_run, index) => firsts[index] === at)
      .map(({ text }) => text)
      .join("\n"),
  );
}
