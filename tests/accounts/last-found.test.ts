import { expect, it } from "vitest";

import { LastFound } from "@/accounts/last-found";

it("knows what was found about the last objects, and of each only its own", () => {
  const found = new LastFound<object, string>(2);
  const [a, b, c] = [{}, {}, {}];
  expect(found.get(a)).toBeUndefined();
  found.set(a, "a");
  found.set(b, "b");
  expect([found.get(a), found.get(b), found.get(c)]).toEqual(["a", "b", undefined]);
  found.set(c, "c");
  expect([found.get(a), found.get(b), found.get(c)]).toEqual([undefined, "b", "c"]);
});
