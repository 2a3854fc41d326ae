import { documentExists } from "@/db/queries/document-exists";
import { listRegions, mainRegion } from "@/db/queries/regions";
import { findUnit } from "@/db/queries/units";

import type { AskedAddress } from "./asked-address";

/** Whether the store has what an address names. Next knows which other addresses there are. */
export async function hasPage(asked: AskedAddress): Promise<boolean> {
  switch (asked.kind) {
    case "other":
      return true;
    case "unit":
      return (await findUnit(asked.unit)) !== null;
    case "account":
      return hasYear(await findUnit(asked.unit), asked.year);
    case "document":
      return documentExists(asked.document);
    case "region": {
      // An empty store has a page that says how to fill it.
      if ((await listRegions()).length === 0) return true;
      const region = await mainRegion(asked.region);
      return region !== null && (asked.year === undefined || hasYear(region, asked.year));
    }
  }
}

function hasYear(of: { readonly years: readonly number[] } | null, year: string): boolean {
  return of?.years.some((each) => `${each}` === year) ?? false;
}
