import type { Account } from "./account";
import { amountOf, findStatement, rateOf } from "./find-statement";
import { fen, type Fen } from "./money";
import type { Statement } from "./statement";

export interface YearChange {
  readonly fen: Fen;
  /** A fraction; null where none is stated and the year before was zero. */
  readonly rate: number | null;
  /** Null where it is worked out from two published years. */
  readonly statement: Statement | null;
}

/**
 * How expenditure changed on the year before: as the document states it, else from the figures of
 * both years; null where neither is there. 收支总计, which contains what is carried over, is another basis.
 */
export function yearChange(
  account: Account,
  expenditure: Fen | null,
  before: Fen | null,
): YearChange | null {
  const statement = findStatement(account, "expenditureChange", { basis: "上年" });
  const stated = amountOf(statement);
  if (statement !== undefined && stated !== null) {
    const rate = rateOf(findStatement(account, "expenditureChangeRate", { basis: "上年" }));
    return { fen: stated, rate, statement };
  }
  if (expenditure === null || before === null) return null;
  const change = expenditure - before;
  return { fen: fen(change), rate: before > 0 ? change / before : null, statement: null };
}
