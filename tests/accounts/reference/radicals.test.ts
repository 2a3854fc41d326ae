import { expect, test } from "vitest";

import { IDEOGRAPHS_OF_RADICALS, RADICALS_FROM } from "@/accounts/reference/radicals";

test("one ideograph for each code point from U+2E80 to U+2EF3", () => {
  expect(IDEOGRAPHS_OF_RADICALS).toHaveLength(0x2ef3 - RADICALS_FROM + 1);
  expect(IDEOGRAPHS_OF_RADICALS.at(-1)).toBe("龟");
});
