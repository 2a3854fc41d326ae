export interface ShownCell {
  readonly column: number;
  readonly text: string;
  readonly isNumber: boolean;
}

/** A row in which something is shown. */
export interface ShownRow {
  readonly number: number;
  readonly cells: readonly ShownCell[];
  /** How many columns its first cell is merged over. */
  readonly firstWidth: number;
}

export interface Part {
  readonly kind: "captions" | "table";
  readonly rows: readonly ShownRow[];
}

/** "部门：某局", "单位：万元"; not the header or label "其中：…". */
const LABELLED = /^(?!其中)[^：:]{2,12}[：:]/;
const LABELLED_AND_FILLED = /^(?!其中)[^：:]{2,12}[：:]\s*\S/;
/** What else stands in a row of such: the year, the form's number. */
const BESIDE_LABELLED = /^(?:20\d{2}\s*年度?|\S{0,8}\d+\s*表)$/;
const NOTE = /^(?:注|备注|说明|附注)\s*[\d：:.、，]|。$/;

/**
 * Separates the tables of a sheet from the titles above and the notes below them. Wholly blank rows
 * end a table, unless figures go on below. In doubt a row stays in its table.
 */
export function captionsAndTables(rows: readonly ShownRow[]): Part[] {
  return apart(rows).flatMap((part) => {
    const parts: Part[] = [];
    let rest = part;
    while (rest.length > 0) {
      const body = rest.findIndex((row) => !isCaption(row));
      const start = body === -1 ? rest.length : body;
      if (start > 0) parts.push({ kind: "captions", rows: rest.slice(0, start) });
      const end = tableEnd(rest, start);
      if (end > start) parts.push({ kind: "table", rows: rest.slice(start, end) });
      rest = rest.slice(end);
    }
    return parts;
  });
}

/** The rows in groups between blank ones. */
function apart(rows: readonly ShownRow[]): ShownRow[][] {
  const groups: ShownRow[][] = [];
  for (const row of rows) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const adjoins = last !== undefined && row.number === last.number + 1;
    const goesOn = last !== undefined && !isCaption(last) && row.cells.length > 1 && hasFigure(row);
    if (group && (adjoins || goesOn)) group.push(row);
    else groups.push([row]);
  }
  return groups;
}

/** Where the table that begins at `start` ends: before the notes below it, or the next one's title. */
function tableEnd(rows: readonly ShownRow[], start: number): number {
  /** Merged over the whole table; asked of few rows. */
  const isAcross = ({ firstWidth }: ShownRow) =>
    firstWidth > 1 && rows.slice(start).every((row) => firstWidth >= shownWidth(row));
  for (let at = start; at < rows.length; at += 1) {
    const run = captionRun(rows, at);
    if (run.length === 0) continue;
    const isLast = at + run.length === rows.length;
    if (
      !isLast &&
      run.some(({ cells }) => cells.every(({ text }) => LABELLED_AND_FILLED.test(text)))
    )
      return at;
    const note = run.findIndex((row) => startsNote(row) || (isLast && isAcross(row)));
    if (note !== -1) return at + note;
    at += run.length;
  }
  return rows.length;
}

function captionRun(rows: readonly ShownRow[], start: number): readonly ShownRow[] {
  let end = start;
  for (let row = rows[end]; row !== undefined && isCaption(row); row = rows[end]) end += 1;
  return rows.slice(start, end);
}

function isCaption({ cells }: ShownRow): boolean {
  if (cells.length === 1) return cells.every(({ isNumber }) => !isNumber);
  return (
    cells.some(({ text }) => LABELLED.test(text)) &&
    cells.every(({ text }) => LABELLED.test(text) || BESIDE_LABELLED.test(text))
  );
}

const startsNote = ({ cells }: ShownRow) => cells.some(({ text }) => NOTE.test(text));

const hasFigure = ({ cells }: ShownRow) =>
  cells.some(({ isNumber, text }) => isNumber || /^[\d,]+\.\d+$/.test(text));

const shownWidth = ({ cells, firstWidth }: ShownRow) =>
  Math.max((cells.at(-1)?.column ?? 0) - (cells[0]?.column ?? 0) + 1, firstWidth);
