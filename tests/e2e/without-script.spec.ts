import { ACCOUNT, expect, PAGES, test } from "./pages";

test.use({ javaScriptEnabled: false });

for (const [name, path] of Object.entries(PAGES)) {
  test(`${name} is there without a script`, async ({ page }) => {
    const answer = await page.goto(path);
    expect(answer?.status()).toBe(200);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  });
}

test("amounts and charts of an account are there without a script", async ({ page }) => {
  await page.goto(ACCOUNT);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("694.47 万元");
  for (const amount of ["797.97", "649.21", "45.26", "608.71", "40.50", "4.86"]) {
    await expect(page.getByText(amount, { exact: true }).first()).toBeVisible();
  }
  const drawn = page.locator("figure svg:visible text");
  await expect(drawn.filter({ hasText: "一般公共服务" }).first()).toBeVisible();
  await expect(drawn.filter({ hasText: "811.25" }).first()).toBeVisible();
  await expect(drawn.filter({ hasText: "86.1%" }).first()).toBeVisible();
});

test("drilling down works without a script", async ({ page }) => {
  await page.goto(ACCOUNT);
  const explorer = page.locator(".explorer");
  await explorer.getByRole("link", { name: "一般公共服务支出", exact: true }).click();
  await explorer.getByRole("link", { name: "党委办公厅（室）及相关机构事务" }).click();
  await expect(explorer.locator(".bars")).toContainText("513.99");
  await expect(explorer.locator("svg:visible text").filter({ hasText: "行政运行" })).toBeVisible();
});

test("without a script the table behind the tiles has all levels", async ({ page }) => {
  await page.goto(ACCOUNT);
  await page.locator("#f-class summary").click();
  await expect(page.locator("#f-class").getByRole("row", { name: /2013101/ })).toBeVisible();
});

test("a figure leads to its cell without a script", async ({ page }) => {
  await page.goto(ACCOUNT);
  await page.locator(".explorer .bars").getByRole("link", { name: "57.83" }).click();
  await expect(page.locator("#at")).toHaveText(/57\.83/);
});
