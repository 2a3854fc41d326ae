import type { Account } from "@/accounts/account";
import { statedFen } from "@/accounts/amount";
import { findLine } from "@/accounts/find-line";
import type { Fen } from "@/accounts/money";
import type { Figure } from "@/accounts/provenance";

/** 本年支出合计 of all funds: table 03's, or table 01's where 03 states none. */
export function expenditureFigure({ tables }: Account): Figure | undefined {
  const detailed = findLine(tables["03"], "total")?.figures.total;
  return detailed?.amount.kind === "stated"
    ? detailed
    : findLine(tables["01"], "expenditure", "expenditure")?.figures.amount;
}

/** Null where neither table states it. */
export function expenditureOf(account: Account): Fen | null {
  return statedFen(expenditureFigure(account)?.amount) ?? null;
}
