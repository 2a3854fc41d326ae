import { levelOf, type Level } from "../classification";
import {
  COLUMN_NAMES,
  TABLE_COLUMNS,
  type ColumnKey,
  type LineKey,
  type PublishedTable,
  type Side,
  type TableLine,
  type TableNumber,
} from "../published-tables";
import { blankTerm, missingTerm, termOf, type Term } from "./term";

/** A line with what its cells are called; each cell is made once. */
interface Row {
  readonly position: number;
  /** Whether another line had the same name before it. */
  readonly isAgain: boolean;
  named: { readonly id: string; readonly label: string } | null;
  /** In the order of the table's columns. */
  readonly cells: (Term | undefined)[];
}

/** What is asked of a table again and again, found out once. */
interface Index {
  readonly columns: ReadonlySet<ColumnKey>;
  readonly rows: ReadonlyMap<TableLine, Row>;
  readonly byCode: ReadonlyMap<string, TableLine>;
  readonly byKey: ReadonlyMap<string, TableLine>;
  /** Entries with a code, by side and level, and by side alone. */
  readonly entries: ReadonlyMap<string, readonly TableLine[]>;
  /** By the code above. */
  readonly under: ReadonlyMap<string, readonly TableLine[]>;
}

/** One published table. A table that is there and empty has nothing but blanks. */
export class TableFigures {
  readonly status: PublishedTable["status"];
  readonly title: string;
  private known: Index | null = null;
  private readonly order: readonly ColumnKey[];

  constructor(
    readonly number: TableNumber,
    private readonly table: PublishedTable,
  ) {
    this.status = table.status;
    this.order = TABLE_COLUMNS[number];
    this.title = `公开${number}表`;
  }

  /** Whether rules can look into it at all; if not, they are undecidable. */
  get isReadable(): boolean {
    return this.status !== "missing";
  }

  get isEmpty(): boolean {
    return this.status === "empty";
  }

  get lines(): readonly TableLine[] {
    return this.table.lines;
  }

  /** Columns that the document prints in this table. */
  get columns(): ReadonlySet<ColumnKey> {
    return this.index.columns;
  }

  /** Entries with a code, in the document's order; of one level, of one side. */
  entries(level?: Level, side: Side | null = null): readonly TableLine[] {
    return this.index.entries.get(sideKey(side, level ?? "")) ?? [];
  }

  /** The entries one level below a class or group. */
  under(code: string): readonly TableLine[] {
    return this.index.under.get(code) ?? [];
  }

  byCodeOf(code: string, side: Side | null = null): TableLine | undefined {
    return this.index.byCode.get(sideKey(side, code));
  }

  /** A cell of a line that is there: a column that the table does not print is missing. */
  cell(line: TableLine, column: ColumnKey): Term {
    const row = this.index.rows.get(line);
    if (!row) throw new Error(`a line of another table than ${this.title}: ${line.name}`);
    const at = this.order.indexOf(column);
    // No table has it: an answer all the same, and none to keep.
    if (at === -1) return this.cellOf(line, column, row);
    return (row.cells[at] ??= this.cellOf(line, column, row));
  }

  /** A closing line's cell: in an empty table a blank. */
  total(key: LineKey, column: ColumnKey, side: Side | null = null): Term {
    const line = this.index.byKey.get(sideKey(side, key));
    if (line) return this.cell(line, column);
    return this.absent(`${this.number}:${key}:${column}`, LINE_NAMES[key], column);
  }

  /** An entry's cell by code: a row that the table does not have is missing; in an empty table a blank. */
  entryCell(code: string, column: ColumnKey, side: Side | null = null): Term {
    const line = this.byCodeOf(code, side);
    if (line) return this.cell(line, column);
    const name = `${side === null ? "" : `${side}:`}${code}`;
    return this.absent(`${this.number}:${name}:${column}`, code, column);
  }

  private cellOf(line: TableLine, column: ColumnKey, row: Row): Term {
    const named = (row.named ??= this.nameOf(line, row));
    const id = `${named.id}:${column}`;
    const figure = line.figures[column];
    const label = named.label + columnName(this.number, column);
    if (figure) return termOf(id, label, figure);
    // Some layouts leave out cells of a row that the table's columns have: merged or not printed.
    return this.columns.has(column) ? blankTerm(id, label) : missingTerm(id, label);
  }

  private nameOf(line: TableLine, { position, isAgain }: Row): NonNullable<Row["named"]> {
    const { key, code, side } = line;
    const name = key ?? code ?? `line-${position}`;
    const base = `${this.number}:${side === null || key !== null ? "" : `${side}:`}${name}`;
    return {
      id: isAgain ? `${base}#${position}` : base,
      label: `${this.title} ${lineName(line)}`,
    };
  }

  private absent(id: string, name: string, column: ColumnKey): Term {
    const label = `${this.title} ${name}${columnName(this.number, column)}`;
    return this.isEmpty ? blankTerm(id, label) : missingTerm(id, label);
  }

  private get index(): Index {
    return (this.known ??= indexOf(this.table));
  }
}

function indexOf({ lines }: PublishedTable): Index {
  const columns = new Set<ColumnKey>();
  const rows = new Map<TableLine, Row>();
  const byCode = new Map<string, TableLine>();
  const byKey = new Map<string, TableLine>();
  const entries = new Map<string, TableLine[]>();
  const under = new Map<string, TableLine[]>();
  for (const line of lines) {
    const { key, code, side } = line;
    for (const column in line.figures) columns.add(column as ColumnKey);
    const name = key ?? code;
    const alike = key === null ? byCode : byKey;
    const named = name === null ? null : sideKey(side, name);
    const isAgain = named !== null && alike.has(named);
    if (named !== null && !isAgain) alike.set(named, line);
    rows.set(line, { position: rows.size, isAgain, named: null, cells: [] });
    if (line.kind !== "entry" || code === null) continue;
    add(entries, sideKey(side, ""), line);
    const level = levelOf(code);
    if (level !== null) add(entries, sideKey(side, level), line);
    add(under, code.slice(0, -2), line);
  }
  return { columns, rows, byCode, byKey, entries, under };
}

function add(to: Map<string, TableLine[]>, key: string, line: TableLine): void {
  const known = to.get(key);
  if (known) known.push(line);
  else to.set(key, [line]);
}

function sideKey(side: Side | null, name: string): string {
  return side === null ? name : `${side}/${name}`;
}

function lineName({ code, name }: TableLine): string {
  return code === null || code.startsWith("INC") ? name : `${code} ${name}`;
}

/** A table of one column does not need its name. */
function columnName(table: TableNumber, column: ColumnKey): string {
  return TABLE_COLUMNS[table].length === 1 || column === "amount" ? "" : ` ${COLUMN_NAMES[column]}`;
}

const LINE_NAMES: Readonly<Record<LineKey, string>> = {
  total: "合计",
  income: "本年收入合计",
  usedNonFiscalBalance: "使用非财政拨款结余",
  openingBalance: "年初结转和结余",
  openingGeneralBudget: "年初结转和结余（一般公共预算）",
  openingGovernmentFund: "年初结转和结余（政府性基金预算）",
  openingStateCapital: "年初结转和结余（国有资本经营预算）",
  incomeGrandTotal: "收入总计",
  expenditure: "本年支出合计",
  distribution: "结余分配",
  closingBalance: "年末结转和结余",
  expenditureGrandTotal: "支出总计",
  personnel: "人员经费合计",
  operating: "公用经费合计",
  budget: "预算数",
  actual: "决算数",
};
