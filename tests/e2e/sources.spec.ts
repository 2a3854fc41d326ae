import { ACCOUNT, expect, test } from "./pages";

test("a figure opens the cell that it was printed in", async ({ page }) => {
  await page.goto(ACCOUNT);
  await page.locator(".explorer .bars").getByRole("link", { name: "586.85" }).click();
  await page.getByRole("dialog").getByRole("link", { name: "打开文件，看上下文" }).click();
  await expect(page).toHaveURL(/\/documents\/[0-9a-f]{16}\?at=\d+\.\d+\.\d+#at$/);
  const cell = page.locator("#at");
  await expect(cell).toContainText("586.85");
  await expect(cell).toBeInViewport();
  // The same row names the category.
  await expect(cell.locator("xpath=ancestor::tr[1]")).toContainText("一般公共服务支出");
});

test("a cell says where its figure is used", async ({ page }) => {
  await page.goto(ACCOUNT);
  await page.locator(".explorer .bars").getByRole("link", { name: "24.47" }).click();
  const uses = page.getByText(/公开03表.*卫生健康支出/).first();
  await expect(uses).toBeVisible();
});

test("what was transcribed says so, and so does every page that shows its text", async ({
  page,
}) => {
  await page.goto(ACCOUNT);
  await expect(page.getByText("抄录，文字非原文").first()).toBeVisible();
  await page.locator(".explorer .bars").getByRole("link", { name: "586.85" }).click();
  await expect(page.getByText("抄录，文字非原文").first()).toBeVisible();
});

test("both figures stand where text and table disagree", async ({ page }) => {
  await page.goto(ACCOUNT);
  const execution = page.locator("section").filter({ hasText: "预算用完了吗" });
  const said = execution.locator("span:visible");
  await expect(said.filter({ hasText: /住房保障.*5\.78.*57\.83/ })).toBeVisible();
  await expect(said.filter({ hasText: /社会保障和就业.*22\.08.*22\.09/ })).toBeVisible();
});
