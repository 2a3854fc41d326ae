/** What stands together in a line of text, and where; in columns of characters. */
export interface TextRun {
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

/** A column of a table that only spaces make. */
export interface Column {
  readonly left: number;
  readonly right: number;
  readonly hasAmounts: boolean;
  /** How far the right ends of its runs are apart. */
  readonly spread: number;
  /** Only its head is printed. */
  readonly isBlank: boolean;
}

const AMOUNT = /^[-−－(（△]?\d[\d,]*\.\d+[)）]?$/;
const FIGURE = /^(?:[-−－(（△]?\d[\d,]*(?:\.\d+)?[)）]?%?|[-−－—–/]+)$/;
const CODE = /^\d{3}(?:\d{2}){0,2}$/;
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/;

export const hasAmount = ({ text }: TextRun) => AMOUNT.test(text);
export const hasCode = ({ text }: TextRun) => CODE.test(text);

/** 栏次 1 2 3 */
export function isColumnNumbers(runs: readonly TextRun[]): boolean {
  return (
    runs.some(({ text }) => /^\d{1,2}$/.test(text)) &&
    runs.every(({ text }) => /^(?:\d{1,2}|栏\s*次|行\s*次|类|款|项)$/.test(text))
  );
}

/** @param wide how many columns a Chinese character takes */
export function textRuns(text: string, wide: 1 | 2): TextRun[] {
  const runs: TextRun[] = [];
  let column = 0;
  let gap = "";
  for (const part of text.match(/\s+|\S+/g) ?? []) {
    const width = widthOf(part, wide);
    if (part.trim() === "") gap = part;
    else {
      const last = runs.at(-1);
      // One space is inside a name; a figure stands for itself.
      if (last && gap === " " && !FIGURE.test(part) && !FIGURE.test(last.text)) {
        runs[runs.length - 1] = {
          text: `${last.text} ${part}`,
          left: last.left,
          right: column + width,
        };
      } else runs.push({ text: part, left: column, right: column + width });
    }
    column += width;
  }
  return runs;
}

const widthOf = (text: string, wide: 1 | 2) =>
  wide === 1
    ? Array.from(text).length
    : Array.from(text).reduce((sum, each) => sum + (WIDE.test(each) ? 2 : 1), 0);

export const isOver = (run: TextRun, { left, right }: Pick<Column, "left" | "right">) =>
  run.left < right && run.right > left;

/** What stands one below the other, from left to right. */
export function standing(rows: readonly (readonly TextRun[])[]): Column[] {
  const groups: { left: number; right: number; runs: TextRun[] }[] = [];
  for (const run of rows.flat().toSorted((a, b) => a.left - b.left)) {
    const last = groups.at(-1);
    if (last && run.left < last.right) {
      last.right = Math.max(last.right, run.right);
      last.runs.push(run);
    } else groups.push({ left: run.left, right: run.right, runs: [run] });
  }
  return groups.map(({ left, right, runs }) => ({
    left,
    right,
    hasAmounts: runs.some(hasAmount),
    spread: right - runs.reduce((least, run) => Math.min(least, run.right), right),
    isBlank: !runs.some(({ text }) => FIGURE.test(text)) && rows.every((row) => row.length === 1),
  }));
}

/** The first of the columns that a run stands over; the nearest, where 合计 stands beside them. */
export function placeOf(run: TextRun, columns: readonly Column[]): number {
  const first = columns.findIndex((column) => isOver(run, column));
  if (first !== -1) return first;
  const gaps = columns.map(({ left, right }) => Math.max(left - run.right, run.left - right));
  return gaps.indexOf(Math.min(...gaps));
}

/** Whether each run stands in one column, each row once in it, and nothing but figures with amounts. */
export function isSure(columns: readonly Column[], rows: readonly (readonly TextRun[])[]): boolean {
  return rows.every((runs) => {
    const places = runs.map((run) => columns.filter((column) => isOver(run, column)));
    const figures = runs.every(
      (run, at) =>
        !hasAmount(run) ||
        (places[at]?.length === 1 && places[at].every(({ hasAmounts }) => hasAmounts)),
    );
    const words = runs.every(
      (run, at) => FIGURE.test(run.text) || !places[at]?.some(({ hasAmounts }) => hasAmounts),
    );
    const firsts = runs.map((run) => placeOf(run, columns));
    return figures && words && new Set(firsts).size === runs.length;
  });
}
