import type { RegionYear } from "../page-href";

/** What a reader has chosen on the district's page, beside the drill path of the explorer. */
export interface DistrictView {
  /** Units of the sums: whoever published, or the same ones in every year. */
  readonly cohort: "all" | "same";
  readonly stitch: "stitched" | "as-printed";
  /** Lines of execution, in percent: below and above it is pointed out. */
  readonly low: number;
  readonly high: number;
}

type Query = Readonly<Record<string, string | readonly string[] | undefined>>;

export const USUAL_LOW = 80;
export const USUAL_HIGH = 120;

/** A parameter that is absent, bad or given twice counts as not given. */
export function districtView(query: Query): DistrictView {
  return {
    cohort: query["units"] === "same" ? "same" : "all",
    stitch: query["stitch"] === "off" ? "as-printed" : "stitched",
    low: percent(query["low"], USUAL_LOW),
    high: percent(query["high"], USUAL_HIGH),
  };
}

function percent(value: Query[string], usual: number): number {
  return typeof value === "string" && /^\d{1,3}$/.test(value) ? Number(value) : usual;
}

/** The page with these choices; what holds anyway is left out. `at`: the figure to return to. */
export function districtViewHref(view: Partial<DistrictView> & RegionYear, at?: string): string {
  const query = new URLSearchParams();
  if (view.region !== undefined) query.set("region", view.region);
  if (view.year !== undefined) query.set("year", `${view.year}`);
  if (view.cohort === "same") query.set("units", "same");
  if (view.stitch === "as-printed") query.set("stitch", "off");
  if (view.low !== undefined && view.low !== USUAL_LOW) query.set("low", `${view.low}`);
  if (view.high !== undefined && view.high !== USUAL_HIGH) query.set("high", `${view.high}`);
  const address = query.size > 0 ? `/?${query.toString()}` : "/";
  return at === undefined ? address : `${address}#${at}`;
}
