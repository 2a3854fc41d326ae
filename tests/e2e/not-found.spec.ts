import { expect, test } from "@playwright/test";

import { UNIT } from "./pages";

// Without a script too: the server says what there is instead.
test.use({ javaScriptEnabled: false });

// The browser itself says of a 404 that it is one; so these are plain tests.
test("an unknown year is a 404 that names the years there are", async ({ page }) => {
  const answer = await page.goto(`${UNIT}/1999`);
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole("link", { name: /2024/ }).first()).toBeVisible();
});

test("an unknown unit is a 404 that names the units there are", async ({ page }) => {
  const answer = await page.goto("/units/420105-caizhengju");
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole("main").getByRole("link").first()).toBeVisible();
});

test("made-up units among the suggestions are marked as such", async ({ page }) => {
  await page.goto("/units/990105-caizhengju");
  await expect(page.locator(".nearest")).toContainText("（模拟数据）");
});

for (const path of [
  "/nowhere",
  "/documents/0000000000000000",
  `${UNIT}/notayear`,
  "/units/%E4%B8%8D",
])
  test(`${path} is a 404 page`, async ({ page }) => {
    const answer = await page.goto(path);
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  });

for (const path of [
  "/api/v1/accounts/none",
  "/api/v1/spending?unit=none&year=2024",
  "/api/v1/spending?unit=420105-quweibangongshi-benji&year=1999",
  "/api/v1/nothing",
])
  test(`${path} answers problem+json`, async ({ request }) => {
    const answer = await request.get(path);
    expect(answer.status()).toBe(404);
    expect(answer.headers()["content-type"]).toContain("application/problem+json");
    expect(await answer.json()).toMatchObject({ status: 404 });
  });

for (const path of ["/api/v1/accounts/%ff%fe", "/api/v1/accounts/%", "/api/%E6%B1"])
  test(`${path}, which no UTF-8 is, answers problem+json`, async ({ request }) => {
    const answer = await request.get(path);
    expect(answer.status()).toBe(400);
    expect(answer.headers()["content-type"]).toContain("application/problem+json");
    expect(await answer.json()).toMatchObject({ status: 400, instance: path });
  });

for (const query of [
  "?year=x&region=%00",
  "?code=zzz&measure=none",
  "?at=1.2.3.4.5",
  "?region=999999",
])
  for (const path of ["/", "/units", UNIT, `${UNIT}/2024`])
    test(`bad parameters give no error: ${path}${query}`, async ({ request }) => {
      const answer = await request.get(path + query);
      expect(answer.status()).toBeLessThan(500);
    });
