import { rmSync } from "node:fs";

import { openStore, storeFile } from "@/db/client";
import { copyStore } from "@/db/copy-store";
import { verifyStore, type Verified } from "@/db/verify-store";

import { runCommand, WrongUsage } from "./command-line";

const USAGE = `
Compares everything in the store that derives from something else with what that gives today: the pages and
references of the file, each figure with the words at its place, what is kept ready for sums and for search,
and what the checks say.

  npm run verify -- [--json]

Works on a copy beside the store, which it removes again; the site and imports may go on meanwhile.
Exit status: 0 everything agrees, 1 something does not, 2 wrong usage.
`;

await runCommand({
  usage: USAGE,
  options: { json: { type: "boolean", default: false } },
  run: ({ values: { json }, positionals }) => {
    if (positionals.length > 0) throw new WrongUsage("npm run verify takes no file.");
    const verified = verifyCopy();
    if (json) console.log(JSON.stringify(verified));
    else for (const part of verified) print(part);
    return verified.every(({ wrongRows }) => wrongRows === 0) ? 0 : 1;
  },
});

function verifyCopy(): readonly Verified[] {
  const file = `${storeFile()}.verified-${process.pid}`;
  try {
    copyStore(openStore(), file);
    const copy = openStore(file);
    try {
      return verifyStore(copy);
    } finally {
      copy.$client.close();
    }
  } finally {
    for (const end of ["", "-wal", "-shm", ".unfinished"]) rmSync(file + end, { force: true });
  }
}

function print({ part, rows, wrong, wrongRows }: Verified): void {
  console.log(`${part.padEnd(16)} ${rows} looked at, ${wrongRows} wrong`);
  for (const row of wrong) console.log(`  ${row}`);
  if (wrongRows > wrong.length) console.log(`  … and ${wrongRows - wrong.length} more`);
}
