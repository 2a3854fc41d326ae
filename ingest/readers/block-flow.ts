import { captionsAndTables } from "./captions-and-tables";
import type { Block, Cell, Paragraph, Table } from "./document";
import { DocumentRejected } from "./document-rejected";

const MOST_SPAN = 1_000;
const MOST_CELLS = 200_000;
/** No cell of a form is as long as that: it is a column of the page. */
const LONGEST_CELL = 2_000;
/** An East Asian line broken in the source goes on without a space. */
const BREAK_BETWEEN_HAN =
  /(?<=[\u3000-\u9fff\uff00-\uffef])[ ]*\n\s*(?=[\u3000-\u9fff\uff00-\uffef])/g;

interface Flow {
  readonly blocks: Block[];
  readonly lines: string[];
  line: string;
  heading: number | null;
}

interface PlacedCell {
  readonly column: number;
  readonly columns: number;
  readonly blocks: readonly Block[];
}

interface OpenTable {
  readonly rows: PlacedCell[][];
  /** For each column the number of further rows that a cell above reaches into. */
  readonly reaching: number[];
  column: number;
  cells: number;
}

const newFlow = (): Flow => ({ blocks: [], lines: [], line: "", heading: null });

/**
 * Collects paragraphs and tables in printed order from a format in which both nest. Table cells hold
 * blocks while they are open; a closed table keeps their text, unless it only laid out what is in it.
 */
export class BlockFlow {
  private readonly flows: Flow[] = [newFlow()];
  private readonly tables: OpenTable[] = [];

  /** White space is as in HTML: any run of it is one space. */
  text(text: string): void {
    this.flow.line += text;
  }

  endLine(): void {
    const { flow } = this;
    const line = flow.line
      .replace(BREAK_BETWEEN_HAN, "")
      .replace(/[\s\u00a0]+/g, " ")
      .trim();
    if (line !== "") flow.lines.push(line);
    flow.line = "";
  }

  endParagraph(): void {
    this.endLine();
    const { flow } = this;
    const lines = flow.lines.splice(0).map((text) => ({ text, position: {} }));
    if (lines.length > 0) flow.blocks.push({ kind: "paragraph", heading: flow.heading, lines });
    flow.heading = null;
  }

  /** Of the paragraph that is open. */
  heading(level: number | null): void {
    this.flow.heading = level;
  }

  /** A box stands beside the paragraph that holds it, which goes on after it. */
  openBox(): void {
    this.flows.push(newFlow());
  }

  closeBox(): void {
    const blocks = this.closeFlow();
    this.flow.blocks.push(...blocks);
  }

  openTable(): void {
    this.endParagraph();
    this.tables.push({ rows: [], reaching: [], column: 0, cells: 0 });
  }

  openRow(): void {
    this.table.rows.push([]);
    this.table.column = 0;
  }

  /** Columns that the row leaves out at its start. */
  skipColumns(count: number): void {
    this.table.column = Math.min(count, MOST_SPAN);
  }

  /** A row that was not printed after all. */
  dropRow(): void {
    this.table.rows.pop();
  }

  openCell(): void {
    this.flows.push(newFlow());
  }

  closeCell(columns = 1, rows = 1): void {
    this.placeCell(this.closeFlow(), columns, rows);
  }

  /** The cell lies under a merged one: whatever stands in it is not seen. */
  closeCoveredCell(columns: number): void {
    this.closeFlow();
    this.placeCell([], columns, 1);
  }

  closeRow(): void {
    const { reaching } = this.table;
    reaching.forEach((rows, column) => (reaching[column] = Math.max(0, rows - 1)));
  }

  closeTable(): void {
    const rows = this.table.rows;
    this.tables.pop();
    if (onlyLaysOut(rows)) {
      for (const { blocks } of rows.flat()) this.flow.blocks.push(...blocks);
    } else {
      this.flow.blocks.push(...tablesIn(rows));
    }
  }

  finish(): Block[] {
    return this.closeFlow();
  }

  private get flow(): Flow {
    return lastOf(this.flows);
  }

  private get table(): OpenTable {
    return lastOf(this.tables);
  }

  private placeCell(blocks: readonly Block[], columns: number, rows: number): void {
    const table = this.table;
    const width = clampSpan(columns);
    while ((table.reaching[table.column] ?? 0) > 0) table.column += 1;
    table.rows.at(-1)?.push({ column: table.column, columns: width, blocks });
    for (let column = table.column; column < table.column + width; column += 1) {
      table.reaching[column] = Math.max(table.reaching[column] ?? 0, clampSpan(rows));
    }
    table.column += width;
    table.cells += width;
    if (table.cells > MOST_CELLS) throw tooManyCells();
  }

  private closeFlow(): Block[] {
    this.endParagraph();
    const { blocks } = this.flow;
    this.flows.pop();
    return blocks;
  }
}

function lastOf<T>(stack: readonly T[]): T {
  const last = stack.at(-1);
  if (last === undefined) throw new Error("closed more often than opened");
  return last;
}

const clampSpan = (span: number) => Math.min(Math.max(Math.trunc(span) || 1, 1), MOST_SPAN);

/** A table whose rows set nothing side by side, or that holds columns of a page, or other tables. */
function onlyLaysOut(rows: readonly (readonly PlacedCell[])[]): boolean {
  const filled = rows.map((row) => row.filter(({ blocks }) => blocks.length > 0));
  if (filled.every((row) => row.length <= 1)) return true;
  const cells = filled.flat();
  if (cells.some(({ blocks }) => textOf(blocks).length > LONGEST_CELL)) return true;
  const nested = cells.flatMap(({ blocks }) => blocks).filter((block) => block.kind === "table");
  const own = cells.filter(({ blocks }) => !blocks.some(({ kind }) => kind === "table"));
  const inNested = nested.flatMap((table) => table.rows.flat()).filter(({ text }) => text !== "");
  return nested.length > 0 && inNested.length >= own.length;
}

const NUMBER = /^-?[\d,]+(?:\.\d+)?%?$/;

/** Mostly one; but a sheet saved as a web page is one table around all that stands on it. */
function tablesIn(rows: readonly (readonly PlacedCell[])[]): Block[] {
  const filled = rows
    .map((row) => row.filter(({ blocks }) => blocks.length > 0))
    .filter((row) => row.length > 0);
  const shown = filled.map((cells, number) => ({
    number,
    firstWidth: cells[0]?.columns ?? 1,
    cells: cells.map(({ column, blocks }) => {
      const text = textOf(blocks);
      return { column, text, isNumber: NUMBER.test(text) };
    }),
  }));
  const parts = captionsAndTables(shown);
  if (parts.filter(({ kind }) => kind === "table").length < 2) return [asTable(rows)];
  return parts.flatMap((part): Block[] => {
    const own = part.rows.flatMap(({ number }) => [filled[number] ?? []]);
    return part.kind === "table" ? [asTable(own)] : own.flat().flatMap(({ blocks }) => blocks);
  });
}

function asTable(rows: readonly (readonly PlacedCell[])[]): Table {
  // A column in which no cell begins is only passed over by spans: it is not seen.
  const begun = new Set(rows.flatMap((row) => row.map(({ column }) => column)));
  const columns = [...begun].toSorted((a, b) => a - b);
  if (columns.length * rows.length > MOST_CELLS) throw tooManyCells();
  const grid = rows.map((row): Cell[] => {
    const texts = new Map(row.map(({ column, blocks }) => [column, textOf(blocks)]));
    return columns.map((column) => ({ text: texts.get(column) ?? "", position: {} }));
  });
  return { kind: "table", rows: grid };
}

function textOf(blocks: readonly Block[]): string {
  return blocks
    .flatMap((block) => (block.kind === "paragraph" ? paragraphLines(block) : tableLines(block)))
    .join("\n");
}

const paragraphLines = ({ lines }: Paragraph) => lines.map(({ text }) => text);

const tableLines = ({ rows }: Table) =>
  rows.map((row) =>
    row
      .map(({ text }) => text)
      .filter((text) => text !== "")
      .join(" "),
  );

function tooManyCells(): DocumentRejected {
  return new DocumentRejected(
    "too-large",
    `有一张表超过上限 ${MOST_CELLS} 格。请只保留决算公开的正文，另存后再导入。`,
  );
}
