import { comparedMeasure, type ComparedMeasure } from "@/accounts/indicators/compared-measures";

import { linesFrom, linesParameters, type ThresholdLines } from "../indicators/threshold-lines";

/** Amounts as they are, as a share of the units compared, a head, or as an index of the first year. */
export const FORMS = ["absolute", "share", "perhead", "index"] as const;
export type Form = (typeof FORMS)[number];

export const MOST_UNITS = 12;

/** Everything that a reader chooses on the page that compares. Absent or bad: as if not given. */
export interface CompareView {
  /** Ids, names or aliases, each once, in the order in which they are shown. */
  readonly units: readonly string[];
  readonly region: string | undefined;
  readonly measure: string | undefined;
  readonly from: number | undefined;
  readonly to: number | undefined;
  readonly as: Form;
  /** To look for units to add. */
  readonly q: string | undefined;
  readonly lines: ThresholdLines;
}

/** A parameter may be given more than once: a form with boxes gives one a box. */
export type AllOf = (name: string) => readonly string[];

export function compareView(all: AllOf): CompareView {
  const first = (name: string) => all(name).find((text) => text !== "");
  const measure = first("measure");
  const units = all("units").flatMap((text) => text.split(/[,，]/));
  return {
    units: [...new Set(units.map((text) => text.trim()).filter((text) => text !== ""))],
    region: first("region"),
    measure: comparedMeasure(measure) ? measure : undefined,
    from: yearIn(first("from") ?? ""),
    to: yearIn(first("to") ?? first("year") ?? ""),
    as: FORMS.find((form) => form === first("as")) ?? "absolute",
    q: first("q")?.trim() || undefined,
    lines: linesFrom(first),
  };
}

export function compareViewHref(view: CompareView, changed: Partial<CompareView> = {}): string {
  const { units, lines, as, ...others } = { ...view, ...changed };
  const query = new URLSearchParams(
    Object.entries(others).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, `${value}`]],
    ),
  );
  if (as !== "absolute") query.set("as", as);
  for (const [name, value] of linesParameters(lines)) query.set(name, value);
  const chosen = units.length > 0 ? [`units=${units.map(encodeURIComponent).join(",")}`] : [];
  const rest = query.size > 0 ? [query.toString()] : [];
  return ["/compare", [...chosen, ...rest].join("&")].filter((part) => part !== "").join("?");
}

export function measureOf({ measure }: CompareView): ComparedMeasure {
  const known = comparedMeasure(measure ?? "expenditure");
  if (!known) throw new Error("expenditure is a measure");
  return known;
}

function yearIn(text: string): number | undefined {
  return /^(?:19|20)\d\d$/.test(text) ? Number(text) : undefined;
}
