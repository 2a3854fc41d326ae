import type { Origin, Scope } from "./account";
import type { DocumentJson } from "./account-json";
import type { CsvColumns } from "./csv-text";
import { toYuan, type Fen } from "./money";

type TotalKey =
  | "income"
  | "incomeGrandTotal"
  | "expenditure"
  | "expenditureGrandTotal"
  | "basic"
  | "project"
  | "fiscalExpenditure"
  | "sangongActual";

/** An account in a list of accounts. */
export interface AccountListed {
  readonly id: string;
  readonly unit: { readonly id: string; readonly name: string };
  readonly region: { readonly code: string } | null;
  readonly scope: Scope | null;
  readonly year: number;
  readonly version: number;
  readonly current: boolean;
  readonly simulated: boolean;
  readonly origin: Origin;
  readonly totals: Readonly<Record<TotalKey, Fen | null>>;
  readonly document: DocumentJson;
}

/** The same for other programs; amounts are 元. */
export interface AccountRowJson extends Omit<AccountListed, "unit" | "region" | "totals"> {
  readonly unit: { readonly id: string; readonly name: string; readonly region: string | null };
  readonly totals: Readonly<Record<TotalKey, number | null>>;
}

export function accountRowJson(row: AccountListed): AccountRowJson {
  const { totals, document } = row;
  return {
    id: row.id,
    unit: { id: row.unit.id, name: row.unit.name, region: row.region?.code ?? null },
    scope: row.scope,
    year: row.year,
    version: row.version,
    current: row.current,
    simulated: row.simulated,
    origin: row.origin,
    totals: {
      income: yuanOrNull(totals.income),
      incomeGrandTotal: yuanOrNull(totals.incomeGrandTotal),
      expenditure: yuanOrNull(totals.expenditure),
      expenditureGrandTotal: yuanOrNull(totals.expenditureGrandTotal),
      basic: yuanOrNull(totals.basic),
      project: yuanOrNull(totals.project),
      fiscalExpenditure: yuanOrNull(totals.fiscalExpenditure),
      sangongActual: yuanOrNull(totals.sangongActual),
    },
    document: {
      id: document.id,
      sha256: document.sha256,
      filename: document.filename,
      published: document.published,
    },
  };
}

export function yuanOrNull(amount: Fen | null): number | null {
  return amount === null ? null : toYuan(amount);
}

export const ACCOUNT_CSV_COLUMNS: CsvColumns<AccountRowJson> = {
  id: (row) => row.id,
  "unit.id": (row) => row.unit.id,
  "unit.name": (row) => row.unit.name,
  "unit.region": (row) => row.unit.region,
  scope: (row) => row.scope,
  year: (row) => row.year,
  version: (row) => row.version,
  current: (row) => row.current,
  simulated: (row) => row.simulated,
  origin: (row) => row.origin,
  "totals.income": (row) => row.totals.income,
  "totals.incomeGrandTotal": (row) => row.totals.incomeGrandTotal,
  "totals.expenditure": (row) => row.totals.expenditure,
  "totals.expenditureGrandTotal": (row) => row.totals.expenditureGrandTotal,
  "totals.basic": (row) => row.totals.basic,
  "totals.project": (row) => row.totals.project,
  "totals.fiscalExpenditure": (row) => row.totals.fiscalExpenditure,
  "totals.sangongActual": (row) => row.totals.sangongActual,
  "document.id": (row) => row.document.id,
  "document.sha256": (row) => row.document.sha256,
  "document.filename": (row) => row.document.filename,
  "document.published": (row) => row.document.published,
};
