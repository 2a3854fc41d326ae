import { expect, test } from "vitest";

import { fen } from "@/accounts/money";
import { listedParts } from "@/components/spending-parts";
import { withParts, type ExplorerRow } from "@/components/spending-rows";

const row = (code: string, total: number): ExplorerRow =>
  withParts(
    {
      code,
      name: code,
      amounts: { total: fen(total), basic: null, project: null },
      hrefs: { total: null, basic: null, project: null },
    },
    [],
  );
const whole = (total: number, ...parts: ExplorerRow[]) => ({
  ...row("all", total),
  ...withParts(row("all", total), parts),
});

test("a difference too small to be seen takes no shares away", () => {
  const parts = listedParts(whole(999_999, row("201", 600_000), row("205", 400_000)), "total");
  expect(parts.map(({ code }) => code)).toEqual(["201", "205", null]);
  expect(parts[0]!.share).toBeCloseTo(0.6, 5);
  expect(parts[2]!.share).toBeCloseTo(0, 5);
});

test("where a part is negative to speak of, there are no shares", () => {
  const parts = listedParts(whole(500_000, row("201", 600_000), row("205", -100_000)), "total");
  expect(parts.map(({ share }) => share)).toEqual([null, null]);
});
