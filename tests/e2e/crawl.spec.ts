import Database from "better-sqlite3";
import { expect, test } from "@playwright/test";

import { kindOf, pathKind } from "./crawl/addresses";
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

test("every page there is: no dead link, whole, marked, each figure with unit and 口径", async ({
  baseURL,
}) => {
  // Some three thousand pages; nothing waits for a browser.
  test.setTimeout(60 * 60_000);
  const seed = askedSeed();
  const began = performance.now();
  const walk = await walkSite({ origin: baseURL!, each: 2, random: seeded(seed) });
  const visits = [...walk.visits.values()];
  console.log(
    [
      `MINGZHANG_SEED=${seed}`,
      `${visits.length} addresses in ${seconds(performance.now() - began)}`,
      `${walk.withQuery.fetched} of ${walk.withQuery.found} with a query`,
      ...slowest(visits),
    ].join("\n"),
  );
  const pages = visits.flatMap(({ page, address }) => (page ? [{ ...page, address }] : []));

  await test.step("everything in the store is reached", () => {
    const store = new Database(String(process.env.MINGZHANG_DB), { readonly: true });
    const named = (sql: string) => store.prepare(sql).pluck().all() as string[];
    const expected = [
      ...named("SELECT DISTINCT '/units/' || unit_id FROM account"),
      ...named("SELECT '/units/' || unit_id || '/' || year FROM account WHERE current = 1"),
      ...named("SELECT '/documents/' || id FROM document"),
      ...named("SELECT '/checks/' || id FROM account WHERE current = 1"),
      ...named(`SELECT DISTINCT '/functions/' || code FROM line
        WHERE table_number = '03' AND code IS NOT NULL`),
    ];
    store.close();
    expect(expected.filter((address) => !walk.visits.has(address))).toEqual([]);
  });

  await test.step("no link is dead", () => {
    const dead = visits.filter(({ status }) => status !== 200);
    expect(dead.map(({ address, from, status }) => `${status} ${address} on ${from}`)).toEqual([]);
  });

  await test.step("a link into a page leads to something on it", () => {
    const nowhere = [...walk.fragments.values()].filter(({ to }) => {
      const { pathname, search, hash } = new URL(to, "http://site");
      const page = walk.visits.get(pathname + search)?.page;
      return page && !page.ids.has(decodeURIComponent(hash.slice(1)));
    });
    expect(nowhere.map(({ from, to }) => `${to} on ${from}`)).toEqual([]);
  });

  await test.step("a link to a place in a document leads to a block, row or cell of it", () => {
    const places = new StoredPlaces();
    const nowhere = [...walk.places.values()].filter(({ to }) => places.printedAt(to) === null);
    places.close();
    expect(nowhere.map(({ from, to }) => `${to} on ${from}`)).toEqual([]);
  });

  await test.step("every page has its title, one h1, its language, and no id twice", () => {
    const faults = pages.flatMap(({ address, title, h1, lang, twice }) => [
      ...(title.trim() === "" || title.includes("|") ? [`${address}: title ${title}`] : []),
      ...(h1.length === 1 && h1[0]?.trim() ? [] : [`${address}: h1 ${h1.join("|")}`]),
      ...(lang === "zh-CN" ? [] : [`${address}: lang ${lang}`]),
      ...twice.map((id) => `${address}: id ${id} twice`),
    ]);
    expect(faults).toEqual([]);
  });

  await test.step("headings go down one level at a time", () => {
    const leaps = pages.filter(({ levels }) =>
      levels.some((level, index) => level > (levels[index - 1] ?? 0) + 1),
    );
    expect(leaps.map(({ address, levels }) => `${address}: ${levels.join("")}`)).toEqual([]);
  });

  await test.step("what is made up says so, in its title, at its top and at each figure", () => {
    const unmarked = pages
      .filter(({ address }) => isSimulated(address))
      .flatMap(({ address, title, saysSimulated, unmarkedFigures }) => [
        ...(title.includes("模拟数据") ? [] : [`${address}: title ${title}`]),
        ...(saysSimulated ? [] : [`${address}: top`]),
        ...unmarkedFigures.map((figure) => `${address}: figure ${figure}`),
      ]);
    expect(unmarked).toEqual([]);
    const mixed = pages.filter(({ address, saysSimulated }) => {
      const { pathname, searchParams } = new URL(address, "http://site");
      const real =
        pathname.includes(`/${REAL_REGION}-`) || searchParams.get("region") === REAL_REGION;
      return real && saysSimulated;
    });
    expect(mixed.map(({ address }) => address)).toEqual([]);
  });

  await test.step("no figure without its unit and which money it covers", () => {
    const bare = pages.flatMap(({ address, bare: lacking }) =>
      lacking.map((words) => `${address}: ${words}`),
    );
    expect(bare).toEqual([]);
    const amounts = pages.reduce((sum, page) => sum + page.amounts, 0);
    // A page that marked no amount any more would have none without a unit.
    expect(amounts).toBeGreaterThan(50_000);
  });
});

const seconds = (milliseconds: number) => `${Math.round(milliseconds / 1000)} s`;

/** Each kind of page with how many there are and how long one took. */
function slowest(visits: readonly Visit[]): string[] {
  const kinds = new Map<string, number[]>();
  for (const { address, milliseconds } of visits) {
    const url = new URL(address, "http://site");
    const kind = url.search === "" ? kindOf(url) : `${pathKind(url.pathname)}?`;
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
