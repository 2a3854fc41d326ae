import { expect, it } from "vitest";

import type { StoredBlock } from "@/accounts/stored-block";
import { headingLevels } from "@/components/document/heading-levels";

const heading = (level: number | null): StoredBlock => ({
  kind: "paragraph",
  heading: level,
  lines: [],
});

it("never goes more than one level deeper than the heading before", () => {
  const blocks = [1, 4, null, 4, 2, 3, 6].map(heading);
  expect(headingLevels(blocks)).toEqual([2, 3, null, 4, 3, 4, 5]);
});

it("is no heading where there is none", () => {
  expect(headingLevels([{ kind: "table", rows: [] }])).toEqual([null]);
});
