import type { StoredBlock } from "@/accounts/stored-block";

/**
 * The level of each block that is a heading, under the page's own of level 1. A document may skip
 * levels, a page must not: a heading goes at most one deeper than the one before.
 */
export function headingLevels(blocks: readonly StoredBlock[]): readonly (number | null)[] {
  let before = 1;
  return blocks.map((block) => {
    if (block.kind === "table" || block.heading === null) return null;
    before = Math.min(block.heading + 1, before + 1, 6);
    return before;
  });
}
