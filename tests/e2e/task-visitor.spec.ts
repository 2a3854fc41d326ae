import type { Browser, Locator, Page } from "@playwright/test";

import { AMOUNT, PATIENCE, TRACE, WAYS, type Hand } from "./hands";
import { expect, test } from "./pages";
import { YEAR } from "./stored-facts";

const GROUP = { code: "20805", name: "行政事业单位养老支出" };
const ITEM = { code: "2080505", name: "机关事业单位基本养老保险缴费支出" };

interface SpendingJson {
  readonly data: readonly { readonly code: string; readonly total: number }[];
}

test.use({ trace: TRACE });
test.describe.configure(PATIENCE);

for (const { way, handOf, browser: device } of WAYS)
  test.describe(way, () => {
    test.use({ ...device, permissions: ["clipboard-read", "clipboard-write"] });

    test("the visitor finds the cell of an item, and a link that shows the same", async ({
      page,
      browser,
    }) => {
      const hand = handOf(page);
      const amount = await toTheAmount(page, hand);
      await hand.press(amount);
      const panel = page.getByRole("dialog");
      await expect(panel.getByRole("cell", { name: "就是这里：" })).toBeVisible();
      await hand.press(panel.getByRole("link", { name: /^打开文件/ }));
      const seen = await whatIsSeen(page);
      await hand.press(page.getByRole("button", { name: "链接", exact: true }));
      await expect(page.getByRole("button", { name: "已复制链接" })).toBeVisible();
      const link = await page.evaluate(() => navigator.clipboard.readText());
      expect(await whatAnotherSees(browser, link)).toEqual(seen);
    });
  });

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("the visitor finds the cell of an item, and a link that shows the same", async ({
    page,
    browser,
  }) => {
    const hand = WAYS[0].handOf(page);
    await hand.press(await toTheAmount(page, hand));
    const seen = await whatIsSeen(page);
    const address = page.getByRole("link", { name: "这一处的地址", exact: true });
    const link = new URL((await address.getAttribute("href")) ?? "", page.url());
    expect(await whatAnotherSees(browser, link.href)).toEqual(seen);
  });
});

/** From the first page by a search for 养老 and from a group to its item: the largest amount of a unit. */
async function toTheAmount(page: Page, hand: Hand): Promise<Locator> {
  await page.goto("/");
  await hand.write(page.getByRole("combobox", { name: "搜索单位" }), "养老");
  await hand.press(page.getByRole("button", { name: "搜索", exact: true }));
  const headline = page.getByRole("heading", { level: 1 });
  await expect(headline).toContainText("和“养老”有关");
  await hand.press(page.getByRole("link", { name: `${GROUP.code} ${GROUP.name}`, exact: true }));
  await expect(headline).toContainText(GROUP.name);
  const parts = page.getByRole("region", { name: "里面又分什么？", exact: true });
  await hand.press(parts.getByRole("link", { name: ITEM.name, exact: true }));
  await expect(headline).toContainText(ITEM.name);
  const units = page.getByRole("region", { name: "哪些单位在用？", exact: true });
  const largest = units.getByRole("row").nth(1);
  const unit = await largest.getByRole("rowheader").getByRole("link").getAttribute("href");
  const question = `unit=${unit?.split("/")[2]}&year=${YEAR}&parent=${GROUP.code}`;
  const answer = await page.request.get(`/api/v1/spending?${question}`);
  const { data } = (await answer.json()) as SpendingJson;
  const spent = data.find(({ code }) => code === ITEM.code)?.total;
  const amount = largest.getByRole("link", { name: AMOUNT });
  await expect(units.getByText("单位：万元")).toBeVisible();
  expect(numberIn(await amount.innerText())).toBeCloseTo(Number(spent) / 10_000, 2);
  return amount;
}

/** The marked cell, which is in sight, and all that the page says. */
async function whatIsSeen(page: Page) {
  const cell = page.locator("#at");
  await expect(cell).toBeInViewport();
  // What is far out of sight is not laid out, and has no inner text.
  return { cell: await cell.innerText(), all: await page.getByRole("main").textContent() };
}

async function whatAnotherSees(browser: Browser, link: string) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(link);
  const seen = await whatIsSeen(page);
  await context.close();
  return seen;
}

const numberIn = (text: string) => Number(text.replaceAll(",", ""));
