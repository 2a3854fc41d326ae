import type { Outcome } from "./outcome";

/** 01:income:amount; an entry has a code or a side in its id: accounts/checks/account-figures.ts. */
const CLOSING_CELL = /^\d\d:[a-zA-Z]+:[a-zA-Z]+$/;

/** The ids of cells of closing lines that were compared, and agree everywhere. */
export function agreeingTotals(outcomes: readonly Outcome[]): readonly string[] {
  const agreeing = new Set<string>();
  const other = new Set<string>();
  for (const { status, figures } of outcomes) {
    const ids = figures.map(({ id }) => id).filter((id) => CLOSING_CELL.test(id));
    for (const id of ids) (status === "holds" ? agreeing : other).add(id);
  }
  return [...agreeing].filter((id) => !other.has(id));
}
