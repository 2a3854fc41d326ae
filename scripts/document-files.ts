import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

import { WrongUsage } from "./command-line";

/**
 * The files that paths name: a file itself, of a folder all files at any depth in the order of their
 * names. Inside a folder, hidden files, the lock files of Office (~$…), symbolic links and JSON, which is
 * data about documents and never one, are left out.
 */
export function documentFiles(paths: readonly string[]): readonly string[] {
  return paths.flatMap((path) => {
    const found = statSync(path, { throwIfNoEntry: false });
    if (!found) throw new WrongUsage(`There is no file or folder ${path}.`);
    return found.isDirectory() ? filesIn(path) : [path];
  });
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !/^\.|^~\$|\.json$/.test(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return filesIn(path);
      return entry.isFile() ? [path] : [];
    });
}
