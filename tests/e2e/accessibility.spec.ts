import AxeBuilder from "@axe-core/playwright";

import { ACCOUNT, expect, PAGES, test } from "./pages";

const WIDTHS = [390, 1280] as const;
const SCHEMES = ["light", "dark"] as const;

for (const width of WIDTHS)
  for (const colorScheme of SCHEMES)
    test.describe(`at ${width} px, ${colorScheme}`, () => {
      test.use({ viewport: { width, height: 900 }, colorScheme, reducedMotion: "reduce" });

      for (const [name, path] of Object.entries(PAGES))
        test(`axe finds nothing on ${name}`, async ({ page }) => {
          await page.goto(path);
          const { violations } = await new AxeBuilder({ page }).analyze();
          expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual(
            [],
          );
        });

      test("axe finds nothing on a document at a cell", async ({ page }) => {
        await page.goto(ACCOUNT);
        const source = await page
          .locator(".explorer .bars")
          .getByRole("link", { name: "586.85" })
          .getAttribute("href");
        await page.goto(source!);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      });
    });

for (const width of [360, 390, 1280, 1920])
  for (const [name, path] of Object.entries(PAGES))
    test(`${name} does not overflow at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(path);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBe(0);
    });
