import { readFileSync } from "node:fs";
import type { AddressInfo } from "node:net";

import { storeFile } from "@/db/client";

import { DatasetWatch } from "./dataset-watch";
import { KeptAnswers } from "./kept-answers";
import { PageCache } from "./page-cache";
import { Renderer } from "./renderer";
import { RequestLog } from "./request-log";
import { siteServer } from "./site-server";

const MEGABYTE = 1_000_000;
const MOST_IN_MEMORY = 64 * MEGABYTE;
const MOST_ON_DISK = 400 * MEGABYTE;

export interface Serving {
  readonly port: number;
  /** Null: every address of the machine. */
  readonly host: string | null;
  readonly isLogged: boolean;
}

/** Serves the site until a signal ends it. The status to exit with. */
export async function serveSite({ port, host, isLogged }: Serving): Promise<number> {
  const renderer = await Renderer.start();
  const dataset = new DatasetWatch(storeFile());
  const build = readFileSync(".next/BUILD_ID", "utf8");
  const kept = new KeptAnswers(`${storeFile()}.pages`, build, MOST_ON_DISK);
  const server = siteServer({
    renderer,
    cache: new PageCache(kept, MOST_IN_MEMORY),
    dataset,
    log: new RequestLog(
      isLogged
        ? (line) => {
            console.log(line);
          }
        : null,
    ),
    isBehindProxy: process.env.MINGZHANG_BEHIND_PROXY === "1",
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
    process.on(signal, () => {
      server.close();
      renderer.stop(signal);
    });
  if (await renderer.isReady()) {
    await new Promise<void>((resolve, reject) => {
      server.once("error", reject);
      server.listen(port, host ?? undefined, resolve);
    });
    const { port: opened } = server.address() as AddressInfo;
    console.log(`Mingzhang is at http://${host ?? "localhost"}:${opened}`);
  }
  const status = await renderer.ended;
  server.close();
  server.closeAllConnections();
  dataset.close();
  kept.close();
  return status;
}
