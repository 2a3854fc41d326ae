import { expect, test } from "./pages";

const PAGE = "/execution?region=420105";

test("which budget is said, and the rate of the sums over those that state it", async ({
  page,
}) => {
  await page.goto(PAGE);
  const headline = page.getByRole("heading", { level: 1 });
  await expect(headline).toContainText("写明年初预算");
  await expect(headline).toContainText("87.0%");
  await expect(page.locator("#f-ranking tbody tr").first()).toContainText("797.97");
});

test("the other budget is another page, not another column", async ({ page }) => {
  await page.goto(PAGE);
  await page.getByRole("link", { name: "全年预算", exact: true }).first().click();
  await expect(page).toHaveURL(/[?&]budget=adjusted\b/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("没有写明全年预算");
});

test("by category: down to a class and the unit that states it", async ({ page }) => {
  await page.goto(`${PAGE}&by=function`);
  await page.locator("#f-functions").getByRole("link", { name: "农林水支出" }).click();
  await expect(page).toHaveURL(/[?&]code=213\b/);
  await expect(page.locator("#f-units tbody tr")).toContainText(["64.0%"]);
});

test("a budget leads to the passage that states it", async ({ page }) => {
  await page.goto(PAGE);
  await page.locator("#f-ranking tbody").getByRole("link", { name: "797.97" }).click();
  await page.getByRole("dialog").getByRole("link", { name: "打开文件，看上下文" }).click();
  await expect(page).toHaveURL(/\/documents\/[0-9a-f]{16}\?at=/);
  await expect(page.locator("#at")).toContainText("797.97");
});
