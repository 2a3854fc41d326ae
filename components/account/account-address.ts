import { accountHref } from "../page-href";

type Query = Readonly<Record<string, string | readonly string[] | undefined>>;

/** The address of an account with everything chosen on it, but stitched or as printed. */
export function accountStitchHref(
  unitId: string,
  year: number,
  query: Query,
  stitch: "stitched" | "as-printed",
): string {
  const parameters = new URLSearchParams(
    Object.entries(query).flatMap(([name, value]) =>
      typeof value === "string" && value !== "" && name !== "stitch" ? [[name, value]] : [],
    ),
  );
  if (stitch === "as-printed") parameters.set("stitch", "off");
  const address = accountHref(unitId, year);
  return `${parameters.size > 0 ? `${address}?${parameters.toString()}` : address}#f-moves`;
}
