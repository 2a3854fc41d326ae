import type { Account } from "../account";
import { levelOf, type Level } from "../classification";
import type { Project } from "../project";
import {
  COLUMN_NAMES,
  TABLE_COLUMNS,
  TABLE_NUMBERS,
  type ColumnKey,
  type LineKey,
  type PublishedTable,
  type Side,
  type TableLine,
  type TableNumber,
} from "../published-tables";
import type { Statement } from "../statement";
import { statementLabel } from "./statement-label";
import type { RateTerm } from "./relation";
import { missingTerm, termOf, type Term } from "./term";

/** The figures of an account under stable ids, found by code, key and column. */
export interface AccountFigures {
  readonly tables: Readonly<Record<TableNumber, TableFigures>>;
  readonly stated: (statement: Statement) => Term;
  /** Of a statement of a percentage. */
  readonly rate: (statement: Statement) => RateTerm;
  readonly project: (project: Project, role: "budget" | "actual") => Term;
}

export function accountFigures(account: Account): AccountFigures {
  const tables = Object.fromEntries(
    TABLE_NUMBERS.map((number) => [number, new TableFigures(number, account.tables[number])]),
  ) as Record<TableNumber, TableFigures>;
  const positions = new Map(account.stated.map((statement, index) => [statement, index]));
  return {
    tables,
    stated: (statement) => {
      const { value, place } = statement;
      const id = `stated:${positions.get(statement) ?? -1}`;
      if (value.kind !== "amount") return missingTerm(id, statementLabel(statement));
      const { fen, precision, printed } = value;
      const amount = { kind: "stated" as const, fen, precision, printed };
      return termOf(id, statementLabel(statement), { amount, place });
    },
    rate: (statement) => {
      const { value, place } = statement;
      const id = `stated:${positions.get(statement) ?? -1}`;
      const label = statementLabel(statement);
      const printed = value.kind === "text" ? "" : value.printed;
      if (value.kind !== "rate") return { id, label, place, printed, rate: 0, decimals: 0 };
      return { id, label, place, printed, rate: value.rate, decimals: value.decimals };
    },
    project: (project, role) =>
      termOf(
        `project:${project.number}:${role}`,
        `${project.origin === "form" ? "自评表" : "说明"}“${project.name}”${role === "budget" ? "预算数" : "执行数"}`,
        project[role],
      ),
  };
}

/** One published table. A table that is there and empty has nothing but blanks. */
export class TableFigures {
  readonly status: PublishedTable["status"];
  /** Columns that the document prints in this table. */
  readonly columns: ReadonlySet<ColumnKey>;
  private readonly byCode = new Map<string, TableLine>();
  private readonly byKey = new Map<string, TableLine>();
  private readonly ids = new Map<TableLine, string>();

  constructor(
    readonly number: TableNumber,
    private readonly table: PublishedTable,
  ) {
    this.status = table.status;
    this.columns = new Set(
      table.lines.flatMap(({ figures }) => Object.keys(figures) as ColumnKey[]),
    );
    for (const line of table.lines) {
      const name = line.key ?? line.code ?? `line-${this.ids.size}`;
      const side = line.side === null || line.key !== null ? "" : `${line.side}:`;
      const base = `${number}:${side}${name}`;
      const first = line.key ? this.byKey.get(sideKey(line.side, line.key)) : this.entry(line);
      this.ids.set(line, first ? `${base}#${this.ids.size}` : base);
      if (first) continue;
      if (line.key !== null) this.byKey.set(sideKey(line.side, line.key), line);
      else if (line.code !== null) this.byCode.set(sideKey(line.side, line.code), line);
    }
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

  /** Entries with a code, in the document's order; of one level, of one side. */
  entries(level?: Level, side: Side | null = null): readonly TableLine[] {
    return this.table.lines.filter(
      (line) =>
        line.kind === "entry" &&
        line.code !== null &&
        line.side === side &&
        (level === undefined || levelOf(line.code) === level),
    );
  }

  /** The entries one level below a class or group. */
  under(code: string): readonly TableLine[] {
    return this.table.lines.filter(
      (line) =>
        line.kind === "entry" &&
        line.code?.length === code.length + 2 &&
        line.code.startsWith(code),
    );
  }

  byCodeOf(code: string, side: Side | null = null): TableLine | undefined {
    return this.byCode.get(sideKey(side, code));
  }

  /** A cell of a line that is there: a column that the table does not print is missing. */
  cell(line: TableLine, column: ColumnKey): Term {
    const id = `${this.ids.get(line) ?? this.number}:${column}`;
    const figure = line.figures[column];
    const label = `${this.title} ${lineName(line)}${columnName(this.number, column)}`;
    if (figure) return termOf(id, label, figure);
    // Some layouts leave out cells of a row that the table's columns have: merged or not printed.
    return this.columns.has(column) ? blankTerm(id, label) : missingTerm(id, label);
  }

  /** A closing line's cell: in an empty table a blank. */
  total(key: LineKey, column: ColumnKey, side: Side | null = null): Term {
    const line = this.byKey.get(sideKey(side, key));
    if (line) return this.cell(line, column);
    const id = `${this.number}:${key}:${column}`;
    const label = `${this.title} ${LINE_NAMES[key]}${columnName(this.number, column)}`;
    return this.isEmpty ? blankTerm(id, label) : missingTerm(id, label);
  }

  /** An entry's cell by code: a row that the table does not have is missing; in an empty table a blank. */
  entryCell(code: string, column: ColumnKey, side: Side | null = null): Term {
    const line = this.byCodeOf(code, side);
    if (line) return this.cell(line, column);
    const id = `${this.number}:${side === null ? "" : `${side}:`}${code}:${column}`;
    const label = `${this.title} ${code}${columnName(this.number, column)}`;
    return this.isEmpty ? blankTerm(id, label) : missingTerm(id, label);
  }

  get title(): string {
    return `公开${this.number}表`;
  }

  private entry(line: TableLine): TableLine | undefined {
    return line.code === null ? undefined : this.byCode.get(sideKey(line.side, line.code));
  }
}

const sideKey = (side: Side | null, name: string) => `${side ?? ""}/${name}`;

export function blankTerm(id: string, label: string): Term {
  return { id, label, amount: { kind: "blank", printed: "" }, place: null, gap: null };
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
