import { firstOf, type PageQuery } from "./page-query";
import { mainRegion } from "@/db/queries/regions";

/** The region and year of an address; null where there is no such, or no account at all. */
export async function askedRegionYear(query: PageQuery) {
  const region = await mainRegion(firstOf(query["region"]));
  const asked = firstOf(query["year"]);
  const year = asked === undefined ? region?.years.at(-1) : Number(asked);
  return region && year !== undefined && region.years.includes(year) ? { region, year } : null;
}
