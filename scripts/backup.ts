import { statSync } from "node:fs";

import { openStore } from "@/db/client";
import { copyStore, FileExists } from "@/db/copy-store";

import { runCommand, WrongUsage } from "./command-line";

const USAGE = `
Writes a copy of the store as it is at this moment, also while the site and imports use it.

  npm run backup -- FILE

FILE must not exist. To restore, stop the site and put the copy in the store's place, without the
files -wal and -shm beside it; the pages kept beside it (….pages) are made anew.
Exit status: 0 written, 1 FILE exists, 2 wrong usage.
`;

await runCommand({
  usage: USAGE,
  options: {},
  run: ({ positionals: [file, ...more] }) => {
    if (file === undefined || more.length > 0) throw new WrongUsage("Say one FILE to write.");
    try {
      copyStore(openStore(), file);
    } catch (error) {
      if (!(error instanceof FileExists)) throw error;
      console.error(error.message);
      return 1;
    }
    console.log(`${file}: ${statSync(file).size} bytes`);
    return 0;
  },
});
