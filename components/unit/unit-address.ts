import { unitHref } from "../page-href";

export const TREND_MEASURES = ["expenditure", "income", "budget"] as const;
export type TrendMeasure = (typeof TREND_MEASURES)[number];

/** What a reader has chosen on the page of a unit. */
export interface UnitView {
  readonly measure: TrendMeasure;
  readonly stitch: "stitched" | "as-printed";
  /** Parts of a hundred instead of amounts. */
  readonly share: boolean;
  /** Absent: from the first year, to the last. */
  readonly from: number | undefined;
  readonly to: number | undefined;
  /** Of indicators; absent: the first. */
  readonly group: string | undefined;
}

/** A parameter that is absent or bad counts as not given; a range that ends before it begins as none. */
export function unitView(
  parameter: (name: string) => string | undefined,
  groups: readonly string[],
): UnitView {
  const [from, to] = [yearIn(parameter("from")), yearIn(parameter("to"))];
  const backwards = from !== undefined && to !== undefined && from > to;
  return {
    measure: TREND_MEASURES.find((each) => each === parameter("measure")) ?? "expenditure",
    stitch: parameter("stitch") === "off" ? "as-printed" : "stitched",
    share: parameter("by") === "share",
    from: backwards ? undefined : from,
    to: backwards ? undefined : to,
    group: groups.find((each) => each === parameter("group")),
  };
}

/** The parameters of a view; what holds anyway is left out. */
export function unitViewParameters(view: UnitView): readonly (readonly [string, string])[] {
  const { measure, stitch, share, from, to, group } = view;
  return [
    ...(measure === "expenditure" ? [] : [["measure", measure] as const]),
    ...(stitch === "stitched" ? [] : [["stitch", "off"] as const]),
    ...(share ? [["by", "share"] as const] : []),
    ...(from === undefined ? [] : [["from", `${from}`] as const]),
    ...(to === undefined ? [] : [["to", `${to}`] as const]),
    ...(group === undefined ? [] : [["group", group] as const]),
  ];
}

/** `at`: the figure to return to. */
export function unitViewHref(unitId: string, view: UnitView, at?: string): string {
  const query = new URLSearchParams(
    unitViewParameters(view).map(([name, value]): [string, string] => [name, value]),
  );
  const address = query.size > 0 ? `${unitHref(unitId)}?${query.toString()}` : unitHref(unitId);
  return at === undefined ? address : `${address}#${at}`;
}

function yearIn(text = ""): number | undefined {
  const year = /^\d{4}$/.test(text) ? Number(text) : 0;
  return year > 1989 && year < 2101 ? year : undefined;
}
