import { openReader, type Store } from "./client";

/** One state of the store, however long it is looked at and whoever writes meanwhile. */
export interface Snapshot {
  readonly store: Store;
  /** Once, when nobody asks it any more. */
  release(): void;
}

/** More pages are rarely made at once, and each connection keeps some megabytes. */
const MOST_IDLE = 4;

/** On the process: a build may hold this module several times. */
const shared = globalThis as typeof globalThis & {
  mingzhangReaders?: { readonly file: string; readonly idle: Store[] };
};

/** Of a store that is open already. */
export function takeSnapshot(file: string): Snapshot {
  const { idle } = readersOf(file);
  const reader = idle.pop() ?? openReader(file);
  reader.$client.exec("BEGIN");
  // A transaction sees what is there at its first question.
  reader.$client.prepare("SELECT version FROM dataset").get();
  return {
    store: reader,
    release: () => {
      reader.$client.exec("COMMIT");
      if (shared.mingzhangReaders?.file === file && idle.length < MOST_IDLE) idle.push(reader);
      else reader.$client.close();
    },
  };
}

function readersOf(file: string) {
  if (shared.mingzhangReaders?.file !== file) {
    for (const reader of shared.mingzhangReaders?.idle ?? []) reader.$client.close();
    shared.mingzhangReaders = { file, idle: [] };
  }
  return shared.mingzhangReaders;
}
