import {
  alignedColumns,
  fitsColumns,
  headedColumns,
  inColumns,
  isOver,
  type Column,
} from "./aligned-columns";
import type { DrawnLine } from "./drawn-lines";
import type { PageLine } from "./page-lines";
import type { AlignedLayout, PageTable } from "./page-table";
import type { Run } from "./printed-lines";
import { AMOUNT, textRows } from "./text-rows";

const FEWEST_ROWS = 3;
/** Lines of the page's head above a table that goes on. */
const MOST_LINES_ON_TOP = 1;
const MOST_HEADER_LINES = 6;
/** Rows of a table are no further apart than this, in font sizes. */
const FURTHEST = 3.5;
/** Notes, the name of the unit, the unit of money. */
const CAPTION = /(?<!其中)[:：]/;
/** A rule this wide divides rows. */
const MOST_OF_WIDTH = 0.7;

/**
 * Tables without upright lines, among the printed lines of a page: under a header, rows whose
 * amounts stand one below the other. What is not surely such a table stays lines. `before` are
 * the columns of such a table at the end of the page before, which may go on here.
 */
export function alignedTables(
  lines: readonly PageLine[],
  rules: readonly DrawnLine[],
  before: AlignedLayout | null,
): (PageLine | PageTable)[] {
  const items: (PageLine | PageTable)[] = [];
  let start = 0;
  for (let line = lines[start]; line; line = lines[start]) {
    const onTop = items.every((item) => item.kind === "line") && start <= MOST_LINES_ON_TOP;
    const goingOn = before && onTop ? continuedAt(lines, start, rules, before) : null;
    const table = goingOn ?? tableAt(lines, start, rules);
    items.push(table ?? line);
    start = table ? lines.findLastIndex(({ y }) => y <= table.bottom) + 1 : start + 1;
  }
  return items;
}

function continuedAt(
  lines: readonly PageLine[],
  start: number,
  rules: readonly DrawnLine[],
  { columns, header }: AlignedLayout,
): PageTable | null {
  const repeats = header.length > 0 && header.every((text, at) => text === lines[start + at]?.text);
  const first = repeats ? start + header.length : start;
  const [top] = lines.slice(first);
  const end = endOf(lines, first);
  const rows = [...lines.slice(first, end), ...tailOf(lines, end, columns)];
  if (!top || !(repeats || isRow(top)) || !fitsColumns(rows, columns)) return null;
  const part = tableOf(columns, lines.slice(start, first), rowsOf(rows, wideRules(rules, columns)));
  return { ...part, aligned: { columns, header } };
}

function tableAt(
  lines: readonly PageLine[],
  start: number,
  rules: readonly DrawnLine[],
): PageTable | null {
  const first = lines.findIndex((line, at) => at >= start && isRow(line));
  if (first === -1 || first > start + MOST_HEADER_LINES) return null;
  const end = endOf(lines, first);
  const filled = alignedColumns(lines.slice(first, end));
  if (!filled || filled.length < 2) return null;
  const wide = wideRules(rules, filled);
  const firstRow = rowStart(lines, start, first, wide);
  const [header, rows] = [lines.slice(start, firstRow), lines.slice(firstRow, end)];
  if (rows.filter(isRow).length < FEWEST_ROWS) return null;
  const columns = headedColumns(filled, header);
  if (!isHeader(header, columns, wide) || hasTwins(header, columns, filled)) return null;
  return tableOf(columns, header, rowsOf([...rows, ...tailOf(lines, end, columns)], wide));
}

/** A row begins at the rule above it, maybe with the first line of a wrapped name. */
function rowStart(
  lines: readonly PageLine[],
  start: number,
  first: number,
  rules: readonly DrawnLine[],
): number {
  const [top = 0, amounts = 0] = [lines[start]?.y, lines[first]?.y];
  const between = rules.filter(({ at }) => at > top && at < amounts).map(({ at }) => at);
  if (between.length === 0) return first;
  return lines.findIndex(({ y }) => y > Math.max(...between));
}

function tableOf(
  columns: readonly Column[],
  header: readonly PageLine[],
  rows: readonly (readonly PageLine[])[],
): PageTable {
  const lines = [...header, ...rows.flat()];
  return {
    kind: "table",
    page: lines[0]?.page ?? 0,
    xs: [...columns.map(({ left }) => left), columns.at(-1)?.right ?? 0],
    aligned: { columns, header: header.map(({ text }) => text) },
    top: Math.min(...lines.map(({ y }) => y)),
    bottom: Math.max(...lines.map(({ y }) => y)),
    rows: [
      ...headerRows(header, columns),
      ...rows.map((row) =>
        inColumns(
          row.flatMap(({ runs }) => runs),
          columns,
        ),
      ),
    ],
  };
}

/** Lines that look like the rows of a table but are surely in none. */
export function looksTabular(lines: readonly PageLine[]): boolean {
  const rows = lines.filter((line) => isRow(line) && !isRunningText(line));
  return rows.length >= FEWEST_ROWS || rows.some(isLongRow);
}

/** One such line alone is the row of a table: a chart has no names and amounts in one line. */
function isLongRow({ runs }: PageLine): boolean {
  const amounts = runs.filter(({ text }) => AMOUNT.test(text)).length;
  return amounts > 1 && runs.length > 3;
}

/** In running text an amount is close to the words before it, or at the start of a line after it. */
const isRunningText = ({ runs }: PageLine) =>
  runs.every(({ text, close }, at) => !AMOUNT.test(text) || close || (at === 0 && runs[1]?.close));

/** A name or a code, and at least one amount. */
function isRow({ runs }: PageLine): boolean {
  return runs.length > 1 && runs.some(({ text }) => AMOUNT.test(text));
}

/** After the last row with an amount that follows without a wide gap. */
function endOf(lines: readonly PageLine[], first: number): number {
  let end = first + 1;
  for (let at = first + 1; at < lines.length; at += 1) {
    const [line, before] = [lines[at], lines[at - 1]];
    if (!line || !before || line.y - before.y > FURTHEST * line.size) break;
    if (isRow(line)) end = at + 1;
    else if (CAPTION.test(line.text)) break;
  }
  return end;
}

/** Last rows without any amount: they follow like the rows before, each text in one column. */
function tailOf(
  lines: readonly PageLine[],
  end: number,
  columns: readonly Column[],
): readonly PageLine[] {
  const pitch = (lines[end - 1]?.y ?? 0) - (lines[end - 2]?.y ?? 0);
  const stop = lines.findIndex((line, at) => {
    const inOne = (run: Run) => columns.filter((column) => isOver(run, column)).length === 1;
    const follows = line.y - (lines[at - 1]?.y ?? 0) < pitch + line.size / 4;
    return at >= end && !(follows && !CAPTION.test(line.text) && line.runs.every(inOne));
  });
  return lines.slice(end, stop === -1 ? undefined : stop);
}

/**
 * Every column has a head. What is titled across one column only, or stands above the uppermost
 * rule, is not yet the header.
 */
function isHeader(
  header: readonly PageLine[],
  columns: readonly Column[],
  rules: readonly DrawnLine[],
): boolean {
  const [first] = header;
  if (!first || header.some(({ text }) => CAPTION.test(text))) return false;
  const isRuled = rules.some(({ at }) => at < first.y && at > first.y - FURTHEST * first.size);
  if (!isRuled && first.runs.length < 2) return false;
  const heads = header.flatMap(({ runs }) => runs);
  const under = (head: Run) => columns.filter((column) => isOver(head, column));
  const own = new Set(heads.map(under).flatMap((over) => (over.length === 1 ? over : [])));
  // Heads that touch each other look like one over several columns.
  return (
    columns.every((column) => heads.some((head) => isOver(head, column))) &&
    heads.map(under).every((over) => over.length < 2 || over.every((column) => own.has(column)))
  );
}

/**
 * Whether neighbours have the same heads: 合计 and 合计, of which only the heads of several columns
 * above them tell the difference, and how far those reach is not to be seen.
 */
function hasTwins(
  header: readonly PageLine[],
  columns: readonly Column[],
  filled: readonly Column[],
): boolean {
  const heads = header.filter((line) => !isNumbering(line)).flatMap(({ runs }) => runs);
  const names = filled.filter(({ holdsFigures }) => !holdsFigures);
  const seen = new Set<string>();
  return columns.some((column) => {
    if (names.some((name) => isOver(name, column))) {
      seen.clear();
      return false;
    }
    const over = heads.filter((head) => isOver(head, column)).map(({ text }) => text);
    return seen.has(over.join(" ")) || !seen.add(over.join(" "));
  });
}

/** Heads of several columns, line by line; below them the heads of one, wrapped lines together. */
function headerRows(header: readonly PageLine[], columns: readonly Column[]): string[][] {
  const spans = ({ runs }: PageLine) =>
    runs.some((run) => columns.filter((column) => isOver(run, column)).length > 1);
  const words = header.filter((line) => !isNumbering(line));
  const single = words.filter((line) => !spans(line)).flatMap(({ runs }) => runs);
  return [
    ...words.filter(spans).map(({ runs }) => inColumns(runs, columns)),
    ...(single.length > 0 ? [inColumns(single, columns)] : []),
    ...header.filter(isNumbering).map(({ runs }) => inColumns(runs, columns)),
  ];
}

/** Columns may be numbered below their heads. */
const isNumbering = ({ runs }: PageLine) =>
  runs.filter(({ text }) => /^\d{1,2}$/.test(text)).length > 1;

function wideRules(rules: readonly DrawnLine[], columns: readonly Column[]): DrawnLine[] {
  const [left, right] = [columns[0]?.left ?? 0, columns.at(-1)?.right ?? 0];
  return rules.filter(
    ({ from, to }) => Math.min(to, right) - Math.max(from, left) > (right - left) * MOST_OF_WIDTH,
  );
}

/** Rows lie between rules, where every row is ruled; else the amounts tell them. */
function rowsOf(lines: readonly PageLine[], rules: readonly DrawnLine[]): PageLine[][] {
  const bands = new Map<number, PageLine[]>();
  for (const line of lines) {
    const above = rules.filter(({ at }) => at < line.y).length;
    bands.set(above, [...(bands.get(above) ?? []), line]);
  }
  const isRuled = bands.size > 1 && bands.size >= lines.filter(isRow).length;
  return isRuled ? [...bands.values()] : textRows(lines, isRow);
}
