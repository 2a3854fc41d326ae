import type { DocumentTruth } from "@/simulation/truth";

import { noted, plainTables, type Apart } from "./plain-tables";
import { checkBetween } from "./rules-between-tables";
import { checkWithin } from "./rules-within-tables";

/** Where the tables of a document do not agree to the 分, in themselves and with each other. */
export function apartInTables(tables: DocumentTruth["tables"]): Apart[] {
  const plain = plainTables(tables);
  return noted((equal) => {
    checkWithin(plain, equal);
    checkBetween(plain, equal);
  });
}
