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
  await page.locator(".switches").getByRole("link", { name: "全年预算", exact: true }).click();
  await expect(page).toHaveURL(/[?&]budget=adjusted\b/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("没有写明全年预算");
});

test("by category: down to a class and the unit that states it", async ({ page }) => {
  await page.goto(`${PAGE}&by=function&table=f-functions`);
  await page.locator("#f-functions").getByRole("link", { name: "农林水支出" }).click();
  await expect(page).toHaveURL(/[?&]code=213\b/);
  await expect(page.locator("#f-units tbody tr")).toContainText(["64.0%"]);
});

test("by category, by keyboard alone: down into a class and up again", async ({ page }) => {
  await page.goto("/execution?region=990105&year=2024&by=function");
  const chart = page.locator("#f-functions").getByRole("application");
  await chart.focus();
  await page.keyboard.press("Home");
  await expect(chart.locator("[aria-live]")).toContainText("年初预算");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/[?&]code=\d{3}\b/);
  await chart.focus();
  await page.keyboard.press("Backspace");
  await expect(page).not.toHaveURL(/[?&]code=/);
});

test("projects: how their rates lie, each counted once", async ({ page }) => {
  await page.goto("/execution?region=990105&year=2024&by=project&table=f-bands");
  const total = /写明全年预算和执行数的 (\d+)\s个项目/.exec(
    (await page.getByRole("heading", { level: 1 }).textContent()) ?? "",
  );
  const counts = await page.locator("#f-bands tbody td:nth-child(2)").allTextContents();
  expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBe(Number(total?.[1]));
});

test("who spent more and less than the budget, and who does not state it", async ({ page }) => {
  await page.goto("/execution?region=990105&year=2024");
  await expect(page.locator("#f-deviations .fig__title")).toContainText("少花最多的是");
  const [stating, accounts] = [/(\d+) 个写明/, /收到 (\d+) 个单位/].map(async (said) =>
    Number(said.exec((await page.locator(".lede").first().textContent()) ?? "")?.[1]),
  );
  await expect(page.locator("#f-silent tbody tr")).toHaveCount(
    (await accounts!) - (await stating!),
  );
});

test("a budget leads to the passage that states it", async ({ page }) => {
  await page.goto(PAGE);
  await page.locator("#f-ranking tbody").getByRole("link", { name: "797.97" }).click();
  await page.getByRole("dialog").getByRole("link", { name: "打开文件，看上下文" }).click();
  await expect(page).toHaveURL(/\/documents\/[0-9a-f]{16}\?at=/);
  await expect(page.locator("#at")).toContainText("797.97");
});
