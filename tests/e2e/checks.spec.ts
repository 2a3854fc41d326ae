import { ACCOUNT, expect, test, UNIT } from "./pages";

const LIST = "/checks?region=420105";
const RECORD = "/checks/420105-quweibangongshi-benji-2024-v1";
/** What would mend each of the findings that were found by eye on the printed pages. */
const REPAIRS = ["8.33%", "60.13 万元", "57.83 万元", "22.09 万元", "3.01 万元"];

test("from the list of a region to a finding, and to where it is printed", async ({ page }) => {
  await page.goto(LIST);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("共 6 处");
  const rows = page.locator("table.findings tbody tr");
  await expect(rows).toHaveCount(6);
  await page.getByRole("searchbox", { name: "规则" }).fill("R213");
  await page.getByRole("button", { name: "查看" }).click();
  await expect(page).toHaveURL(/rule=R213/);
  await expect(rows).toHaveCount(1);
  await expect(rows).toContainText("60.13");
  await rows.getByRole("link", { name: /核对/ }).click();
  await expect(page).toHaveURL(`${RECORD}#f2`);
  const finding = page.locator("#f2");
  await expect(finding).toBeInViewport();
  await finding.locator("tr", { hasText: "6.01 万元" }).getByRole("link").click();
  await expect(page).toHaveURL(/\/documents\/[0-9a-f]{16}\?at=\d+#at$/);
  await expect(page.locator("#at")).toContainText("6.01");
});

test("figures of many units say how many documents contradict themselves, and which", async ({
  page,
}) => {
  for (const address of ["/?region=420105", "/units?region=420105"]) {
    await page.goto(address);
    const mark = page.getByRole("rowheader").getByRole("link", { name: /核对/ });
    await expect(mark).toHaveAttribute("href", RECORD);
    await page.getByRole("link", { name: "其中 1 个单位有未解释的差异" }).click();
    await expect(page).toHaveURL(/\/checks\?region=420105/);
    await expect(page.locator("table.findings tbody tr")).toHaveCount(6);
  }
  // Nothing was planted in the sample of the made-up region.
  await page.goto("/units?region=990105");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByText("有未解释的差异")).toHaveCount(0);
});

test("a document's record has each contradiction once, with what would mend it", async ({
  page,
}) => {
  await page.goto(RECORD);
  const findings = page.locator("#findings .finding");
  await expect(findings).toHaveCount(6);
  for (const repair of REPAIRS)
    await expect(findings.filter({ hasText: `若为 ${repair}` })).toHaveCount(1);
  await expect(findings.filter({ hasText: "从文件里推不出应是多少" })).toHaveCount(1);
  // The lost column is damage of conversion, and no contradiction of the document's.
  await expect(page.locator("#damaged .finding")).toHaveCount(1);
  await expect(page.locator("#damaged")).toContainText("不是文件的错");
  await expect(page.locator("#disclosure")).toContainText("没有做到");
});

test("the limit beyond which a change must be explained is the reader's", async ({ page }) => {
  await page.goto(RECORD);
  const missing = page.locator("#reasons").getByText("没有写原因", { exact: true });
  await expect(missing).toHaveCount(1);
  await page.locator("#reasons").getByLabel("增减超过（%）").fill("1");
  await page.locator("#reasons").getByRole("button", { name: "查看" }).click();
  await expect(page).toHaveURL(/limit=1/);
  await expect(page.locator("#reasons").getByRole("heading", { level: 3 })).toContainText(
    "没有写原因",
  );
});

test("a mark opens its explanation by the keyboard alone, and gives the focus back", async ({
  page,
}) => {
  await page.goto(ACCOUNT);
  const mark = page
    .locator("#f-exec .fig__checks")
    .getByRole("link", { name: /年初预算 6\.01 万元，核对结果：不一致/ });
  await mark.focus();
  const panel = page.getByRole("dialog", { name: "这个数核对得怎样" });
  await expect(async () => {
    await page.keyboard.press("Enter");
    await expect(panel).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await expect(panel).toContainText("若为 60.13 万元");
  await expect(panel).toContainText("797.97");
  await expect(panel.getByRole("link", { name: "第 410 行" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(panel).toBeHidden();
  await expect(mark).toBeFocused();
});

test("what would mend an account enters its figures only where a reader asks, and is marked", async ({
  page,
}) => {
  await page.goto(ACCOUNT);
  const execution = page.locator("#f-exec");
  await expect(execution.locator(".fig__sub")).not.toContainText("建议值");
  await page.getByRole("link", { name: /按建议看/ }).click();
  await expect(page).toHaveURL(/repaired=1/);
  await expect(page.getByRole("note")).toContainText("不是文件所载");
  await expect(execution.locator(".fig__sub")).toContainText("含建议值");
  await expect(execution.locator("table")).toContainText("60.13");
  await page.getByRole("link", { name: "回到原文的数" }).click();
  await expect(execution.locator("table")).toContainText("6.01");
});

test("the unit's page has its record, and each account how it came out", async ({ page }) => {
  await page.goto(UNIT);
  await expect(page.locator("#f-checks")).toContainText("6 处");
  await page.locator("#f-accounts").getByRole("link", { name: "6 处不一致" }).click();
  await expect(page).toHaveURL(RECORD);
});

test("the cell itself is marked in the document", async ({ page }) => {
  await page.goto(RECORD);
  await page.locator("#f6 tr", { hasText: "3.01" }).first().getByRole("link").click();
  await expect(page.locator("#at")).toContainText("3.01");
  const wrong = page.locator(".doc__checks li", { hasText: "支出决算 5.78 万元" });
  await expect(wrong.getByRole("link", { name: /不一致/ })).toHaveCount(1);
});

test("a record prints on A4 without navigation, and cuts no row", async ({ page }) => {
  await page.setViewportSize({ width: 794, height: 1123 });
  await page.goto(RECORD);
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".top")).toBeHidden();
  await expect(page.locator(".checks-links")).toBeHidden();
  const cut = await page
    .locator("#findings tr, #findings .finding__repair, .points li, .by-rule li")
    .evaluateAll(
      (parts) =>
        parts.filter(
          (part) =>
            part.checkVisibility() && !["avoid"].includes(getComputedStyle(part).breakInside),
        ).length,
    );
  expect(cut).toBe(0);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
});

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("a mark leads to its explanation", async ({ page }) => {
    await page.goto(ACCOUNT);
    await page
      .locator("#f-exec .fig__checks")
      .getByRole("link", { name: /支出决算 5\.78 万元，核对结果：不一致/ })
      .click();
    await expect(page).toHaveURL(`${RECORD}#f3`);
    await expect(page.locator("#f3")).toBeInViewport();
    await expect(page.locator("#f3")).toContainText("若为 57.83 万元");
  });
});
