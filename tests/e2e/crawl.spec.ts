import Database from "better-sqlite3";
import { expect, test } from "@playwright/test";

import { pathKind } from "./crawl/addresses";
import { askedSeed, seeded } from "./crawl/seeded";
import { StoredPlaces } from "./crawl/stored-places";
import { walkSite, type Visit } from "./crawl/walk-site";

const SIMULATED_REGION = "990105";
const REAL_REGION = "420105";

/** Pages over a region show the made-up one unless another is asked for. */
const OF_REGION = /^\/(?:|units|compare|functions(?:\/.*)?|execution|sangong|search|checks)$/;

function isSimulated(address: string): boolean {
  const { pathname, searchParams } = new URL(address, "http://site");
  if (OF_REGION.test(pathname)) return (searchParams.get("region") ?? "") !== REAL_REGION;
  return pathname.includes(`/${SIMULATED_REGION}-`);
}

/** Of the accounts, documents and functions, and of each kind of view, the gate fetches so many. */
const SAMPLE = { pages: 15, views: 1 };
/** Each of which leads to all of its own. */
const WHOLE = ["/units/{unit}"];
/** MINGZHANG_CRAWL=all: every page without a query, which takes some ten minutes. */
const isWhole = process.env.MINGZHANG_CRAWL === "all";

function most(kind: string): number {
  if (kind.includes("?"))
    return kind.startsWith("/functions/{code}?year") ? SAMPLE.pages : SAMPLE.views;
  return isWhole || WHOLE.includes(kind) ? Infinity : SAMPLE.pages;
}

test("pages from link to link: none dead, each whole, marked, each figure with unit and 口径", async ({
  baseURL,
}) => {
  // Nothing waits for a browser.
  test.setTimeout(isWhole ? 60 * 60_000 : 10 * 60_000);
  const seed = askedSeed();
  const began = performance.now();
  const walk = await walkSite({ origin: baseURL!, most, random: seeded(seed) });
  const visits = [...walk.visits.values()];
  console.log(
    [
      `MINGZHANG_SEED=${seed}`,
      `${visits.length} of ${walk.known.size} addresses in ${seconds(performance.now() - began)}`,
      ...slowest(visits),
    ].join("\n"),
  );
  const pages = visits.flatMap(({ page, address }) => (page ? [{ ...page, address }] : []));

  await test.step("everything in the store is led to", () => {
    const store = new Database(String(process.env.MINGZHANG_DB), { readonly: true });
    const named = (sql: string) => store.prepare(sql).pluck().all() as string[];
    const expected = [
      ...named("SELECT DISTINCT '/units/' || unit_id FROM account"),
      ...named("SELECT '/units/' || unit_id || '/' || year FROM account WHERE current = 1"),
    ];
    const fromAll = [
      ...named("SELECT '/documents/' || id FROM document"),
      ...named("SELECT '/checks/' || id FROM account WHERE current = 1"),
      // What only earlier years spent on is led to from the view of those.
      ...named(`SELECT DISTINCT '/functions/' || line.code FROM line
          JOIN account_source USING (document_id) JOIN account ON account.id = account_id
        WHERE table_number = '03' AND code IS NOT NULL AND current = 1 AND is_primary = 1
          AND account.year = (SELECT max(year) FROM account)`),
    ];
    store.close();
    const led = new Set([...walk.known.keys()].map((address) => address.replace(/[?].*/, "")));
    const missing = (isWhole ? [...expected, ...fromAll] : expected).filter(
      (each) => !led.has(each),
    );
    expect.soft(missing).toEqual([]);
  });

  await test.step("no link is dead", () => {
    const dead = visits.filter(({ status }) => status !== 200);
    expect
      .soft(dead.map(({ address, from, status }) => `${status} ${address} on ${from}`))
      .toEqual([]);
  });

  await test.step("a link into a page leads to something on it", () => {
    const nowhere = [...walk.fragments.values()].filter(({ to }) => {
      const { pathname, search, hash } = new URL(to, "http://site");
      const page = walk.visits.get(pathname + search)?.page;
      return page && !page.ids.has(decodeURIComponent(hash.slice(1)));
    });
    expect.soft(nowhere.map(({ from, to }) => `${to} on ${from}`)).toEqual([]);
  });

  await test.step("a link to a place in a document leads to a block, row or cell of it", () => {
    const places = new StoredPlaces();
    const nowhere = [...walk.places.values()].filter(({ to }) => places.printedAt(to) === null);
    places.close();
    expect.soft(nowhere.map(({ from, to }) => `${to} on ${from}`)).toEqual([]);
  });

  await test.step("every page has its title, one h1, its language, and no id twice", () => {
    const faults = pages.flatMap(({ address, title, h1, lang, twice }) => [
      ...(title.trim() === "" || title.includes("|") ? [`${address}: title ${title}`] : []),
      ...(h1.length === 1 && h1[0]?.trim() ? [] : [`${address}: h1 ${h1.join("|")}`]),
      ...(lang === "zh-CN" ? [] : [`${address}: lang ${lang}`]),
      ...twice.map((id) => `${address}: id ${id} twice`),
    ]);
    expect.soft(faults).toEqual([]);
  });

  await test.step("headings go down one level at a time", () => {
    const leaps = pages.filter(({ levels }) =>
      levels.some((level, index) => level > (levels[index - 1] ?? 0) + 1),
    );
    expect.soft(leaps.map(({ address, levels }) => `${address}: ${levels.join("")}`)).toEqual([]);
  });

  await test.step("what is made up says so, in its title, at its top and at each figure", () => {
    const unmarked = pages
      .filter(({ address }) => isSimulated(address))
      .flatMap(({ address, title, saysSimulated, unmarkedFigures }) => [
        ...(title.includes("模拟数据") ? [] : [`${address}: title ${title}`]),
        ...(saysSimulated ? [] : [`${address}: top`]),
        ...unmarkedFigures.map((figure) => `${address}: figure ${figure}`),
      ]);
    expect.soft(unmarked).toEqual([]);
    const mixed = pages.filter(({ address, saysSimulated }) => {
      const { pathname, searchParams } = new URL(address, "http://site");
      const real =
        pathname.includes(`/${REAL_REGION}-`) || searchParams.get("region") === REAL_REGION;
      return real && saysSimulated;
    });
    expect.soft(mixed.map(({ address }) => address)).toEqual([]);
  });

  await test.step("no figure without its unit and which money it covers", () => {
    const bare = pages.flatMap(({ address, bare: lacking }) =>
      lacking.map((words) => `${address}: ${words}`),
    );
    expect.soft(bare).toEqual([]);
    const amounts = pages.reduce((sum, page) => sum + page.amounts, 0);
    // A page that marked no amount any more would have none without a unit.
    expect.soft(amounts).toBeGreaterThan(10 * pages.length);
  });
});

const seconds = (milliseconds: number) => `${Math.round(milliseconds / 1000)} s`;

/** Each kind of page with how many there are and how long one took. */
function slowest(visits: readonly Visit[]): string[] {
  const kinds = new Map<string, number[]>();
  for (const { address, milliseconds } of visits) {
    const url = new URL(address, "http://site");
    const kind = pathKind(url.pathname) + (url.search === "" ? "" : "?");
    kinds.set(kind, [...(kinds.get(kind) ?? []), milliseconds]);
  }
  return [...kinds]
    .map(([kind, times]) => ({
      kind,
      count: times.length,
      mean: times.reduce((a, b) => a + b, 0) / times.length,
    }))
    .toSorted((a, b) => b.mean * b.count - a.mean * a.count)
    .map(({ kind, count, mean }) => `${count} × ${Math.round(mean)} ms ${kind}`);
}
