import type { Account } from "@/accounts/account";
import { TABLE_NUMBERS, type TableNumber, type TableStatus } from "@/accounts/published-tables";

/** There are no rules yet, so no check has any result. */
export const NO_CHECKS = {
  holds: 0,
  rounding: 0,
  hint: 0,
  failed: 0,
  undecidable: 0,
  "not-applicable": 0,
} as const;

export interface AccountSummary {
  readonly unit: string;
  readonly year: number;
  readonly tables: Readonly<Partial<Record<TableNumber, TableStatus>>>;
  /** Amounts that the tables state. */
  readonly figures: number;
  readonly checks: typeof NO_CHECKS;
}

/** What a document says in short. */
export function accountSummary({ unit, year, tables }: Account): AccountSummary {
  const amounts = TABLE_NUMBERS.flatMap((number) =>
    tables[number].lines.flatMap((line) => Object.values(line.figures)),
  );
  return {
    unit,
    year,
    tables: Object.fromEntries(TABLE_NUMBERS.map((number) => [number, tables[number].status])),
    figures: amounts.filter(({ amount }) => amount.kind === "stated").length,
    checks: NO_CHECKS,
  };
}

/** "01 02 read, 05 partial, 07 08 empty": for one line of a terminal. */
export function tablesInWords(tables: AccountSummary["tables"]): string {
  const statuses = [...new Set(Object.values(tables))];
  const withStatus = (status: TableStatus) =>
    TABLE_NUMBERS.filter((number) => tables[number] === status).join(" ");
  return statuses.map((status) => `${withStatus(status)} ${status}`).join(", ");
}
