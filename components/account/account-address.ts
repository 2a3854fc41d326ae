import { accountHref } from "../page-href";

type Query = Readonly<Record<string, string | readonly string[] | undefined>>;

/** The address of an account with everything chosen on it, but stitched or as printed. */
export function accountStitchHref(
  unitId: string,
  year: number,
  query: Query,
  stitch: "stitched" | "as-printed",
): string {
  const parameters = without(query, "stitch");
  if (stitch === "as-printed") parameters.set("stitch", "off");
  const address = accountHref(unitId, year);
  return `${parameters.size > 0 ? `${address}?${parameters.toString()}` : address}#f-moves`;
}

/** The same with what is printed, and with what would mend it. */
export function repairedHrefs(unitId: string, year: number, query: Query) {
  const parameters = without(query, "repaired");
  const address = accountHref(unitId, year);
  const printed = parameters.size > 0 ? `${address}?${parameters.toString()}` : address;
  parameters.set("repaired", "1");
  return { printed, repaired: `${address}?${parameters.toString()}` };
}

function without(query: Query, left: string): URLSearchParams {
  return new URLSearchParams(
    Object.entries(query).flatMap(([name, value]) =>
      typeof value === "string" && value !== "" && name !== left ? [[name, value]] : [],
    ),
  );
}
