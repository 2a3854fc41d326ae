import type { Draft } from "../faults/fault";
import { betweenTables } from "./between-tables";
import type { Comparison } from "./comparison";
import { acrossYears, sumsOfText } from "./sums-of-text";
import { textAndTables } from "./text-and-tables";
import { withinTables } from "./within-tables";

/** Everything that rounding can bring apart in a document. */
export const comparisonsOf = (draft: Draft): Comparison[] => [
  ...withinTables(draft.tables),
  ...betweenTables(draft.tables),
  ...textAndTables(draft),
  ...sumsOfText(draft),
  ...acrossYears(draft),
];
