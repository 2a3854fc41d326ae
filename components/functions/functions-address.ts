import type { RegionYear } from "../page-href";

/** What a reader has chosen on the pages of functions. */
export interface FunctionsView {
  readonly cohort: "all" | "same";
  readonly stitch: "stitched" | "as-printed";
  /** 03: all funds. 05: the general public budget. */
  readonly table: "03" | "05";
  /** The class or group whose parts are listed; "all": every one. */
  readonly open: string | null;
  /** Parts of a hundred instead of amounts. */
  readonly share: boolean;
  /** So many units are listed. */
  readonly rows: number;
}

export const USUAL_ROWS = 20;
/** The part of a category's page that tells why it changed. */
export const MOVES_SECTION = "s-moves";

type Query = Readonly<Record<string, string | readonly string[] | undefined>>;

/** A parameter that is absent, bad or given twice counts as not given. */
export function functionsView(query: Query): FunctionsView {
  const open = query["open"];
  const rows = query["rows"];
  return {
    cohort: query["units"] === "same" ? "same" : "all",
    stitch: query["stitch"] === "off" ? "as-printed" : "stitched",
    table: query["basis"] === "05" ? "05" : "03",
    open: typeof open === "string" && /^(?:all|\d{3,5})$/.test(open) ? open : null,
    share: query["by"] === "share",
    rows: typeof rows === "string" && /^[1-9]\d{0,3}$/.test(rows) ? Number(rows) : USUAL_ROWS,
  };
}

/** What holds anyway is left out. `code`: one category's page; `at`: the figure to return to. */
export function functionsViewHref(
  view: Partial<FunctionsView> & RegionYear & { readonly code?: string | undefined },
  at?: string,
): string {
  const query = new URLSearchParams();
  if (view.region !== undefined) query.set("region", view.region);
  if (view.year !== undefined) query.set("year", `${view.year}`);
  if (view.cohort === "same") query.set("units", "same");
  if (view.stitch === "as-printed") query.set("stitch", "off");
  if (view.table === "05") query.set("basis", "05");
  if (view.open != null) query.set("open", view.open);
  if (view.share) query.set("by", "share");
  if (view.rows !== undefined && view.rows !== USUAL_ROWS) query.set("rows", `${view.rows}`);
  const path = view.code === undefined ? "/functions" : `/functions/${view.code}`;
  const address = query.size > 0 ? `${path}?${query.toString()}` : path;
  return at === undefined ? address : `${address}#${at}`;
}
