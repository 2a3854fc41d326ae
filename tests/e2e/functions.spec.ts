import { expect, test } from "./pages";

const QUERY = "region=990105&year=2024";

test("the visitor opens a class, a group, an item and the cell that states it", async ({
  page,
}) => {
  await page.goto(`/functions?${QUERY}`);
  await page.getByRole("link", { name: "展开社会保障和就业支出" }).click();
  await expect(page).toHaveURL(/[?&]open=208\b/);
  await page.getByRole("link", { name: "展开行政事业单位养老支出" }).click();
  await page.getByRole("link", { name: "机关事业单位基本养老保险缴费支出", exact: true }).click();
  await expect(page).toHaveURL(/\/functions\/2080505\?/);
  const cell = page.locator("#f-units td a").first();
  const amount = (await cell.textContent())!;
  await page.goto((await cell.getAttribute("href"))!);
  await expect(page.locator("#at")).toContainText(amount.replaceAll(",", ""));
});

test("a class that was renamed says so, and can be seen as it was printed", async ({ page }) => {
  await page.goto(`/functions/207?${QUERY}`);
  await expect(page.locator(".changes")).toContainText("2019 年以前名为“文化体育与传媒支出”");
  await expect(page.locator(".changes")).toContainText("已经接续");
  await page.getByRole("link", { name: "照当年印的" }).click();
  await expect(page).toHaveURL(/[?&]stitch=off\b/);
  await expect(page.locator(".changes")).toContainText("没有接续");
});

test("merged groups: the years before count only where they are stitched", async ({ page }) => {
  const years = page.locator("#f-years tbody th");
  await page.goto(`/functions/20138?${QUERY}&table=f-years`);
  await expect(years.first()).toContainText("2015 年");
  await page.goto(`/functions/20138?${QUERY}&table=f-years&stitch=off`);
  await expect(years.first()).toContainText("2019 年");
});

test("the general public budget is another basis, and is named", async ({ page }) => {
  await page.goto(`/functions/201?${QUERY}`);
  await expect(page.locator("#f-units .fig__sub")).toContainText("口径：全部资金");
  await page.getByRole("link", { name: "一般公共预算", exact: true }).click();
  await expect(page).toHaveURL(/[?&]basis=05\b/);
  await expect(page.locator("#f-units .fig__sub")).toContainText("口径：一般公共预算财政拨款");
});

test("the real account's item, with its name in the list and its cell", async ({ page }) => {
  await page.goto("/functions/2013101?region=420105");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("513.99 万元");
  const cell = page.locator("#f-units").getByRole("link", { name: "513.99" });
  await page.goto((await cell.getAttribute("href"))!);
  await expect(page.locator("#at")).toContainText("513.99");
});

test("units over the years, as many as are listed; all of them at another address", async ({
  page,
}) => {
  await page.goto(`/functions/208?${QUERY}`);
  await expect(page.locator("#f-units tbody tr")).toHaveCount(20);
  await expect(page.locator("#f-heat tbody tr")).toHaveCount(20);
  const first = page.locator("#f-units tbody tr").first().locator("td data").first();
  // The newest year of the heat map is the year of the ranking.
  await expect(page.locator("#f-heat tbody tr").first().locator("td").last()).toHaveText(
    (await first.textContent())!,
  );
  await page.getByRole("link", { name: /^全部列出/ }).click();
  await expect(page).toHaveURL(/[?&]rows=\d+#f-units$/);
});

test("a code that nobody knows is no page", async ({ request }) => {
  expect((await request.get("/functions/99999")).status()).toBe(404);
});

for (const width of [360, 390, 1280, 1920])
  test(`neither page overflows at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const path of [
      `/functions?${QUERY}&open=201`,
      `/functions/2080505?${QUERY}`,
      `/?${QUERY}`,
    ]) {
      await page.goto(path);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, path).toBe(0);
    }
  });
