import type { Page } from "@playwright/test";
import Database from "better-sqlite3";

import { isPrinted } from "./crawl/is-printed";
import { askedSeed, draw, seeded } from "./crawl/seeded";
import { StoredPlaces } from "./crawl/stored-places";
import { expect, test } from "./pages";

/** In the gate a few; MINGZHANG_CRAWL=all takes some ten minutes. */
const PAGES = process.env.MINGZHANG_CRAWL === "all" ? 156 : 12;
/** Pages a test: each is loaded on its own. */
const EACH = 12;
/** Of a page's figures so many are pressed; all are looked up. */
const PRESSED = 2;

function addresses(): string[] {
  const store = new Database(String(process.env.MINGZHANG_DB), { readonly: true });
  const all = store
    .prepare(
      `SELECT '/units/' || unit_id || '/' || year FROM account WHERE current = 1
      UNION ALL SELECT '/checks/' || id FROM account WHERE current = 1
      UNION ALL SELECT '/documents/' || document_id FROM account_source
      UNION ALL SELECT DISTINCT '/units/' || unit_id FROM account
      UNION ALL SELECT DISTINCT '/functions/' || code FROM line
        WHERE table_number = '03' AND code IS NOT NULL
      UNION ALL SELECT DISTINCT page.address || '?region=' || unit.region_code || '&year=' || account.year
        FROM account JOIN unit ON unit.id = account.unit_id JOIN (
          SELECT '/' AS address UNION SELECT '/units' UNION SELECT '/functions'
          UNION SELECT '/execution' UNION SELECT '/sangong' UNION SELECT '/checks') AS page`,
    )
    .pluck()
    .all() as string[];
  store.close();
  return all;
}

for (let first = 0; first < PAGES; first += EACH)
  test(`sampled pages ${first + 1} to ${first + EACH}: quiet, and each figure leads to where it is printed`, async ({
    page,
  }) => {
    test.setTimeout(15 * 60_000);
    const seed = askedSeed() + first;
    const random = seeded(seed);
    console.log(`MINGZHANG_SEED=${seed - first}`);
    const places = new StoredPlaces();
    for (const address of draw(addresses(), EACH, random))
      await test.step(address, async () => {
        const answer = await page.goto(address);
        expect(answer?.status(), address).toBe(200);
        const figures = await figuresOf(page);
        const printed = figures.filter(({ isDerived }) => !isDerived);
        const astray = figures.filter(({ href, value, isDerived }) => {
          const said = places.printedAt(href);
          return said === null || !(isDerived || isPrinted(value, said));
        });
        expect(astray, address).toEqual([]);
        if (!address.startsWith("/documents/"))
          for (const { href, value } of draw(printed, PRESSED, random))
            await press(page, href, value);
      });
    places.close();
  });

/** Amounts that lead to the place where they were read, with their exact value. */
async function figuresOf(page: Page) {
  const links = page.getByRole("main").locator('a.fig-link[href^="/documents/"]');
  return links.evaluateAll((all) =>
    all.map((link) => ({
      href: link.getAttribute("href") ?? "",
      value: link.querySelector("data")?.getAttribute("value") ?? link.textContent,
      // Last year's amount, from this year's and what is said of the change: that is where it leads.
      isDerived: link.closest("tr")?.textContent.includes("推得") ?? false,
    })),
  );
}

/** Opens the panel beside the page; the place that it marks holds the figure. */
async function press(page: Page, href: string, value: string) {
  const link = page.getByRole("main").locator(`a.fig-link[href="${href}"]`).first();
  // Its table may be folded away.
  await link.evaluate((element) => {
    for (let fold = element.closest("details"); fold; fold = fold.parentElement!.closest("details"))
      fold.open = true;
  });
  if (!(await link.isVisible())) return;
  await link.click();
  const panel = page.getByRole("dialog");
  const marked = panel.locator("td.at, blockquote").first();
  await expect(marked).toBeVisible();
  expect(isPrinted(value, await marked.innerText()), `${href} shows ${value}`).toBe(true);
  await expect(panel.getByRole("link").last()).toHaveAttribute("href", href);
  await page.keyboard.press("Escape");
  await expect(panel).toBeHidden();
}
