import { unstable_doesMiddlewareMatch as doesMatch } from "next/experimental/testing/server";
import { NextRequest } from "next/server";
import { expect, test } from "vitest";

import { config, proxy } from "@/proxy";

const SITE = "http://localhost";

test.each([
  ["/api/v1/accounts/%ff%fe", true],
  ["/api/v1/accounts/%", true],
  ["/api/%zz", true],
  ["/api/v1/accounts/420105-quweibangongshi-benji-2024-v1", false],
  ["/api/v1/units?q=%E5%B1%80", false],
])("%s passes through the proxy: %s", (address, passes) => {
  expect(doesMatch({ config, url: SITE + address })).toBe(passes);
});

test.each(["/api/v1/accounts/%ff%fe", "/api/v1/accounts/%", "/api/v1/%E6%B1?q=1"])(
  "%s is a bad address, said as a problem",
  async (address) => {
    const answer = await proxy(new NextRequest(SITE + address));
    expect(answer.status).toBe(400);
    expect(answer.headers.get("Content-Type")).toContain("application/problem+json");
    expect(await answer.json()).toMatchObject({ status: 400, instance: address });
  },
);

test("an address with sound escapes goes on to its route", async () => {
  const answer = await proxy(new NextRequest(`${SITE}/api/v1/accounts/%E5%B1%80`));
  expect([answer.status, answer.headers.get("x-middleware-next")]).toEqual([200, "1"]);
});
