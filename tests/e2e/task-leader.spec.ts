import { functionName } from "@/accounts/classification";

import { PATIENCE, TRACE, WAYS } from "./hands";
import { expect, test } from "./pages";
import { shownAmount } from "./shown-amount";
import { mostGrownClass, mostMovedUnit } from "./stored-facts";

test.use({ trace: TRACE });
test.describe.configure(PATIENCE);

for (const { way, handOf, browser } of WAYS)
  test.describe(way, () => {
    test.use(browser);

    test("the leader finds the class that grew most, and why, in the document", async ({
      page,
    }) => {
      const hand = handOf(page);
      const grown = mostGrownClass();
      const name = functionName(grown.code) ?? "";
      const moved = mostMovedUnit(grown.code);

      await page.goto("/");
      await expect(page.getByRole("heading", { level: 1 })).toContainText("比上年");
      const sentence = page.getByText(/^增加最多的类是/);
      const said = (await sentence.innerText()).replace(/；.*/, "");
      const growth = shownAmount(said);
      expect(Math.abs(growth.fen - grown.fen)).toBeLessThanOrEqual(growth.within);
      const itsName = sentence.getByRole("link").first();
      expect(name).toContain(await itsName.innerText());

      await hand.press(itsName);
      await expect(page.getByRole("heading", { level: 1 })).toContainText(name);
      const why = page.getByRole("region", { name: "比上年变在哪些单位，为什么？", exact: true });
      await expect(why.getByRole("heading", { level: 2 })).toBeInViewport();
      const first = why.getByRole("row").nth(1);
      await expect(first.getByRole("rowheader")).toHaveText(moved.unit);
      const change = shownAmount(/(?:增加|减少).*/.exec(await first.innerText())?.[0] ?? "");
      expect(Math.abs(change.fen - Math.abs(moved.fen))).toBeLessThanOrEqual(change.within);
      await expect(first).toContainText(`“${moved.reason}”`);

      await hand.press(first.getByRole("link", { name: /^第 \d+ / }).first());
      await expect(page.getByRole("navigation", { name: "路径" })).toContainText(moved.unit);
      const passage = page.locator("#at");
      await expect(passage).toContainText(moved.reason);
      await expect(passage).toBeInViewport();
      await expect(page.getByText("模拟数据。")).toBeVisible();
    });
  });
