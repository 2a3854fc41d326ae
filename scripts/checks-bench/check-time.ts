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

/** Milliseconds for one account: by the clock, and of the processor, which others may want too. */
export interface CheckTime {
  readonly clock: number;
  readonly processor: number;
}

/** On the average of many; the medians of five runs after three that warm up. */
export function checkTime(accounts: readonly Checkable[]): CheckTime {
  const clocks: number[] = [];
  const processors: number[] = [];
  for (let run = 0; run < WARMING + RUNS; run += 1) {
    const many = Array.from({ length: MANY }, (_, at) => accounts[at % accounts.length]);
    const start = performance.now();
    const used = process.cpuUsage();
    for (const each of many) {
      if (!each) continue;
      // Nothing that was found out about an account may be kept from the run before, nor after it.
      const { account, beside } = asJustRead(each);
      runChecks(account, beside);
    }
    const { user, system } = process.cpuUsage(used);
    if (run < WARMING) continue;
    clocks.push((performance.now() - start) / MANY);
    processors.push((user + system) / 1000 / MANY);
  }
  return { clock: median(clocks), processor: median(processors) };
}

function asJustRead({ account, beside: { blocks = [], before = null } }: Checkable): Checkable {
  return {
    account: copied(account),
    beside: { blocks: [...blocks], before: before && copied(before) },
  };
}

const copied = (account: Account): Account => ({ ...account, stated: [...account.stated] });
