import type { Account } from "@/accounts/account";
import { readRecognised, type Recognised } from "./read-recognised";
import type { Session, Store } from "./session";

/** A document's own account and that of the year before it, with some to spare. */
const KEPT = 4;

/**
 * What this process recognised in the documents that it saved last. Checks look at them right away, and
 * reading one back takes longer than checking it.
 */
export class RecentlySaved {
  private readonly accounts = new Map<string, Account>();

  remember(documentId: string, account: Account): void {
    this.accounts.delete(documentId);
    this.accounts.set(documentId, account);
    const [oldest] = this.accounts.keys();
    if (oldest !== undefined && this.accounts.size > KEPT) this.accounts.delete(oldest);
  }

  readonly recognised = (session: Session, documentId: string): Recognised => {
    const account = this.accounts.get(documentId);
    if (!account) return readRecognised(session, documentId);
    const { tables, unread, stated, projects, evaluations } = account;
    return { tables, unread, stated, projects, evaluations };
  };
}

const ofStores = new WeakMap<Store, RecentlySaved>();

export function recentlySaved(store: Store): RecentlySaved {
  const known = ofStores.get(store);
  if (known) return known;
  const recent = new RecentlySaved();
  ofStores.set(store, recent);
  return recent;
}
