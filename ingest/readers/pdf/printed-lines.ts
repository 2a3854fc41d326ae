import { leftOf, rightOf, type Glyph } from "./page-marks";

/** Text that stands together in one line, without a wide gap in it. */
export interface Run {
  readonly text: string;
  /** Whether it stands near to what is before it on its line. */
  readonly close: boolean;
  readonly left: number;
  readonly right: number;
}

/** A line of text as it is printed; lengths in points. */
export interface PrintedLine {
  readonly text: string;
  readonly runs: readonly Run[];
  /** The height of its middle. */
  readonly y: number;
  readonly left: number;
  readonly right: number;
  /** Its largest font size. */
  readonly size: number;
}

/** All in font sizes. Characters whose middles are this close in height stand in one line. */
const SAME_LINE = 0.5;
/** A space between words or figures that is not written as a character. */
const WORD_GAP = 0.3;
/** A written space counts where it also is to be seen: producers overprint spaces. */
const WRITTEN_GAP = 0.12;
/** Chinese text is justified by smaller gaps than this. */
const WIDE_GAP = 1;
/** What is so far apart without a space between is put there by itself: it may be another column. */
const COLUMN_GAP = 0.3;
/** Text printed twice, slightly moved, looks bold. */
const OVERPRINT = 0.15;

/** Glyphs in reading order: from line to line, each from left to right. */
export function printedLines(glyphs: readonly Glyph[]): PrintedLine[] {
  const lines: Glyph[][] = [];
  for (const glyph of glyphs.toSorted((a, b) => a.center.y - b.center.y)) {
    const line = lines.at(-1);
    const first = line?.[0];
    const near =
      first !== undefined &&
      glyph.center.y - first.center.y < SAME_LINE * Math.max(glyph.size, first.size);
    if (line && near) line.push(glyph);
    else lines.push([glyph]);
  }
  return lines.flatMap((line) => printedLine(line) ?? []);
}

function printedLine(line: readonly Glyph[]): PrintedLine | null {
  const sorted = line.toSorted((a, b) => leftOf(a) - leftOf(b));
  const size = Math.max(...sorted.map((glyph) => glyph.size));
  const runs: { text: string; close: boolean; left: number; right: number }[] = [];
  let last: Glyph | null = null;
  let written = false;
  let text = "";
  for (const glyph of sorted) {
    if (glyph.text.trim() === "") {
      written = true;
      continue;
    }
    if (last && isOverprint(last, glyph)) continue;
    const gap = last ? (leftOf(glyph) - rightOf(last)) / Math.max(last.size, glyph.size) : 0;
    const run = runs.at(-1);
    const spaced = last !== null && isSpace(gap, written, last.text, glyph.text);
    const close = run !== undefined && gap < WIDE_GAP;
    if (run && close && (written || gap < COLUMN_GAP)) {
      run.text += (spaced ? " " : "") + glyph.text;
      run.right = Math.max(run.right, rightOf(glyph));
    } else {
      runs.push({ text: glyph.text, close, left: leftOf(glyph), right: rightOf(glyph) });
    }
    text += (spaced ? " " : "") + glyph.text;
    last = glyph;
    written = false;
  }
  const [first] = runs;
  if (!first) return null;
  const y = median(sorted.filter(({ text }) => text.trim() !== "").map(({ center }) => center.y));
  return { text, runs, y, left: first.left, right: Math.max(...runs.map((r) => r.right)), size };
}

function isOverprint(one: Glyph, other: Glyph): boolean {
  const reach = OVERPRINT * other.size;
  return (
    one.text === other.text &&
    Math.abs(one.center.x - other.center.x) < reach &&
    Math.abs(one.center.y - other.center.y) < reach
  );
}

const NARROW = /[\dA-Za-z.,%)(+\-–—]/;

function isSpace(gap: number, written: boolean, before: string, after: string): boolean {
  if (gap >= WIDE_GAP || (written && gap >= WRITTEN_GAP)) return true;
  return gap > WORD_GAP && NARROW.test(before.slice(-1)) && NARROW.test(after.slice(0, 1));
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}
