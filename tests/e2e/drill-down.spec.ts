import type { Page } from "@playwright/test";

import { ACCOUNT, expect, test } from "./pages";

const list = (page: Page) => page.locator(".explorer .bars");

test.describe("where the money went", () => {
  test("by mouse: down to the items, up again, back and forward", async ({ page }) => {
    await page.goto(ACCOUNT);
    const explorer = page.locator(".explorer");
    await explorer.getByRole("link", { name: "一般公共服务支出", exact: true }).click();
    await expect(page).toHaveURL(/[?&]code=201\b/);
    await expect(list(page)).toContainText("党委办公厅（室）及相关机构事务");
    await explorer.getByRole("link", { name: "党委办公厅（室）及相关机构事务" }).click();
    await expect(page).toHaveURL(/[?&]code=20131\b/);
    await expect(list(page)).toContainText("513.99");
    await expect(list(page)).toContainText("72.85");
    await explorer.getByRole("navigation").getByRole("link", { name: "全部支出" }).click();
    await expect(list(page)).toContainText("住房保障支出");
    await page.goBack();
    await expect(list(page)).toContainText("513.99");
    await page.goForward();
    await expect(list(page)).toContainText("住房保障支出");
  });

  test("by a click on a tile", async ({ page }) => {
    await page.goto(ACCOUNT);
    const map = page.locator(".treemap");
    await map.scrollIntoViewIfNeeded();
    await map.hover();
    // The drawing answers once it has become interactive.
    await expect(async () => {
      await map.click({ position: { x: 60, y: 160 } });
      await expect(page).toHaveURL(/[?&]code=201\b/, { timeout: 500 });
    }).toPass();
  });

  test("by keyboard alone", async ({ page }) => {
    await page.goto(ACCOUNT);
    const map = page.locator(".treemap");
    const framed = map.locator("[aria-live]");
    await map.scrollIntoViewIfNeeded();
    await map.focus();
    await expect(framed).toContainText("一般公共服务支出");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/[?&]code=201\b/);
    await expect(framed).toContainText("党委办公厅（室）及相关机构事务");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/[?&]code=20131\b/);
    await expect(framed).toContainText("行政运行");
    await page.keyboard.press("ArrowRight");
    await expect(framed).toContainText("一般行政管理事务");
    await page.keyboard.press("Backspace");
    await expect(page).toHaveURL(/[?&]code=201\b/);
    await expect(framed).toContainText("党委办公厅（室）及相关机构事务");
    await page.keyboard.press("Escape");
    await expect(page).not.toHaveURL(/code=/);
    await expect(map).toBeFocused();
  });

  test("the measure is in the address, and an address shows the same", async ({ page }) => {
    await page.goto(ACCOUNT);
    await page.locator(".explorer").getByRole("link", { name: "项目支出", exact: true }).click();
    await expect(page).toHaveURL(/measure=project/);
    await expect(list(page)).toContainText("42.03");
    await page.goto(`${ACCOUNT}?code=20131&measure=project`);
    await expect(list(page)).toContainText("37.07");
    await expect(list(page)).toContainText("4.96");
  });
});

test.describe("the table behind the tiles", () => {
  test("is a treegrid: opened, walked and closed by keyboard", async ({ page }) => {
    await page.goto(`${ACCOUNT}?table=f-class`);
    const grid = page.locator("#f-class").getByRole("treegrid");
    const row = (name: string) => grid.locator("tr").filter({ hasText: name }).first();
    const shown = grid.locator("tbody tr:not([data-folded])");
    const closed = await shown.count();
    await row("一般公共服务支出").focus();
    await page.keyboard.press("ArrowRight");
    await expect(row("一般公共服务支出")).toHaveAttribute("aria-expanded", "true");
    await expect(row("党委办公厅（室）及相关机构事务")).toBeVisible();
    expect(await shown.count()).toBeGreaterThan(closed);
    await page.keyboard.press("ArrowRight");
    await expect(row("一般公共服务支出")).not.toBeFocused();
    await page.keyboard.press("ArrowLeft");
    await expect(row("一般公共服务支出")).toBeFocused();
    await page.keyboard.press("ArrowLeft");
    await expect(shown).toHaveCount(closed);
  });

  test("follows the path, and is downloaded as it is shown", async ({ page }) => {
    await page.goto(`${ACCOUNT}?code=201&table=f-class`);
    const figure = page.locator("#f-class");
    const rows = figure.locator(".fig__twin tbody tr:not([data-folded])");
    await expect(rows.first()).toContainText("20101");
    await expect(rows.last()).toContainText("586.85");
    await figure.getByRole("button", { name: "下载" }).click();
    const said = await figure.getByRole("button", { name: /^CSV/ }).innerText();
    expect(Number(/\d+/.exec(said)?.[0])).toBe(await rows.count());
    await page.keyboard.press("Escape");
    await figure.getByRole("navigation").getByRole("link", { name: "全部支出" }).click();
    await expect(rows.last()).toContainText("694.47");
    await expect(page).toHaveURL(/table=f-class/);
  });
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("by touch: down and up", async ({ page }) => {
    await page.goto(ACCOUNT);
    const explorer = page.locator(".explorer");
    await explorer.getByRole("link", { name: "住房保障支出", exact: true }).tap();
    await expect(page).toHaveURL(/[?&]code=221\b/);
    await explorer.getByRole("link", { name: "住房改革支出", exact: true }).tap();
    await expect(list(page)).toContainText("48.70");
    await expect(list(page)).toContainText("9.13");
    await explorer.getByRole("navigation").getByRole("link", { name: "住房保障支出" }).tap();
    await expect(page).toHaveURL(/[?&]code=221\b/);
  });
});
