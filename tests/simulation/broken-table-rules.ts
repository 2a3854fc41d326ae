import type { DocumentTruth } from "@/simulation/truth";

import { plainTables } from "./plain-tables";
import { checkBetween } from "./rules-between-tables";
import { checkWithin } from "./rules-within-tables";

/** The rules that do not hold in the tables of a document. Simulated amounts are exact: no tolerance. */
export function brokenTableRules(tables: DocumentTruth["tables"]): Set<string> {
  const broken = new Set<string>();
  const plain = plainTables(tables);
  for (const check of [checkWithin, checkBetween])
    check(plain, (rule, a, b) => {
      if (Math.round((a - b) * 100) !== 0) broken.add(rule);
    });
  return broken;
}
