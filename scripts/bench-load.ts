import autocannon from "autocannon";
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import type { BenchGroup, Measurement } from "./bench-measurement";
import { SiteBench, type BenchSite } from "./bench-site";
import { sampleRegionFiles } from "./write-sample-region";

const CONNECTIONS = 64;
const SECONDS = 60;
/** Five hundred documents of units that the sample has not. */
const IMPORTED = { units: 50, from: 2015, to: 2024, seed: 77, faults: false };
const MANY_ADDRESSES = 10_000;

/** As readers spread over the site: most look at few pages. */
const MIX = [
  { share: 30, pages: ["/"] },
  { share: 20, pages: ["/units", "/execution", "/sangong", "/functions", "/checks"] },
  { share: 10, pages: ["/api/v1/units", "/api/v1/spending?unit=UNIT&year=2024"] },
  { share: 40, pages: ["/units/UNIT", "/units/UNIT/2024", "/units/UNIT/2023"] },
];
const UNITS_ASKED = 20;

export const loadBench: BenchGroup = {
  about: "answers under load, while 500 documents are imported; memory after 10,000 addresses",
  measure: async () => {
    const bench = new SiteBench();
    await bench.prepare();
    const site = await bench.start({ isFresh: true });
    try {
      const units = await unitsOf(site);
      const mix = requestsOf(units.slice(0, UNITS_ASKED));
      const alone = await underLoad(site, mix);
      const imported = importing(bench.storeFile);
      const beside = await underLoad(site, mix);
      const documents = await imported;
      return [waiting(alone, beside, documents), await memory(site, units)];
    } finally {
      await site.kill("SIGTERM");
      bench.remove();
    }
  },
};

async function unitsOf({ url }: BenchSite): Promise<readonly string[]> {
  const answer = await fetch(`${url}/api/v1/units?limit=1000`);
  const { data } = (await answer.json()) as { data: readonly { id: string }[] };
  return data.map(({ id }) => id);
}

function requestsOf(units: readonly string[]): autocannon.Request[] {
  const paths = MIX.flatMap(({ share, pages }) => {
    const all = pages.flatMap((page) =>
      page.includes("UNIT") ? units.map((unit) => page.replace("UNIT", unit)) : [page],
    );
    return Array.from({ length: share }, (_, number) => all[(number * 7) % all.length] ?? "/");
  });
  return paths.map((path) => ({ path, headers: { "accept-encoding": "br, gzip" } }));
}

async function underLoad({ url }: BenchSite, requests: autocannon.Request[]) {
  const result = await autocannon({ url, connections: CONNECTIONS, duration: SECONDS, requests });
  if (result.errors > 0 || result.non2xx > 0)
    throw new Error(`${result.errors} errors and ${result.non2xx} answers that are none`);
  return result;
}

/** With one thread for reading, as a process of its own. How many documents. */
function importing(storeFile: string): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "mingzhang-bench-documents-"));
  const paths = [...sampleRegionFiles(folder, IMPORTED)];
  const child = spawn(
    process.execPath,
    ["--import", "tsx", "--conditions=react-server", "scripts/import.ts", folder],
    { env: { ...process.env, MINGZHANG_DB: storeFile }, stdio: "ignore" },
  );
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (status) => {
      rmSync(folder, { recursive: true });
      if (status === 0) resolve(paths.length);
      else reject(new Error(`the import ended with status ${status ?? "none"}`));
    });
  });
}

function waiting(
  alone: autocannon.Result,
  beside: autocannon.Result,
  documents: number,
): Measurement {
  return {
    what: `p99 beside an import`,
    unit: "ms",
    value: beside.latency.p99,
    reference: { what: "the same without", value: alone.latency.p99 },
    ratio: beside.latency.p99 / alone.latency.p99,
    beside: {
      "requests/s": beside.requests.average,
      "requests/s without": alone.requests.average,
      documents,
    },
  };
}

async function memory(site: BenchSite, units: readonly string[]): Promise<Measurement> {
  const before = site.megabytes();
  for (let number = 0; number < MANY_ADDRESSES; number += 1) {
    const unit = units[number % units.length] ?? "";
    const answer = await fetch(
      `${site.url}/api/v1/spending?unit=${unit}&year=2024&limit=${number}`,
    );
    await answer.arrayBuffer();
  }
  const after = site.megabytes();
  return {
    what: `memory, ${MANY_ADDRESSES} addresses`,
    unit: "MB",
    value: after,
    reference: { what: "before them", value: before },
    ratio: after / before,
    beside: {},
  };
}
