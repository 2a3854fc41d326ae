import { createServer } from "node:net";
import { basename } from "node:path";

import { openStore, storeFile } from "@/db/client";
import { SAMPLE_PREFIX } from "@/db/remove-documents";

import { buildIfChanged } from "./build-if-changed";
import { runCommand, WrongUsage } from "./command-line";
import { importSample } from "./import-sample";
import { serveSite } from "./serve/serve-site";

const USAGE = `
Starts the site: creates and migrates the store, imports the sample if the store is empty (a real
account and a simulated region), builds what has changed, serves.

  npm start
  npm start -- [--host ADDRESS] [--log]

--host ADDRESS  the machine's address to listen on; every one if not given
--log           a line of JSON on standard output for each request, without who asked or for which words

PORT                    3000 if not set
MINGZHANG_DB            the store's file; data/mingzhang.db if not set. Pages are kept beside it.
MINGZHANG_BEHIND_PROXY  1: X-Forwarded-For names who asks
Ctrl-C ends it.
`;

await runCommand({
  usage: USAGE,
  options: { host: { type: "string" }, log: { type: "boolean" } },
  run: async ({ positionals, values }) => {
    if (positionals.length > 0) throw new WrongUsage("npm start takes no arguments.");
    const port = askedPort();
    if (!(await isFree(port))) {
      console.error(`Port ${port} is in use. Choose another: PORT=${port + 1} npm start`);
      return 1;
    }
    const [, isBuilt] = await Promise.all([prepareStore(), buildIfChanged()]);
    if (!isBuilt) {
      console.error("The site could not be built; the reason stands above.");
      return 1;
    }
    return await serveSite({ port, host: values.host ?? null, isLogged: values.log ?? false });
  },
});

function askedPort(): number {
  const port = Number(process.env.PORT ?? "3000");
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new WrongUsage(`PORT is no port: ${process.env.PORT ?? ""}`);
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE") resolve(false);
      else reject(error);
    });
    server.listen(port, () =>
      server.close(() => {
        resolve(true);
      }),
    );
  });
}

async function prepareStore(): Promise<void> {
  const store = openStore();
  console.log(`Store: ${storeFile()}`);
  let madeUp = 0;
  for await (const { path, status, unit, year, error } of importSample(store)) {
    if (basename(path).startsWith(SAMPLE_PREFIX) && !error) madeUp += 1;
    else
      console.log(`Sample ${status}: ${error?.message ?? `${unit ?? ""} ${year ?? ""}`} (${path})`);
  }
  if (madeUp > 0) console.log(`Sample region: ${madeUp} accounts, simulated just now`);
  store.$client.close();
}

/** Ends when the server ends; what ends this process is passed on to it. */
