import type { Account } from "./account";
import { LastFound } from "./last-found";
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
  return ofKey(account, key).find((statement) => isAbout(statement, about));
}

export function findStatements(
  account: Account,
  key: StatedKey,
  about: About = {},
): readonly Statement[] {
  return ofKey(account, key).filter((statement) => isAbout(statement, about));
}

function isAbout(statement: Statement, about: About): boolean {
  for (const part in about)
    if (statement[part as keyof About] !== about[part as keyof About]) return false;
  return true;
}

const BY_KEY = new LastFound<readonly Statement[], Map<StatedKey, Statement[]>>(4);

function ofKey({ stated }: Account, key: StatedKey): readonly Statement[] {
  let known = BY_KEY.get(stated);
  if (!known) {
    known = new Map();
    for (const statement of stated) {
      const same = known.get(statement.key);
      if (same) same.push(statement);
      else known.set(statement.key, [statement]);
    }
    BY_KEY.set(stated, known);
  }
  return known.get(key) ?? [];
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
