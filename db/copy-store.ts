import { existsSync, renameSync, rmSync } from "node:fs";

import type { Store } from "./session";

/** There is a file of that name already, and nothing was written. */
export class FileExists extends Error {}

/**
 * Writes the store as it is at this moment into a new file, whoever reads or writes it meanwhile. Until
 * all is in it the file has another name; a copy that was interrupted is begun anew by the next.
 */
export function copyStore(store: Store, file: string): void {
  if (existsSync(file)) throw new FileExists(`${file} exists already.`);
  const unfinished = `${file}.unfinished`;
  rmSync(unfinished, { force: true });
  store.$client.prepare("VACUUM INTO ?").run(unfinished);
  renameSync(unfinished, file);
}
