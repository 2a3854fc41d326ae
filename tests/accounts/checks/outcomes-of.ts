import type { Account } from "@/accounts/account";
import { ALL_CHECKS } from "@/accounts/checks/all-checks";
import type { Outcome } from "@/accounts/checks/outcome";
import { runChecks, type BesideAccount } from "@/accounts/checks/run-checks";

/** What one rule says of an account, in its order. */
export function outcomesOf(
  rule: string,
  account: Account,
  beside: BesideAccount = {},
): readonly Outcome[] {
  const rules = ALL_CHECKS.filter(({ id }) => id === rule);
  return runChecks(account, beside, { rules }).outcomes;
}

export function statusesOf(rule: string, account: Account, beside: BesideAccount = {}): string[] {
  return outcomesOf(rule, account, beside).map(({ status }) => status);
}

/** In fen, as found and as expected. */
export function figuresOf({ found, expected }: Outcome): readonly [number | null, number | null] {
  return [found, expected];
}
