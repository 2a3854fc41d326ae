import {
  COMPARED_MEASURES,
  comparedMeasure,
  type ComparedMeasure,
} from "@/accounts/indicators/compared-measures";
import { rate, type Formula } from "@/accounts/indicators/formulas";
import { NAMED_BUDGETS, type NamedBudget } from "@/accounts/indicators/named-execution";
import { measure } from "@/accounts/indicators/terms";
import { fen, fenPer, type Fen } from "@/accounts/money";

import { linesFrom, linesParameters, type ThresholdLines } from "../indicators/threshold-lines";

/** Everything that a reader chooses on the page of units. Absent or bad: as if not given. */
export interface UnitsView {
  readonly region: string | undefined;
  readonly year: number | undefined;
  readonly q: string | undefined;
  /** A peer group by name. */
  readonly group: string | undefined;
  readonly size: string | undefined;
  readonly measure: string | undefined;
  readonly sort: UnitsSort | undefined;
  readonly rows: string | undefined;
  readonly page: number | undefined;
  readonly heat: string | undefined;
  readonly budget: NamedBudget | undefined;
  readonly lines: ThresholdLines;
}

export const UNITS_COLUMNS = [
  "name",
  "group",
  "value",
  "change",
  "execution",
  "staff",
  "sangong",
  "sangongChange",
] as const;
export type UnitsColumn = (typeof UNITS_COLUMNS)[number];

export interface UnitsSort {
  readonly by: UnitsColumn;
  readonly descending: boolean;
}
export const DEFAULT_SORT: UnitsSort = { by: "value", descending: true };

/** In 万元, from and below. */
export const SIZES = ["0-500", "500-2000", "2000-10000", "10000-"] as const;
export const ROW_COUNTS = ["20", "50", "all"] as const;

/** What a table of all years may show, each by the indicator behind it. */
export const HEATS = { change: "I004.rate", initial: "I020", adjusted: "I021", sangong: "I032" };
export type Heat = keyof typeof HEATS;

/** The share of the region's expenditure: only there where a region is shown. */
export const SHARE = "share";

export type FirstOf = (name: string) => string | undefined;

export function unitsView(parameter: FirstOf): UnitsView {
  const year = wholeNumber(parameter("year"));
  const page = wholeNumber(parameter("page"));
  const measureAsked = parameter("measure");
  return {
    region: parameter("region"),
    year: year !== undefined && year > 1989 && year < 2101 ? year : undefined,
    q: parameter("q")?.trim() || undefined,
    group: parameter("group"),
    size: oneOf(SIZES, parameter("size")),
    measure:
      measureAsked === SHARE || comparedMeasure(measureAsked) !== null ? measureAsked : undefined,
    sort: sortOf(parameter("sort")),
    rows: oneOf(ROW_COUNTS, parameter("rows")),
    page: page !== undefined && page > 1 ? page : undefined,
    heat: oneOf(Object.keys(HEATS), parameter("heat")),
    budget: oneOf(NAMED_BUDGETS, parameter("budget")),
    lines: linesFrom(parameter),
  };
}

/** The address of a view with some of it changed; what holds anyway is left out. */
export function unitsViewHref(view: UnitsView, changed: Partial<UnitsView> = {}): string {
  const { sort, lines, ...others } = { ...view, ...changed };
  const query = new URLSearchParams(
    Object.entries(others).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, `${value}`]],
    ),
  );
  if (sort !== undefined) query.set("sort", `${sort.descending ? "-" : ""}${sort.by}`);
  for (const [name, value] of linesParameters(lines)) query.set(name, value);
  return query.size > 0 ? `/units?${query.toString()}` : "/units";
}

export function heatOf({ heat }: UnitsView): Heat {
  return heat === "initial" || heat === "adjusted" || heat === "sangong" ? heat : "change";
}

/** Amounts from the first on and below the second; null: without end. */
export function sizeRange(size: string): readonly [Fen, Fen | null] {
  const [from = "0", below = ""] = size.split("-");
  const amount = (wan: string) => fen(Number(wan) * fenPer("万元"));
  return [amount(from), below === "" ? null : amount(below)];
}

/** The measure asked for, else expenditure. `total` is what the region spent. */
export function measureOf({ measure: asked }: UnitsView, total: Fen | null): ComparedMeasure {
  if (asked === SHARE) return shareOf(total);
  const known = comparedMeasure(asked ?? "expenditure") ?? COMPARED_MEASURES[0];
  if (!known) throw new Error("no measures");
  return known;
}

function shareOf(total: Fen | null): ComparedMeasure {
  const ofRegion: Formula = (input) =>
    rate(measure("expenditure"), () => ({
      name: "全区本年支出",
      value: total,
      figures:
        total === null
          ? []
          : [
              {
                name: "全区本年支出",
                quantity: { kind: "amount", fen: total },
                derived: false,
              },
            ],
      missing: total === null ? ["全区本年支出"] : [],
    }))({ ...input, before: null });
  return {
    address: SHARE,
    name: "占全区支出",
    group: "人均和占比",
    basis: "全部资金",
    source: "公开01表本年支出 ÷ 全区之和（已含在汇总里的本级不重复计）",
    formula: ofRegion,
    indicator: null,
  };
}

function sortOf(text = ""): UnitsSort | undefined {
  const descending = text.startsWith("-");
  const name = descending ? text.slice(1) : text;
  // What the column was called before it showed more than an amount.
  const by = oneOf(UNITS_COLUMNS, name === "amount" ? "value" : name);
  return by && { by, descending };
}

function oneOf<T extends string>(known: readonly T[], text: string | undefined): T | undefined {
  return known.find((each) => each === text);
}

function wholeNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,4}$/.test(text) ? Number(text) : undefined;
}
