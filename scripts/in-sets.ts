import { setImmediate as afterWhatIsDue } from "node:timers/promises";

const NOT_YET = Symbol("not yet");

/**
 * The same items in sets of those that are there already: whoever works on one set finds the next as
 * large as the work took. Nobody waits for a set to fill.
 */
export async function* inSets<T>(items: AsyncGenerator<T>, most: number): AsyncGenerator<T[]> {
  try {
    let coming = items.next();
    let set: T[] = [];
    for (;;) {
      const next = await Promise.race([coming, ...(set.length > 0 ? [soon()] : [])]);
      if (next !== NOT_YET && !next.done) {
        set.push(next.value);
        coming = items.next();
        // One that fails is thrown when it is its turn.
        coming.catch(() => undefined);
        if (set.length < most) continue;
      }
      if (set.length > 0) yield set;
      set = [];
      if (next !== NOT_YET && next.done) return;
    }
  } finally {
    await items.return(undefined);
  }
}

const soon = () => afterWhatIsDue(NOT_YET);
