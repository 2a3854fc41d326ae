import { functionName } from "@/accounts/classification";
import { accountExists } from "@/db/queries/account-exists";
import { documentExists } from "@/db/queries/document-exists";
import { isPrintedFunction } from "@/db/queries/printed-function";
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
    case "checked":
      return accountExists(asked.account);
    case "document":
      return documentExists(asked.document);
    case "function":
      return (await isKnownFunction(asked.code)) && hasRegion(asked.region, asked.year);
    case "region":
      return hasRegion(asked.region, asked.year);
  }
}

/** Of the official list, in use or no longer, or printed in an account. */
export async function isKnownFunction(code: string): Promise<boolean> {
  return functionName(code) !== null || isPrintedFunction(code);
}

async function hasRegion(code: string | undefined, year: string | undefined): Promise<boolean> {
  // An empty store has a page that says how to fill it.
  if ((await listRegions()).length === 0) return true;
  const region = await mainRegion(code);
  return region !== null && (year === undefined || hasYear(region, year));
}

function hasYear(of: { readonly years: readonly number[] } | null, year: string): boolean {
  return of?.years.some((each) => `${each}` === year) ?? false;
}
