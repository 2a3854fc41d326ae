import type { PrintedLine, Run } from "./printed-lines";
import { AMOUNT } from "./text-rows";

/** Where a column of a table without lines stands; points. */
export interface Column {
  readonly left: number;
  readonly right: number;
}

/** What stands in a column of amounts besides amounts. */
const FIGURE = /^(?:[-−－(（△]?\d[\d,]*(?:\.\d+)?[)）]?%?|[-−－—–/]+)$/;
/** Right edges of figures that are set one below the other. */
const ALIGNED = 2;
/** Columns this near each other cannot be told apart. */
const BETWEEN = 4;
/** The part of the rows that may have a text over several columns. */
const SPANNING = 0.1;

/**
 * The columns of rows without lines between them, or null where that is not sure: figures must
 * end one below the other, and nothing else may stand in their column.
 */
export function alignedColumns(rows: readonly PrintedLine[]): Column[] | null {
  const all = rows.flatMap(({ runs }) => runs);
  const most = Math.max(1, Math.floor(rows.length * SPANNING));
  const spanning = all.filter((run) => isSpanning(run, all));
  const columns = standing(spanning.length <= most ? except(all, spanning) : all);
  const sure = columns.every(
    ({ right, runs }) =>
      !runs.some(({ text }) => AMOUNT.test(text)) ||
      runs.every((run) => FIGURE.test(run.text) && right - run.right <= ALIGNED + loose(run)),
  );
  return sure ? columns.map(({ left, right }) => ({ left, right })) : null;
}

/** 合计 may stand in the middle of two columns. */
function isSpanning(run: Run, all: readonly Run[]): boolean {
  if (FIGURE.test(run.text)) return false;
  return standing(except(all, [run])).filter((column) => isOver(run, column)).length > 1;
}

function standing(runs: readonly Run[]): (Column & { readonly runs: readonly Run[] })[] {
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

export const isOver = (run: Run, { left, right }: Column) => run.left < right && run.right > left;

/** A dash may be centred, and a closing bracket may hang out; points. */
const loose = ({ text }: Run) => (/\d$/.test(text) ? 0 : Infinity);

/** Columns that are headed but blank in all rows have only their header to tell them. */
export function withBlankColumns(columns: readonly Column[], header: readonly Run[]): Column[] {
  const blank = standing(header.filter((run) => !columns.some((column) => isOver(run, column))));
  return [...columns, ...blank]
    .map(({ left, right }) => ({ left, right }))
    .toSorted((a, b) => a.left - b.left);
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
