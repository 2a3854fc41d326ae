import autocannon from "autocannon";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";

import { openStore } from "@/db/client";
import { readStoredAccount } from "@/db/read-account";

import { median, type BenchGroup, type Measurement } from "./bench-measurement";
import { SiteBench, type BenchSite } from "./bench-site";

const ROUNDS = 3;
const SECONDS = 4;
const CONNECTIONS = 8;
const COMPRESSED = { "accept-encoding": "br, gzip" };
/** What Next serves as it is; a page of the same bytes is put there while the bench runs. */
const STATIC = ".next/static/bench";

const PAGES = ["/", "/units", "/execution", "/sangong"];

export const pagesBench: BenchGroup = {
  about: "requests a second of kept pages and answers; processor time of one that is made",
  measure: async () => {
    const bench = new SiteBench();
    await bench.prepare();
    mkdirSync(STATIC, { recursive: true });
    let site = await bench.start({ isFresh: true });
    try {
      const accounts = await accountsOf(site);
      const pages = [...PAGES, ...accounts.slice(0, 1).map(({ page }) => page)];
      const sizes = await Promise.all(pages.map((page) => textOf(site, page)));
      sizes.forEach((text, number) => {
        writeFileSync(join(STATIC, `${number}.html`), text);
      });
      // Next lists its static files when it starts.
      await site.kill("SIGTERM");
      site = await bench.start({ isFresh: true });
      const made = await costOfMaking(site, accounts.slice(1, 101));
      const kept: Measurement[] = [];
      for (const [number, page] of pages.entries()) kept.push(await keptPage(site, page, number));
      const [first] = accounts;
      if (!first) throw new Error("the sample has no accounts");
      return [...kept, ...(await answers(site, bench, first.id)), made];
    } finally {
      await site.kill("SIGTERM");
      rmSync(STATIC, { recursive: true });
      bench.remove();
    }
  },
};

interface AccountAddress {
  readonly id: string;
  readonly page: string;
}

async function accountsOf({ url }: BenchSite): Promise<readonly AccountAddress[]> {
  const answer = await fetch(`${url}/api/v1/accounts?limit=200`);
  const { data } = (await answer.json()) as {
    data: readonly { id: string; year: number; unit: { id: string } }[];
  };
  return data.map(({ id, year, unit }) => ({ id, page: `/units/${unit.id}/${year}` }));
}

async function textOf({ url }: BenchSite, page: string): Promise<string> {
  return (await fetch(url + page)).text();
}

async function keptPage(site: BenchSite, page: string, number: number): Promise<Measurement> {
  const reference = `${site.url}/_next/static/bench/${number}.html`;
  const { ours, theirs } = await byTurns(site.url + page, reference);
  return {
    what: `kept ${page}`,
    unit: "requests/s",
    value: ours,
    reference: { what: "a static file of the same bytes", value: theirs },
    ratio: ours / theirs,
    beside: {},
  };
}

/** One whole account as JSON, and the word that it has not changed. */
async function answers(site: BenchSite, bench: SiteBench, id: string): Promise<Measurement[]> {
  const bare = await bareServer(bench.copyOfStore(), id);
  try {
    const { port } = bare.address() as AddressInfo;
    const address = `${site.url}/api/v1/accounts/${id}`;
    const etag = (await fetch(address, { headers: COMPRESSED })).headers.get("etag") ?? "";
    const reference = `http://127.0.0.1:${port}/`;
    const whole = await byTurns(address, reference);
    const unchanged = await byTurns(address, reference, { "if-none-match": etag });
    const what = "http and SQLite to the same rows as JSON";
    return [
      { name: "an account as JSON", ...whole },
      { name: "the same, unchanged", ...unchanged },
    ].map(({ name, ours, theirs }) => ({
      what: name,
      unit: "requests/s",
      value: ours,
      reference: { what, value: theirs },
      ratio: ours / theirs,
      beside: {},
    }));
  } finally {
    bare.closeAllConnections();
    bare.close();
  }
}

/** Nothing but node:http, a connection to the store and JSON.stringify. */
function bareServer(storeFile: string, id: string): Promise<Server> {
  const store = openStore(storeFile);
  const server = createServer((_, response) => {
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify(readStoredAccount(store, id)));
  });
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      resolve(server);
    });
  });
}

/** Each page is asked for once, so that each must be made; the reference is the next time it is asked for. */
async function costOfMaking(
  site: BenchSite,
  accounts: readonly AccountAddress[],
): Promise<Measurement> {
  await textOf(site, "/units");
  const made = await cpuOf(site, accounts);
  const kept = await cpuOf(site, accounts);
  return {
    what: "an account page made",
    unit: "ms of processor",
    value: made,
    reference: { what: "the same page kept", value: kept },
    ratio: made / kept,
    beside: {},
  };
}

async function cpuOf(site: BenchSite, accounts: readonly AccountAddress[]): Promise<number> {
  const before = site.cpuSeconds();
  for (const { page } of accounts) await textOf(site, page);
  return ((site.cpuSeconds() - before) * 1_000) / accounts.length;
}

async function byTurns(ours: string, theirs: string, headers: Record<string, string> = {}) {
  const rounds: { ours: number; theirs: number }[] = [];
  for (let round = 0; round <= ROUNDS; round += 1)
    rounds.push({ ours: await rateOf(ours, headers), theirs: await rateOf(theirs, {}) });
  // The first round warms up.
  const counted = rounds.slice(1);
  return {
    ours: median(counted.map((round) => round.ours)),
    theirs: median(counted.map((round) => round.theirs)),
  };
}

/** Requests a second. */
async function rateOf(url: string, headers: Record<string, string>): Promise<number> {
  const result = await autocannon({
    url,
    connections: CONNECTIONS,
    duration: SECONDS,
    headers: { ...COMPRESSED, ...headers },
  });
  if (result.errors > 0 || result["4xx"] + result["5xx"] > 0)
    throw new Error(`${url}: ${result.errors} errors, ${result.non2xx} answers that are none`);
  return result.requests.average;
}
