import type { Account } from "@/accounts/account";
import { runChecks, type BesideAccount } from "@/accounts/checks/run-checks";

import { median } from "../bench-measurement";

export interface Checkable {
  readonly account: Account;
  readonly beside: BesideAccount;
}

const WARMING = 3;
const RUNS = 5;
const MANY = 900;

/** Milliseconds for one account, on the average of many; the median of five runs after three that warm up. */
export function checkTime(accounts: readonly Checkable[]): number {
  const times: number[] = [];
  for (let run = 0; run < WARMING + RUNS; run += 1) {
    const many = Array.from({ length: MANY }, (_, at) => accounts[at % accounts.length]);
    // Nothing that was found out about an account may be kept from the run before.
    const fresh = many.flatMap((each) => (each ? [asJustRead(each)] : []));
    const start = performance.now();
    for (const { account, beside } of fresh) runChecks(account, beside);
    if (run >= WARMING) times.push((performance.now() - start) / fresh.length);
  }
  return median(times);
}

function asJustRead({ account, beside: { blocks = [], before = null } }: Checkable): Checkable {
  return {
    account: copied(account),
    beside: { blocks: [...blocks], before: before && copied(before) },
  };
}

const copied = (account: Account): Account => ({ ...account, stated: [...account.stated] });
