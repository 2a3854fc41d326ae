import type { Account } from "@/accounts/account";
import type { StoredBlock } from "@/accounts/stored-block";
import { STORED_CONTENT, type DocumentContent } from "./document-content";
import type { Store } from "./session";

/** The documents that are saved together, and some to spare: the last is the year before of the next. */
const KEPT = 20;

interface Read {
  readonly account: Account;
  readonly blocks: readonly StoredBlock[];
}

/**
 * What this process read in the documents that it saved last. Checks look at them right away, and
 * reading one back takes longer than checking it.
 */
export class RecentlySaved implements DocumentContent {
  private readonly documents = new Map<string, Read>();

  remember(documentId: string, read: Read): void {
    this.documents.delete(documentId);
    this.documents.set(documentId, read);
    const [oldest] = this.documents.keys();
    if (oldest !== undefined && this.documents.size > KEPT) this.documents.delete(oldest);
  }

  readonly recognised: DocumentContent["recognised"] = (session, documentId) => {
    const read = this.documents.get(documentId);
    if (!read) return STORED_CONTENT.recognised(session, documentId);
    const { tables, unread, stated, projects, evaluations } = read.account;
    return { tables, unread, stated, projects, evaluations };
  };

  readonly blocks: DocumentContent["blocks"] = (session, documentId) =>
    this.documents.get(documentId)?.blocks ?? STORED_CONTENT.blocks(session, documentId);
}

const ofStores = new WeakMap<Store, RecentlySaved>();

export function recentlySaved(store: Store): RecentlySaved {
  const known = ofStores.get(store);
  if (known) return known;
  const recent = new RecentlySaved();
  ofStores.set(store, recent);
  return recent;
}
