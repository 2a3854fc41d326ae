import type { SangongComponent } from "@/db/queries/sangong";

import type { RegionYear } from "../page-href";

const COMPONENTS = [
  "total",
  "abroad",
  "vehicles",
  "vehiclePurchase",
  "vehicleRunning",
  "reception",
] as const satisfies readonly SangongComponent[];
export const SANGONG_SORTS = ["actual", "rate", "change", "unit"] as const;
export type SangongSort = (typeof SANGONG_SORTS)[number];
const COSTS = ["kept", "bought", "visit", "guest", "delegate"] as const;
const ONLY = ["over", "rose"] as const;

/** What a reader has chosen on the page of “三公”. */
export interface SangongView {
  readonly component: SangongComponent;
  /** Units of the sums: whoever published, or the same ones in every year. */
  readonly cohort: "all" | "same";
  readonly sort: SangongSort;
  readonly ascending: boolean;
  /** Only the units above their budget, or above the year before. */
  readonly only: (typeof ONLY)[number] | null;
  readonly cost: (typeof COSTS)[number];
  /** So many rows of a ranking are listed. */
  readonly rows: number;
}

type Query = Readonly<Record<string, string | readonly string[] | undefined>>;

export const USUAL_ROWS = 20;

/** A parameter that is absent, bad or given twice counts as not given. */
export function sangongView(query: Query): SangongView {
  const text = (name: string) => {
    const value = query[name];
    return typeof value === "string" ? value : "";
  };
  const sort = text("sort");
  const rows = text("rows");
  return {
    component: COMPONENTS.find((each) => each === text("component")) ?? "total",
    cohort: text("units") === "same" ? "same" : "all",
    sort: SANGONG_SORTS.find((each) => each === sort.replace("-", "")) ?? "actual",
    ascending: sort.startsWith("-"),
    only: ONLY.find((each) => each === text("only")) ?? null,
    cost: COSTS.find((each) => each === text("cost")) ?? "kept",
    rows: /^[1-9]\d{0,2}$/.test(rows) ? Number(rows) : USUAL_ROWS,
  };
}

/** What holds anyway is left out. `at`: the figure to return to. */
export function sangongViewHref(view: Partial<SangongView> & RegionYear, at?: string): string {
  const query = new URLSearchParams();
  if (view.region !== undefined) query.set("region", view.region);
  if (view.year !== undefined) query.set("year", `${view.year}`);
  if (view.component !== undefined && view.component !== "total")
    query.set("component", view.component);
  if (view.cohort === "same") query.set("units", "same");
  if (view.only != null) query.set("only", view.only);
  if (view.cost !== undefined && view.cost !== "kept") query.set("cost", view.cost);
  const sort = `${view.ascending ? "-" : ""}${view.sort ?? "actual"}`;
  if (sort !== "actual") query.set("sort", sort);
  if (view.rows !== undefined && view.rows !== USUAL_ROWS) query.set("rows", `${view.rows}`);
  const address = query.size > 0 ? `/sangong?${query.toString()}` : "/sangong";
  return at === undefined ? address : `${address}#${at}`;
}
