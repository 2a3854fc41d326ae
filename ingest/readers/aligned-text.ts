import { cellsOf, headerRows, wholeRows, type SpacedLine } from "./aligned-rows";
import type { Line, Table, Unreadable } from "./document";
import {
  hasCode,
  hasAmount,
  isColumnNumbers,
  isOver,
  isSure,
  standing,
  textRuns,
  type Column,
} from "./text-columns";

export interface AlignedTable {
  /** The lines that it takes, by index: from `start` up to `end`. */
  readonly start: number;
  readonly end: number;
  /** Null where its columns cannot be told apart for sure. */
  readonly table: Table | null;
  /** Only the end of a page stands between it and the table before. */
  readonly goesOn: boolean;
}

const MOST_HEADER_LINES = 8;
/** Rows of a table are no further apart. */
const MOST_BLANK_LINES = 2;
/** Nothing, or the number of a page. */
const PAGE_END = /^[\s\-—–第页]*\d{0,3}[\s\-—–页]*$/;
/** So many rows of two amounts, or so many amounts in a row, are surely meant as a table. */
const ROWS_OF_A_TABLE = 3;
const AMOUNTS_OF_A_TABLE = 4;
/** More than any table's columns can be off. */
const UNREAD = 10_000;
/** No row of a table has more, and no page more lines. */
const MOST_RUNS = 60;
const MOST_LINES = 1_000;
/** Lines that stand above a header, or end a table: a caption, a note, a sentence. */
const NO_PART =
  /单位[:：]|^[\s\S]{0,8}公开\s*\d+\s*表$|^\s*(?:注|备注|说明)\s*[\d:：.、]|[。；]|表\s*$/;

/**
 * Tables whose columns are kept apart by spaces alone, as programs that turn pages into text leave
 * them. Columns are told by what stands one below the other; in doubt none is.
 */
export function alignedTables(lines: readonly Line[]): AlignedTable[] {
  const [narrow, wide] = [tablesAs(lines, 1), tablesAs(lines, 2)];
  const [a, b] = [misfit(narrow, wide), misfit(wide, narrow)];
  const meant = narrow.map((each, at): AlignedTable => {
    const other = wide[at] ?? each;
    if (a !== b) return a < b ? each : other;
    return sameTexts(each, other) ? each : { ...each, table: null };
  });
  return meant.filter(
    ({ table, goesOn, start, end }) =>
      table !== null || goesOn || looksTabular(lines.slice(start, end)),
  );
}

/**
 * Programs count a Chinese character as one or as two columns, the same in all of a file: the count
 * by which amounts end, and heads stand, one below the other is meant.
 */
function misfit(tables: readonly ReadTable[], others: readonly ReadTable[]): number {
  return tables.reduce((sum, { table, columns }, at) => {
    if (!table) return sum + (others[at]?.table ? UNREAD : 0);
    const spread = columns.reduce((all, each) => all + (each.hasAmounts ? each.spread : 0), 0);
    return sum + (others[at]?.table ? spread + columns.length : 0);
  }, 0);
}

const sameTexts = (one: AlignedTable, other: AlignedTable) =>
  JSON.stringify(one.table?.rows) === JSON.stringify(other.table?.rows);

type Reading = Pick<ReadTable, "table" | "columns">;

interface ReadTable extends AlignedTable {
  readonly columns: readonly Column[];
}

function tablesAs(lines: readonly Line[], wide: 1 | 2): ReadTable[] {
  const found: ReadTable[] = [];
  let columns: readonly Column[] | null = null;
  let from = 0;
  for (let first = 0; first < lines.length; first += 1) {
    if (!isRow(lines[first]?.text ?? "")) continue;
    const end = endOf(lines, first);
    const start = headerStart(lines, from, first);
    const goesOn: boolean =
      columns !== null && lines.slice(from, start).every(({ text }) => PAGE_END.test(text));
    const spaced = lines.slice(start, end).map((line, index) => ({
      at: start + index,
      line,
      runs: textRuns(line.text, wide),
    }));
    const read: Reading | null =
      readTable(spaced, first, null) ??
      (goesOn && columns !== null ? readTable(spaced, start, columns) : null);
    columns = read ? read.columns : null;
    if (read) found.push({ start, end, goesOn, ...read });
    else found.push({ start: first, end, goesOn, table: null, columns: [] });
    from = end;
    first = end - 1;
  }
  return found;
}

export function notRead({ start, end, goesOn }: AlignedTable, lines: readonly Line[]): Unreadable {
  const [first, last] = [lines[start]?.position ?? {}, lines[end - 1]?.position];
  const what = `第 ${first.line ?? 0} 至 ${last?.line ?? 0} 行像一张用空格对齐的表，各栏分不清，没有读取`;
  return { what, position: first, ...(goesOn ? { goesOn } : {}) };
}

const isRow = (text: string) => {
  const runs = textRuns(text, 1);
  return (
    runs.length > 1 && runs.length <= MOST_RUNS && runs.some(hasAmount) && !/[。；]/.test(text)
  );
};

/** After the last row that follows without a wide gap, a caption or a new page. */
function endOf(lines: readonly Line[], first: number): number {
  const page = lines[first]?.position.page;
  let [end, blank] = [first + 1, 0];
  for (let at = first + 1; at < Math.min(lines.length, first + MOST_LINES); at += 1) {
    const { text, position } = lines[at] ?? { text: "", position: {} };
    if (position.page !== page || NO_PART.test(text)) break;
    blank = text.trim() === "" ? blank + 1 : 0;
    if (blank > MOST_BLANK_LINES) break;
    if (isRow(text) || textRuns(text, 1).some(hasCode)) end = at + 1;
  }
  // A wrapped name's last line.
  const after = lines[end];
  const wraps = after && after.position.page === page && /^\s+\S+$/.test(after.text);
  return wraps && !NO_PART.test(after.text) && lines[end - 1]?.text.trim() !== "" ? end + 1 : end;
}

function headerStart(lines: readonly Line[], least: number, first: number): number {
  let start = first;
  for (let at = first - 1, kept = 0; at >= least && kept < MOST_HEADER_LINES; at -= 1) {
    const { text, position } = lines[at] ?? { text: "", position: {} };
    if (position.page !== lines[first]?.position.page || NO_PART.test(text)) break;
    if (text.trim() === "") continue;
    start = at;
    kept += 1;
  }
  return start;
}

function readTable(
  lines: readonly SpacedLine[],
  first: number,
  before: readonly Column[] | null,
): Reading | null {
  const filled = lines.filter(({ runs }) => runs.length > 0);
  const body = filled.filter(({ at }) => at >= first);
  const isCoded = body.filter(({ runs }) => runs.some(hasCode)).length > 1;
  const rows = body.filter(({ runs }) => !isCoded || runs.some(hasCode) || runs.some(hasAmount));
  const coded = rows.filter(({ runs }) => runs.some(hasCode));
  const own = standing((isCoded ? coded : rows).map(({ runs }) => runs));
  if (
    own.length < 2 ||
    !isSure(
      own,
      rows.map(({ runs }) => runs),
    )
  )
    return null;
  const wrapped = isCoded ? wrappedAbove(lines, rows[0], own) : [];
  const header = filled.filter((line) => line.at < first && !wrapped.includes(line));
  const columns = before ? goingOn(own, before) : withHeader(own, header);
  if (!columns) return null;
  const texts = isCoded
    ? wholeRows(lines, rows, columns, wrapped)
    : rows.map((row) => cellsOf(row, columns));
  return { columns, table: { kind: "table", rows: [...headerRows(header, columns), ...texts] } };
}

/** The line of the first row's name above its amounts, where no name stands beside them. */
function wrappedAbove(
  lines: readonly SpacedLine[],
  row: SpacedLine | undefined,
  columns: readonly Column[],
): SpacedLine[] {
  const above = lines.find(({ at }) => at === (row?.at ?? 0) - 1);
  if (!row || !above || above.runs.length !== 1) return [];
  const isNamed = row.runs.some((run) => !hasAmount(run) && !hasCode(run));
  const isName = above.runs.every((run) =>
    columns.some((each) => isOver(run, each) && !each.hasAmounts),
  );
  return !isNamed && isName ? [above] : [];
}

/** With the columns that only the header shows; null unless every column of amounts has its head. */
function withHeader(own: readonly Column[], header: readonly SpacedLine[]): Column[] | null {
  const heads = header.filter(({ runs }) => !isColumnNumbers(runs)).flatMap(({ runs }) => runs);
  const isHeaded = (column: Column) =>
    heads.some(
      (run) => own.filter((each) => isOver(run, each)).length === 1 && isOver(run, column),
    );
  if (!own.every((column) => !column.hasAmounts || isHeaded(column))) return null;
  const blank = standing(
    heads.filter((run) => !own.some((each) => isOver(run, each))).map((run) => [run]),
  );
  return [...own, ...blank].toSorted((a, b) => a.left - b.left);
}

/** On a new page what stands further left or right: the filled columns in their order. */
function goingOn(own: readonly Column[], before: readonly Column[]): Column[] | null {
  const filled = before.filter(({ isBlank }) => !isBlank);
  if (filled.length !== own.length) return null;
  if (filled.some(({ hasAmounts }, at) => hasAmounts !== own[at]?.hasAmounts)) return null;
  const rest = [...own];
  return before.map((column) => (column.isBlank ? column : (rest.shift() ?? column)));
}

function looksTabular(lines: readonly Line[]): boolean {
  const amounts = lines.map(({ text }) => textRuns(text, 1).filter(hasAmount).length);
  const rows = amounts.filter((count) => count > 1).length;
  return rows >= ROWS_OF_A_TABLE || amounts.some((count) => count >= AMOUNTS_OF_A_TABLE);
}
