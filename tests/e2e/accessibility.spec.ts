import AxeBuilder from "@axe-core/playwright";
import { test as plain, type Page } from "@playwright/test";

import { ACCOUNT, expect, NOTHING, PAGES, test } from "./pages";

async function found(axe: AxeBuilder) {
  // Of what is right axe need not say where it is, and without frames it need not put pages together:
  // on a long page both take most of its time.
  const { violations } = await axe
    .options({ resultTypes: ["violations"] })
    .setLegacyMode()
    .analyze();
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}

/** What is folded away too. */
function unfold(page: Page) {
  return page.evaluate(() => {
    for (const fold of document.querySelectorAll("details")) fold.open = true;
  });
}

async function expectAccessible(page: Page) {
  expect(await found(new AxeBuilder({ page }))).toEqual([]);
}

async function expectNoOverflow(page: Page) {
  for (const width of [360, 390, 1280, 1920]) {
    await page.setViewportSize({ width, height: 900 });
    const overflow = () =>
      page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
    // A drawing that has become interactive follows the window a moment later.
    await expect.poll(overflow, `${width} px`).toBe(0);
  }
}

/** Each width and each scheme once; on the large screen with all that is folded away. */
const LOOKS = [
  { width: 390, colorScheme: "light", isUnfolded: false },
  { width: 1280, colorScheme: "dark", isUnfolded: true },
] as const;

/** In the gate each page has one of these looks, by turns; with MINGZHANG_CRAWL=all both. */
function pagesIn(look: (typeof LOOKS)[number], pages: Readonly<Record<string, string>>) {
  return Object.entries(pages).filter(
    (_, index) =>
      process.env.MINGZHANG_CRAWL === "all" || index % LOOKS.length === LOOKS.indexOf(look),
  );
}

for (const look of LOOKS) {
  const { width, colorScheme, isUnfolded } = look;
  plain.describe(`at ${width} px, ${colorScheme}`, () => {
    const use = { viewport: { width, height: 900 }, colorScheme, reducedMotion: "reduce" } as const;
    test.use(use);
    plain.use(use);

    for (const [name, path] of pagesIn(look, PAGES))
      test(`axe finds nothing on ${name}, and no width is too small for it`, async ({ page }) => {
        await page.goto(path);
        if (isUnfolded) await unfold(page);
        await expectAccessible(page);
        await expectNoOverflow(page);
      });

    // The browser itself says of a 404 that it is one; so these are plain tests.
    for (const [name, path] of pagesIn(look, NOTHING))
      plain(`axe finds nothing where there is ${name}`, async ({ page }) => {
        await page.goto(path);
        await expectAccessible(page);
      });

    test("axe finds nothing in the panel of a figure's source", async ({ page }) => {
      await page.goto(ACCOUNT);
      await page.locator(".explorer .bars").getByRole("link", { name: "586.85" }).click();
      await expect(page.getByRole("dialog").getByRole("table")).toBeVisible();
      await expectAccessible(page);
    });

    test("axe finds nothing while search suggests", async ({ page }) => {
      await page.goto("/search");
      await page.getByRole("combobox").fill("养老");
      await expect(page.getByRole("option").first()).toBeVisible();
      await expectAccessible(page);
    });
  });
}
