import { expect, test } from "./pages";

const REGION = "/units?region=990105&year=2024";
const table = "#f-units table";

/** Amounts of the API are 元; 万元 on the page. */
interface Accounts {
  readonly data: readonly { readonly totals: { readonly expenditure: number | null } }[];
}

test("the total of the units is that of their accounts", async ({ page, request }) => {
  const answer = await request.get("/api/v1/accounts?region=990105&year=2024");
  const { data } = (await answer.json()) as Accounts;
  const fen = data.reduce(
    (sum, { totals }) => sum + Math.round((totals.expenditure ?? 0) * 100),
    0,
  );
  await page.goto(REGION);
  const total = page
    .locator(table)
    .getByRole("row", { name: new RegExp(`合计（${data.length} 个）`) });
  expect(Number(await total.locator("data").first().getAttribute("value"))).toBe(fen / 1_000_000);
});

test("a heading sorts, the address says so, and back goes back", async ({ page }) => {
  await page.goto(REGION);
  const heading = page.locator(table).getByRole("columnheader", { name: "人数" });
  await expect(heading).not.toHaveAttribute("aria-sort");
  await heading.getByRole("link").click();
  await expect(page).toHaveURL(/sort=-staff/);
  await expect(heading).toHaveAttribute("aria-sort", "descending");
  const staff = page.locator(`${table} tbody tr:not(.mid) td:nth-child(9)`);
  const counts = (await staff.allTextContents()).map(Number);
  expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  await page.goBack();
  await expect(heading).not.toHaveAttribute("aria-sort");
});

test("a peer group has its own medians, rows and reason", async ({ page }) => {
  await page.goto(REGION);
  await page.getByLabel("同类").selectOption("街道乡镇");
  await page.getByRole("button", { name: "查看" }).click();
  await expect(page).toHaveURL(/group=/);
  const units = page.locator(`${table} tbody tr:not(.mid)`);
  const count = await units.count();
  await expect(page.locator(`${table} tr.mid`).first()).toContainText(`中位数（${count} 个）`);
  await expect(page.locator("#f-peers")).toContainText(`这 ${count} 个：都属于“街道乡镇”`);
});

test("rates against 年初预算 and 全年预算 are not ranked among each other", async ({ page }) => {
  await page.goto(`${REGION}&sort=-execution&rows=all`);
  const budgets = await page.locator(`${table} td.budget`).allTextContents();
  expect(budgets).toContain("全年预算");
  expect(budgets).toEqual([
    ...budgets.filter((budget) => budget === "年初预算"),
    ...budgets.filter((budget) => budget === "全年预算"),
  ]);
});

test("an indicator may be ranked by, with the lines of the reader", async ({ page }) => {
  await page.goto(`${REGION}&measure=I020&rows=all`);
  const judged = page.locator(`${table} .judged`);
  const before = await judged.count();
  await page.getByLabel("年初预算完成率（%）").fill("99.9,99.95,100,100.05");
  await page.getByRole("button", { name: "查看" }).click();
  await expect(page).toHaveURL(/lines\.I020=/);
  expect(await judged.count()).toBeGreaterThan(before);
  await expect(page.locator(`${table} td [title^="不能计算：缺年初预算"]`).first()).toBeAttached();
});

test("nothing that fits is said, with a way out", async ({ page }) => {
  await page.goto(`${REGION}&q=没有的单位`);
  await expect(page.getByText("没有符合条件的单位。可以缩短名称再找")).toBeVisible();
  await page.getByRole("link", { name: "清除条件" }).click();
  await expect(page.locator(table)).toBeVisible();
});

test("a year that the region does not have is not found", async ({ request }) => {
  const answer = await request.get("/units?region=990105&year=1999");
  expect(answer.status()).toBe(404);
});

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("units are chosen by their boxes and compared", async ({ page }) => {
    await page.goto(`${REGION}&group=街道乡镇`);
    const boxes = page.locator(`${table} input[type=checkbox]`);
    await boxes.nth(0).check();
    await boxes.nth(2).check();
    const chosen = await page
      .locator(`${table} tbody tr:not(.mid) th a`)
      .filter({ hasText: /./ })
      .allTextContents();
    await page.getByRole("button", { name: "比较选中的单位" }).click();
    await expect(page).toHaveURL(/\/compare\?.*units=.*units=/);
    await page.locator("#f-panels summary").click();
    await expect(page.locator("#f-panels tbody th")).toHaveText([chosen[0]!, chosen[2]!]);
  });
});
