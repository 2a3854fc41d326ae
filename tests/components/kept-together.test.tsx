import { expect, test } from "vitest";

import { keptTogether } from "@/components/kept-together";

test("no line ends between a number and what it counts", () => {
  expect(keptTogether("云泽区 85 个单位 2024 年支出")).toBe(
    "云泽区 85\u00a0个单位 2024\u00a0年支出",
  );
});
