import { yuan } from "@/accounts/published-tables-json";
import { toYuan } from "@/accounts/money";
import type { CsvColumns } from "@/accounts/csv-text";
import type { Project } from "@/accounts/project";
import type { Figure } from "@/accounts/provenance";
import {
  TABLE_BASIS,
  TABLE_NUMBERS,
  type TableLine,
  type TableNumber,
} from "@/accounts/published-tables";
import type { Statement } from "@/accounts/statement";
import type { StoredAccount } from "@/db/queries/whole-account";

interface OfAccount {
  readonly stored: StoredAccount;
}
interface FigureRow extends OfAccount {
  readonly table: TableNumber;
  readonly line: TableLine;
  readonly column: string;
  readonly figure: Figure;
}
interface StatementRow extends OfAccount {
  readonly statement: Statement;
}
interface ProjectRow extends OfAccount {
  readonly project: Project;
}

/** So that no record can be taken for another account's, or for a real one. */
const ACCOUNT: CsvColumns<OfAccount> = {
  account: ({ stored }) => stored.id,
  unit: ({ stored }) => stored.account.unit,
  year: ({ stored }) => stored.account.year,
  current: ({ stored }) => stored.current,
  simulated: ({ stored }) => stored.simulated,
  document: ({ stored }) => stored.document.id,
};

export const FIGURE_COLUMNS: CsvColumns<FigureRow> = {
  ...ACCOUNT,
  table: ({ table }) => table,
  basis: ({ table }) => TABLE_BASIS[table],
  kind: ({ line }) => line.kind,
  side: ({ line }) => line.side,
  key: ({ line }) => line.key,
  code: ({ line }) => line.code,
  name: ({ line }) => line.name,
  column: ({ column }) => column,
  amount: ({ figure }) => yuan(figure),
  state: ({ figure }) => figure.amount.kind,
  printed: ({ figure }) => figure.amount.printed,
  line: ({ figure }) => figure.place.line ?? null,
};

export const STATEMENT_COLUMNS: CsvColumns<StatementRow> = {
  ...ACCOUNT,
  key: ({ statement }) => statement.key,
  amount: ({ statement: { value } }) => (value.kind === "amount" ? toYuan(value.fen) : null),
  rate: ({ statement: { value } }) => (value.kind === "rate" ? value.rate : null),
  count: ({ statement: { value } }) => (value.kind === "count" ? value.count : null),
  code: ({ statement }) => statement.code,
  name: ({ statement }) => statement.name,
  named: ({ statement }) => statement.named,
  basis: ({ statement }) => statement.basis,
  explains: ({ statement }) => statement.explains,
  text: ({ statement }) => statement.text,
  line: ({ statement }) => statement.place.line ?? null,
};

export const PROJECT_COLUMNS: CsvColumns<ProjectRow> = {
  ...ACCOUNT,
  id: ({ project }) => `p${project.number + 1}`,
  name: ({ project }) => project.name,
  budget: ({ project }) => yuan(project.budget),
  actual: ({ project }) => yuan(project.actual),
  rate: ({ project }) => project.rate,
  origin: ({ project }) => project.origin,
  sameAs: ({ project }) => (project.sameAs === null ? null : `p${project.sameAs + 1}`),
  text: ({ project }) => project.text,
  line: ({ project }) => project.place.line ?? null,
};

/** One row a cell, blank and unreadable ones too. */
export function figureRows(stored: StoredAccount): readonly FigureRow[] {
  return TABLE_NUMBERS.flatMap((table) =>
    stored.account.tables[table].lines.flatMap((line) =>
      Object.entries(line.figures).map(([column, figure]) => ({
        stored,
        table,
        line,
        column,
        figure,
      })),
    ),
  );
}
