import { expect, test } from "./pages";

const OWN = "990105-bailujiedaobanshichu-benji";
const OTHER = "990105-qingshijiedaobanshichu-benji";
const WHOLE = "990105-quwenhualvyouju-huizong";
const BOTH = `/compare?units=${OWN},${OTHER}`;

interface Matrix {
  readonly data: readonly { readonly values: readonly { readonly value: number | null }[] }[];
}

test("the table under the small charts is the matrix of the API", async ({ page, request }) => {
  const answer = await request.get(`/api/v1/compare?units=${OWN},${OTHER}`);
  const { data } = (await answer.json()) as Matrix;
  await page.goto(`${BOTH}&table=f-panels`);
  const shown = await page
    .locator("#f-panels tbody data")
    .evaluateAll((cells) => cells.map((cell) => Number((cell as HTMLDataElement).value)));
  const wan = data.flatMap(({ values }) => values.flatMap(({ value }) => value ?? []));
  expect(shown).toEqual(wan.map((yuan) => yuan / 10_000));
});

test("what makes units hard to compare is said before any figure", async ({ page }) => {
  await page.goto(`/compare?units=${OWN},${WHOLE}`);
  const warnings = page.getByRole("complementary", { name: "比之前要知道" });
  await expect(warnings).toContainText("范围不同");
  await expect(warnings).toContainText("不是一类");
  await page.goto(BOTH);
  await expect(warnings).toHaveCount(0);
});

test("an index is 100 in its first year, and the address says how it is seen", async ({ page }) => {
  await page.goto(BOTH);
  await page.getByLabel("怎么看").selectOption("index");
  await page.getByRole("button", { name: "比较", exact: true }).click();
  await expect(page).toHaveURL(/as=index/);
  const figure = page.locator("#f-panels");
  await expect(figure).toContainText("2015 年为 100");
  await expect(figure.locator("tbody tr").nth(1).locator("data").first()).toHaveText("100.0");
});

test("indicators stand side by side with ranks among peers, and why there is none", async ({
  page,
}) => {
  await page.goto(BOTH);
  const row = (name: string) =>
    page
      .locator("#f-indicators tr")
      .filter({ has: page.getByRole("button", { name, exact: true }) });
  await expect(row("本年支出合计")).toContainText(/第 \d+\/\d+/);
  await expect(row("预算调整率").locator('[title^="不能计算：缺"]').first()).toBeAttached();
  await page.getByRole("button", { name: "结转结余率", exact: true }).click();
  await expect(page.getByText("公开01表年末结转和结余 ÷").first()).toBeVisible();
});

test("a unit that divides its money alike can be added", async ({ page }) => {
  await page.goto(BOTH);
  await page.locator("#f-similar tbody a").filter({ hasText: "加入比较" }).first().click();
  await expect(page).toHaveURL(new RegExp(`units=${OWN},${OTHER},990105-`));
  await expect(page.locator("#f-panels")).toBeVisible();
});

test("units that there are not are named, and the others compared", async ({ page }) => {
  await page.goto(`${BOTH},nobody`);
  await expect(page.getByText("没有这些单位：nobody。")).toBeVisible();
  await expect(page.locator("#f-panels")).toBeVisible();
});

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("units are looked for, ticked and compared", async ({ page }) => {
    await page.goto("/compare?region=990105");
    await page.getByLabel("找单位").fill("街道");
    await page.getByRole("button", { name: "比较", exact: true }).click();
    const found = page.getByRole("group", { name: /名称含“街道”/ });
    await found.getByRole("checkbox").nth(0).check();
    await found.getByRole("checkbox").nth(1).check();
    await page.getByRole("button", { name: "比较", exact: true }).click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("2 个单位里");
    await expect(page.locator("#f-panels svg:visible").first()).toBeVisible();
  });
});
