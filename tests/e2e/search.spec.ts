import { read, utils } from "@e965/xlsx";
import { readFileSync } from "node:fs";

import { ACCOUNT, expect, test, UNIT } from "./pages";

const HANYANG = "region=420105";

test("a search by the first letters of a name, by keyboard alone", async ({ page }) => {
  await page.goto(`/search?${HANYANG}`);
  const box = page.getByRole("combobox");
  await box.focus();
  await page.keyboard.type("qwbgs");
  const suggested = page.getByRole("option", { name: /区委办公室.*694\.47 万元/ });
  await expect(suggested).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await expect(suggested).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Escape");
  await expect(suggested).toBeHidden();
  await expect(box).toHaveValue("qwbgs");
  await page.keyboard.type(" ");
  await page.keyboard.press("Backspace");
  await expect(suggested).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(UNIT);
});

test("results of one region, with a way to the other", async ({ page }) => {
  await page.goto(`/search?q=行政运行&${HANYANG}`);
  await expect(page.locator(".sim-bar")).toHaveCount(0);
  const line = page.locator("#s-item").getByRole("row", { name: /2013101 .*区委办公室/ });
  await expect(line).toContainText("513.99");
  await page.getByRole("link", { name: /模拟数据）里也有/ }).click();
  await expect(page.locator(".sim-bar")).toBeVisible();
});

test("where nothing is found, what can be looked for is said", async ({ page }) => {
  await page.goto(`/search?q=飞船&${HANYANG}`);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("没有“飞船”");
  await page.getByRole("main").getByRole("link", { name: "养老", exact: true }).click();
  await expect(page).toHaveURL(/[?&]q=%E5%85%BB%E8%80%81/);
  await expect(page.locator(".now")).toContainText("养老");
});

test("from a figure to its cell beside the page, and back", async ({ page }) => {
  await page.goto(ACCOUNT);
  const figure = page.locator(".explorer .bars").getByRole("link", { name: "57.83" });
  await figure.click();
  const panel = page.getByRole("dialog", { name: "这个数在文件里的位置" });
  await expect(panel.locator("td.at")).toContainText("57.83");
  await expect(panel.getByText("抄录，文字非原文")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(panel).toBeHidden();
  await expect(figure).toBeFocused();
  await expect(page).toHaveURL(ACCOUNT);
  await figure.press("Enter");
  await panel.getByRole("link", { name: "打开文件，看上下文" }).click();
  await expect(page.locator("#at")).toHaveText(/57\.83/);
});

test("a workbook of what is shown", async ({ page }) => {
  await page.goto(ACCOUNT);
  const figure = page.locator("figure", { has: page.locator(".explorer") });
  await figure.getByRole("button", { name: "下载" }).click();
  const button = figure.getByRole("button", { name: /^XLSX \d+ 行/ });
  const rows = Number(/\d+/.exec(await button.innerText())?.[0]);
  const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
  const book = read(readFileSync(await download.path()));
  const [sheet] = Object.values(book.Sheets);
  const grid = utils.sheet_to_json<(string | number)[]>(sheet!, { header: 1 });
  expect(grid).toHaveLength(rows + 1);
  // 一般公共服务支出 586.85 万元, a number.
  expect(grid.flat()).toContain(586.85);
  expect(grid[1]).toContain("抄录，文字非原文");
});

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("from the box in the header to a cell of a document", async ({ page }) => {
    await page.goto(`/units?${HANYANG}`);
    await page.getByRole("combobox", { name: "搜索单位" }).fill("行政运行");
    await page.getByRole("button", { name: "搜索", exact: true }).click();
    await expect(page).toHaveURL(/\/search\?region=420105&q=/);
    await page.locator("#s-item").getByRole("link", { name: "513.99" }).click();
    await expect(page.locator("#at")).toHaveText(/513\.99/);
  });

  test("a term leads to its plain words", async ({ page }) => {
    await page.goto(ACCOUNT);
    await page.locator("a.term").first().click();
    await expect(page).toHaveURL(/\/glossary#/);
    await expect(page.locator(".terms div:target")).toBeVisible();
  });
});

for (const path of [
  "/functions/999",
  "/functions/abc",
  "/execution?year=1888",
  "/sangong?region=999999",
  "/functions?region=999999",
  "/search?q=a&region=999999",
  "/glossary?region=999999",
]) {
  test(`${path} is not there, and says what is`, async ({ request }) => {
    const answer = await request.get(path);
    expect(answer.status()).toBe(404);
    expect(await answer.text()).toContain('class="nearest"');
  });
}

for (const q of ["%00", "%22", "%27%3B--", "NEAR(", "%25", "%EF%BF%BF", "x".repeat(3000)]) {
  test(`looking for ${q.slice(0, 20)} is no error`, async ({ request }) => {
    expect((await request.get(`/search?q=${q}&kind=x&kind=y`)).status()).toBe(200);
  });
}
