import type { PageItem } from "./page-layout";
import type { PageLine } from "./page-lines";
import type { PageTable } from "./page-table";
import type { LaidOutPage } from "./running-heads";

interface Row {
  /** From 1. */
  readonly page: number;
  readonly texts: readonly string[];
}

/** A table with all its parts; each row says on which page it stands. */
export interface WholeTable {
  readonly kind: "table";
  readonly rows: readonly Row[];
}

export type PrintedItem = PageLine | WholeTable;

/** Columns of the next page may be moved by so much; points. */
const SAME_EDGE = 4;
const CONTINUED = /[（(]?续表?\d*[)）]?$|[（(]续\d*[)）]/g;

interface Growing {
  readonly kind: "table";
  part: PageTable;
  /** What stands above the table's first part on its page. */
  readonly above: readonly string[];
  readonly first: PageTable;
  xs: readonly number[];
  rows: Row[];
}

/** The pages one after the other; a table that goes on over pages is one table. */
export function joinedTables(pages: readonly LaidOutPage[]): PrintedItem[] {
  const printed: (PageLine | Growing)[] = [];
  for (const { items } of pages) {
    const at = items.findIndex(({ kind }) => kind === "table");
    const top = items[at];
    const before = printed.at(-1);
    let rest: readonly PageItem[] = items;
    if (top?.kind === "table" && before?.kind === "table" && before.part.page < top.page) {
      const rows = continuation(before, top, textsOf(items.slice(0, at)));
      if (rows) {
        goOn(before, top, rows);
        rest = items.slice(at + 1);
      }
    }
    for (const [index, item] of rest.entries()) {
      if (item.kind === "line") printed.push(item);
      else printed.push(begun(item, textsOf(rest.slice(0, index))));
    }
  }
  return printed.map((item) => (item.kind === "line" ? item : { kind: "table", rows: item.rows }));
}

function begun(part: PageTable, above: readonly string[]): Growing {
  const rows = part.rows.map((texts) => ({ page: part.page, texts }));
  return { kind: "table", part, above, first: part, xs: part.xs, rows };
}

/** The rows by which a table goes on, or null where another one begins. */
function continuation(
  before: Growing,
  part: PageTable,
  above: readonly string[],
): PageTable["rows"] | null {
  const repeated = repeatedRows(before.first.rows, part.rows);
  const sameHeader = repeated > 0 && before.xs.length === part.xs.length;
  if (!sameHeader && !sameEdges(before.xs, part.xs)) return null;
  // Title and header printed anew on every page.
  const sameCaption = above.every((text, index) => text === before.above.at(index - above.length));
  if (repeated > 0 && sameCaption) return part.rows.slice(repeated);
  if (above.length > 0 || repeated > 0) return null;
  return hasOwnHeader(part) && !isHeaderOnly(before) ? null : part.rows;
}

function repeatedRows(first: PageTable["rows"], rows: PageTable["rows"]): number {
  const differs = rows.findIndex((row, at) => row.join("\t") !== first[at]?.join("\t"));
  const same = differs === -1 ? rows.length : differs;
  return rows.slice(0, same).some((row) => row.some((text) => text !== "")) ? same : 0;
}

/** Words over three columns or more and no figure: a row of data has one, or fewer words. */
function hasOwnHeader({ rows }: PageTable): boolean {
  return rows.slice(0, 2).some((row) => {
    const filled = row.filter((text) => text !== "");
    return filled.length > 2 && !filled.some((text) => /\d/.test(text));
  });
}

/** A page may end after the first rows of a header: the rest of it cannot begin another table. */
const isHeaderOnly = ({ rows }: Growing) =>
  rows.every(({ texts }) => {
    const filled = texts.filter((text) => text !== "");
    return (
      filled.length > 0 &&
      !filled.some((text) => /\d/.test(text)) &&
      !/^合\s*计$/.test(filled[0] ?? "")
    );
  });

/** The same outer edges, and all columns of the one are columns of the other. */
function sameEdges(one: readonly number[], other: readonly number[]): boolean {
  const near = (a = Infinity, b = -Infinity) => Math.abs(a - b) <= SAME_EDGE;
  if (!near(one[0], other[0]) || !near(one.at(-1), other.at(-1))) return false;
  const [fewer, more] = one.length < other.length ? [one, other] : [other, one];
  return fewer.every((edge) => more.some((candidate) => near(edge, candidate)));
}

function goOn(before: Growing, part: PageTable, rows: PageTable["rows"]): void {
  const more = before.xs.length < part.xs.length ? part.xs : before.xs;
  before.rows = before.rows.map((row) => ({ ...row, texts: laidOver(row.texts, before.xs, more) }));
  const next = rows.map((texts) => ({ page: part.page, texts: laidOver(texts, part.xs, more) }));
  const [last, first] = [before.rows.at(-1), next[0]];
  if (
    last &&
    first &&
    (isRest(last, first) || isCutName([...before.rows, ...next.slice(1)], last, first))
  ) {
    const whole = last.texts.map((text, at) => `${text}\n${first.texts[at] ?? ""}`.trim());
    before.rows[before.rows.length - 1] = { ...last, texts: whole };
    next.shift();
  }
  before.rows.push(...next);
  before.xs = more;
  before.part = part;
}

/**
 * Whether the page break cut a name: its rest stands alone in the first row of the next page, and
 * in no other row does a text stand alone there.
 */
function isCutName(rows: readonly Row[], last: Row, first: Row): boolean {
  const aloneIn = ({ texts }: Row) => {
    const filled = texts.flatMap((text, at) => (text === "" ? [] : [at]));
    return filled.length === 1 ? (filled[0] ?? null) : null;
  };
  const column = aloneIn(first);
  if (column === null || /\d/.test(first.texts[column] ?? "")) return false;
  const isNamed = (last.texts[column] ?? "") !== "" && last.texts.some((text) => /\d/.test(text));
  return isNamed && !rows.some((row) => aloneIn(row) === column);
}

const CENTS = /^\D?\d[\d,]*\.\d{2}\D?$/;

/** Whether the page break cut amounts: what both rows have only together has two decimals. */
function isRest(last: Row, first: Row): boolean {
  const parts = first.texts.flatMap((rest, at): [string, string][] =>
    /\d/.test(rest) ? [[last.texts[at] ?? "", rest]] : [],
  );
  const isCut = ([begun, rest]: [string, string]) =>
    begun !== "" &&
    !CENTS.test(begun) &&
    !CENTS.test(rest) &&
    CENTS.test((begun + rest).replaceAll(/\s/g, ""));
  return parts.length > 0 && parts.every(isCut);
}

/** Texts of a part drawn with fewer lines, each in the first of the columns that it covers. */
function laidOver(
  texts: readonly string[],
  own: readonly number[],
  columns: readonly number[],
): readonly string[] {
  if (own.length === columns.length) return texts;
  return columns.slice(0, -1).map((edge) => {
    const at = own.findIndex((candidate) => Math.abs(candidate - edge) <= SAME_EDGE);
    return texts[at] ?? "";
  });
}

const textsOf = (items: readonly PageItem[]) =>
  items.map((item) => (item.kind === "line" ? item.text.replaceAll(CONTINUED, "") : ""));
