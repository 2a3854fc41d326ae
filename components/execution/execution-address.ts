import { type RegionYear } from "../page-href";

export const EXECUTION_BY = ["unit", "function", "project"] as const;
export const EXECUTION_SORTS = ["rate", "budget", "actual", "deviation", "unit"] as const;
export type ExecutionSort = (typeof EXECUTION_SORTS)[number];

/** What a reader has chosen on the page of execution. */
export interface ExecutionView {
  readonly by: (typeof EXECUTION_BY)[number];
  /** Null: the kind that more accounts state. */
  readonly budget: "initial" | "adjusted" | null;
  /** Lines in percent: below and above it is pointed out. */
  readonly low: number;
  readonly high: number;
  readonly sort: ExecutionSort;
  readonly descending: boolean;
  /** The peer group that a ranking is of; "": all units. */
  readonly group: string;
  /** So many rows of a ranking are listed. */
  readonly rows: number;
  /** The class or group that is parted; "": all classes. */
  readonly code: string;
}

type Query = Readonly<Record<string, string | readonly string[] | undefined>>;

export const USUAL_LOW = 80;
export const USUAL_HIGH = 120;
export const USUAL_ROWS = 20;
const LONGEST_GROUP = 40;

/** A parameter that is absent, bad or given twice counts as not given. */
export function executionView(query: Query): ExecutionView {
  const text = (name: string) => {
    const value = query[name];
    return typeof value === "string" ? value : "";
  };
  const sort = text("sort");
  const code = text("code");
  return {
    by: EXECUTION_BY.find((each) => each === text("by")) ?? "unit",
    budget: (["initial", "adjusted"] as const).find((each) => each === text("budget")) ?? null,
    low: wholeNumber(text("low"), USUAL_LOW),
    high: wholeNumber(text("high"), USUAL_HIGH),
    sort: EXECUTION_SORTS.find((each) => each === sort.replace("-", "")) ?? "rate",
    descending: sort.startsWith("-"),
    group: text("group").trim().slice(0, LONGEST_GROUP),
    rows: wholeNumber(text("rows"), USUAL_ROWS) || USUAL_ROWS,
    code: /^(?:\d{3}|\d{5}|\d{7})$/.test(code) ? code : "",
  };
}

function wholeNumber(value: string, usual: number): number {
  return /^\d{1,3}$/.test(value) ? Number(value) : usual;
}

/** What holds anyway is left out. `at`: the figure to return to. */
export function executionViewHref(view: Partial<ExecutionView> & RegionYear, at?: string): string {
  const query = new URLSearchParams();
  if (view.region !== undefined) query.set("region", view.region);
  if (view.year !== undefined) query.set("year", `${view.year}`);
  if (view.by !== undefined && view.by !== "unit") query.set("by", view.by);
  if (view.budget != null) query.set("budget", view.budget);
  if (view.group) query.set("group", view.group);
  if (view.code) query.set("code", view.code);
  if (view.low !== undefined && view.low !== USUAL_LOW) query.set("low", `${view.low}`);
  if (view.high !== undefined && view.high !== USUAL_HIGH) query.set("high", `${view.high}`);
  const sort = `${view.descending ? "-" : ""}${view.sort ?? "rate"}`;
  if (sort !== "rate") query.set("sort", sort);
  if (view.rows !== undefined && view.rows !== USUAL_ROWS) query.set("rows", `${view.rows}`);
  const address = query.size > 0 ? `/execution?${query.toString()}` : "/execution";
  return at === undefined ? address : `${address}#${at}`;
}
