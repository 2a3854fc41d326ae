import type { Account } from "./account";
import type { Fen } from "./money";
import type { StatedKey, Statement } from "./statement";

/** What a statement must be about; a part that is not given may be anything. */
type About = Partial<Pick<Statement, "name" | "named" | "code" | "basis" | "explains">>;

/** The first statement of this kind, in the order of the narrative. */
export function findStatement(
  account: Account,
  key: StatedKey,
  about: About = {},
): Statement | undefined {
  return findStatements(account, key, about)[0];
}

export function findStatements(
  { stated }: Account,
  key: StatedKey,
  about: About = {},
): readonly Statement[] {
  const wanted = Object.entries(about) as [keyof About, string | null][];
  return stated.filter(
    (statement) =>
      statement.key === key && wanted.every(([part, value]) => statement[part] === value),
  );
}

export function amountOf(statement: Statement | undefined): Fen | null {
  return statement?.value.kind === "amount" ? statement.value.fen : null;
}

/** A fraction. */
export function rateOf(statement: Statement | undefined): number | null {
  return statement?.value.kind === "rate" ? statement.value.rate : null;
}

export function countOf(statement: Statement | undefined): number | null {
  return statement?.value.kind === "count" ? statement.value.count : null;
}
