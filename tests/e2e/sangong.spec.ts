import { expect, test } from "./pages";

const PAGE = "/sangong?region=420105";

test("the total with its budget; what is not stated is no zero", async ({ page }) => {
  await page.goto(PAGE);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("4.86");
  const row = (name: string) => page.locator("#f-components tbody tr").filter({ hasText: name });
  await expect(row("公务用车运行维护费")).toContainText("4.86");
  await expect(row("公务接待费")).toContainText("—");
  await expect(row("公务接待费")).not.toContainText("0.00");
});

test("a kept car costs what was spent by the cars kept", async ({ page }) => {
  await page.goto(PAGE);
  // 48,600.00 元 by 7 cars.
  await expect(page.locator("#f-costs-all tbody tr").first()).toContainText("6,942.86");
});

test("the components against their budgets, by keyboard too", async ({ page }) => {
  await page.goto(PAGE);
  const chart = page.locator("#f-components").getByRole("application");
  await chart.focus();
  await page.keyboard.press("Home");
  await expect(chart.locator("[aria-live]")).toContainText("全年预算 4.86");
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/[?&]component=vehicleRunning\b/);
});

test("a component has its own address, and its amount leads to the cell", async ({ page }) => {
  await page.goto(`${PAGE}&component=vehicleRunning`);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("公务用车运行维护费");
  await page.locator("#f-ranking tbody").getByRole("link", { name: "4.86" }).click();
  await page.getByRole("dialog").getByRole("link", { name: "打开文件，看上下文" }).click();
  await expect(page.locator("#at")).toContainText("4.86");
});
