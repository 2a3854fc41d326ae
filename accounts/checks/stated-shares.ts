import type { Account } from "../account";
import { findStatements } from "../find-statement";
import type { StatedKey, Statement } from "../statement";
import type { AccountFigures } from "./account-figures";
import type { RateTerm } from "./relation";
import { amountsOf } from "./stated-passages";
import { valueOf, type Term } from "./term";

export interface Share {
  readonly part: Term;
  readonly whole: Term;
}

/** The figures whose quotient a share is; null where the text does not let them be told. */
export function shareOf(account: Account, figures: AccountFigures, share: Statement): Share | null {
  const part = amountsOf(account).find((each) => isPart(each, share));
  const whole = wholeOf(account, figures, share.basis ?? "");
  return part && whole ? { part: figures.stated(part), whole } : null;
}

const NAMED_PARTS: Readonly<Record<string, StatedKey>> = {
  基本支出: "basic",
  项目支出: "project",
  一般公共预算财政拨款支出: "generalBudget",
};
const PARTS: ReadonlySet<StatedKey> = new Set([
  "incomeItem",
  "expenditureItem",
  "fiscalItem",
  "classAmount",
  "sangongActual",
]);

function isPart(each: Statement, share: Statement): boolean {
  if (each.passage !== share.passage) return false;
  const key = share.name === null ? undefined : NAMED_PARTS[share.name];
  if (key !== undefined) return each.key === key;
  const isAnything = share.name !== null || share.named !== null;
  return (
    isAnything && PARTS.has(each.key) && each.name === share.name && each.named === share.named
  );
}

/** The table's total; where it could not be read, what the text states of it. */
function wholeOf(account: Account, { tables, stated }: AccountFigures, basis: string): Term | null {
  const [cell, key] = /三公/.test(basis)
    ? [tables["09"].total("actual", "total"), "sangongActual" as const]
    : /^一般公共预算财政拨款支出/.test(basis)
      ? [tables["05"].total("total", "total"), "generalBudget" as const]
      : /^本年收入/.test(basis)
        ? [tables["02"].total("total", "total"), "income" as const]
        : /^本年支出/.test(basis)
          ? [tables["03"].total("total", "total"), "expenditure" as const]
          : [null, null];
  if (cell?.gap === null || key === null) return cell;
  const said = findStatements(account, key, { name: null })[0];
  return said ? stated(said) : cell;
}

export interface ShareGroup {
  readonly basis: string;
  readonly rates: readonly RateTerm[];
}

/** Shares of one whole whose amounts add up to it: a list that leaves something out is not summed. */
export function sharesInGroups(account: Account, figures: AccountFigures): ShareGroup[] {
  const groups = new Map<string, Statement[]>();
  for (const statement of findStatements(account, "share")) {
    const { basis, code, passage } = statement;
    // Classes stand in passages of their own.
    const key = `${basis ?? ""} ${code === null ? passage : "类"}`;
    groups.set(key, [...(groups.get(key) ?? []), statement]);
  }
  return [...groups.values()].flatMap((statements) => {
    const shares = statements.flatMap((each) => shareOf(account, figures, each) ?? []);
    const [first] = shares;
    if (!first || shares.length < 2 || shares.length < statements.length) return [];
    const sum = shares.reduce((total, { part }) => total + valueOf(part), 0);
    const isWhole = Math.abs(sum - valueOf(first.whole)) <= Math.abs(sum) * 1e-4;
    return isWhole
      ? [{ basis: statements[0]?.basis ?? "", rates: statements.map(figures.rate) }]
      : [];
  });
}
