import { expect, test, UNIT } from "./pages";

/** Its work safety went from 215 to 224 in 2019. */
const EMERGENCY = "/units/990105-quyingjiguanliju-benji";

test("what moved to another class is stitched, said, and can be seen as printed", async ({
  page,
}) => {
  await page.goto(EMERGENCY);
  const section = page.locator("#s-classes");
  await expect(section.locator(".said")).toContainText("安全生产监管");
  const totals = section.locator("tr.tot data");
  const stitched = await totals.evaluateAll((all) => all.map((each) => each.getAttribute("value")));
  expect(stitched.length).toBeGreaterThan(1);
  await section.getByRole("link", { name: "当年原样" }).click();
  await expect(page).toHaveURL(/stitch=off/);
  await expect(section.locator(".said")).not.toContainText("安全生产监管");
  const printed = await totals.evaluateAll((all) => all.map((each) => each.getAttribute("value")));
  expect(printed).toEqual(stitched);
});

test("a view of some years is an address, and each year leads to its account", async ({ page }) => {
  await page.goto(EMERGENCY);
  await page.locator("select[name=from]").selectOption("2021");
  await page.getByRole("button", { name: "查看" }).click();
  await expect(page).toHaveURL(/from=2021/);
  await expect(page.locator(".now")).toContainText("2021–2024 年");
  const trend = page.locator("#f-trend");
  await trend.getByRole("button", { name: "表", exact: true }).click();
  await trend.getByRole("link", { name: "2022", exact: true }).click();
  await expect(page).toHaveURL(/\/2022$/);
});

test("other years of an account keep the place in its spending", async ({ page }) => {
  await page.goto(`${EMERGENCY}/2023?code=224`);
  await page.getByRole("link", { name: "下一份：2024 年" }).click();
  await expect(page).toHaveURL(/\/2024\?code=224$/);
  await expect(page.locator(".explorer").getByRole("navigation")).toContainText("灾害防治");
});

test("a year that was only told of is hollow, and says how it is known", async ({ page }) => {
  await page.goto(UNIT);
  const drawn = page.locator("#f-trend svg:visible text");
  await expect(drawn.filter({ hasText: "811.25" })).toBeVisible();
  await expect(page.getByText("2023 年的决算还没有收进来")).toBeVisible();
  await expect(page.locator("#f-trend table")).toContainText("2024年度本年支出合计 − 比上年增减额");
});

test("an account beside its peers", async ({ page }) => {
  await page.goto(`${EMERGENCY}/2024`);
  await page.getByRole("link", { name: /^与同类 \d+ 个单位比较/ }).click();
  await expect(page).toHaveURL(/\/compare\?units=990105-quyingjiguanliju-benji/);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});
