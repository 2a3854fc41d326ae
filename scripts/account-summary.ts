import type { Account } from "@/accounts/account";
import type { CheckCounts } from "@/accounts/checks/check-counts";
import { TABLE_NUMBERS, type TableNumber, type TableStatus } from "@/accounts/published-tables";

export interface AccountSummary {
  readonly unit: string;
  readonly year: number;
  readonly tables: Readonly<Partial<Record<TableNumber, TableStatus>>>;
  /** Amounts that the tables state. */
  readonly figures: number;
  readonly checks: CheckCounts;
}

/** What a document says in short. */
export function accountSummary(
  { unit, year, tables }: Account,
  checks: CheckCounts,
): AccountSummary {
  const amounts = TABLE_NUMBERS.flatMap((number) =>
    tables[number].lines.flatMap((line) => Object.values(line.figures)),
  );
  return {
    unit,
    year,
    tables: Object.fromEntries(TABLE_NUMBERS.map((number) => [number, tables[number].status])),
    figures: amounts.filter(({ amount }) => amount.kind === "stated").length,
    checks,
  };
}

/** "01 02 read, 05 partial, 07 08 empty": for one line of a terminal. */
export function tablesInWords(tables: AccountSummary["tables"]): string {
  const statuses = [...new Set(Object.values(tables))];
  const withStatus = (status: TableStatus) =>
    TABLE_NUMBERS.filter((number) => tables[number] === status).join(" ");
  return statuses.map((status) => `${withStatus(status)} ${status}`).join(", ");
}
