import { expect, test } from "./pages";

const REGION = "/?region=990105&year=2024";

test("the leader finds the class that grew most, and why", async ({ page }) => {
  await page.goto(REGION);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("2024 年支出");
  const change = page.locator("#f-change");
  const finding = await change.locator(".fig__title").textContent();
  const largest = /变化最大的是(.+?)，(?:增加|减少)/.exec(finding ?? "")?.[1];
  expect(largest).toBeTruthy();
  await change.getByRole("button", { name: "表", exact: true }).click();
  await change.getByRole("row", { name: largest! }).getByRole("link").click();
  await expect(page).toHaveURL(/\/functions\/\d{3}\?/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText(largest!);
  await expect(page.locator("#f-units")).toBeVisible();
});

test("from a class to its items, and from an item to the units that spend on it", async ({
  page,
}) => {
  await page.goto(REGION);
  const explorer = page.locator("#f-class .explorer");
  await explorer.getByRole("link", { name: "教育支出", exact: true }).click();
  await expect(page).toHaveURL(/[?&]code=205\b/);
  await explorer.getByRole("link", { name: "普通教育", exact: true }).click();
  await expect(page).toHaveURL(/[?&]code=20502\b/);
  await explorer.locator(".bars .am a").first().click();
  await expect(page).toHaveURL(/\/functions\/20502\d\d\?region=990105&year=2024/);
  await expect(page.locator("#f-units td a").first()).toHaveAttribute(
    "href",
    /^\/documents\/[0-9a-f]{16}\?at=/,
  );
});

test("the same units in all years is an address of its own, and says so", async ({ page }) => {
  await page.goto(REGION);
  await page.getByRole("link", { name: "各年都有的单位" }).click();
  await expect(page).toHaveURL(/[?&]units=same\b/);
  await expect(page.locator("#f-trend .fig__title")).toContainText("始终是同样的");
  await expect(page.locator("p.now")).toContainText("各年都有决算");
  await page.goBack();
  await expect(page.locator("#f-trend .fig__title")).not.toContainText("始终是同样的");
});

test("lines of execution are the reader's; the two budgets stand apart", async ({ page }) => {
  await page.goto(REGION);
  await expect(page.locator("#f-exec .fig__sub")).toContainText("对比年初预算");
  await expect(page.locator("#f-exec-adjusted .fig__sub")).toContainText("对比全年预算");
  await page.getByLabel("低于（%）").fill("99");
  await page.getByRole("button", { name: "应用" }).click();
  await expect(page).toHaveURL(/[?&]low=99\b/);
  await expect(page.locator("#f-exec .fig__title")).toContainText("低于 99%");
});

test("every figure of a made-up region is marked", async ({ page }) => {
  await page.goto(REGION);
  const figures = page.locator("figure.fig");
  const marked = figures.filter({ has: page.locator(".fig__sub .sim") });
  expect(await figures.count()).toBeGreaterThan(7);
  expect(await marked.count()).toBe(await figures.count());
});

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("drilling down and choosing a year work", async ({ page }) => {
    await page.goto(REGION);
    await page.locator("#f-class").getByRole("link", { name: "教育支出", exact: true }).click();
    await expect(page.locator("#f-class .bars")).toContainText("普通教育");
    await page.getByRole("navigation").getByRole("link", { name: "2019", exact: true }).click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("2019 年支出");
  });
});

test("the real region stands by itself, with what its one account says", async ({ page }) => {
  await page.goto("/?region=420105");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("694.47 万元");
  await expect(page.locator(".sim-bar")).toHaveCount(0);
  await expect(page.locator("#f-units")).toContainText("区委办公室");
});
