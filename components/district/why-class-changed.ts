import { functionsViewHref, MOVES_SECTION } from "../functions/functions-address";
import type { DistrictPlace } from "./district-page";

/** Where a class's change on the year before is told unit by unit, of the units that the page counts. */
export function whyClassChangedHref({ region, year, view }: DistrictPlace, code: string): string {
  const { cohort, stitch } = view;
  return functionsViewHref({ region: region.code, year, cohort, stitch, code }, MOVES_SECTION);
}
