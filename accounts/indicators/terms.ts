import { economicCategory } from "../classification";
import { COUNTS, MEASURES, type CountKey, type MeasureKey } from "../measures";
import { fen } from "../money";
import {
  PROCUREMENT_PARTS,
  type AccountFigures,
  type CheckedCounts,
  type IndicatorInput,
  type ProcurementPart,
} from "./account-figures";
import type { NamedFigure } from "./indicator-result";

/** A figure of a formula, or a sum of some: null where any of them is not stated. */
export interface Operand {
  readonly name: string;
  readonly value: number | null;
  readonly figures: readonly NamedFigure[];
  readonly missing: readonly string[];
}
export type Term = (figures: AccountFigures) => Operand;

function stated(
  name: string,
  kind: "amount" | "count",
  value: number | null | undefined,
  derived = false,
): Operand {
  if (value === null || value === undefined)
    return { name, value: null, figures: [], missing: [name] };
  const quantity =
    kind === "amount" ? { kind, fen: fen(value) } : ({ kind, count: value } as const);
  return { name, value, figures: [{ name, quantity, derived }], missing: [] };
}

export const measure =
  (key: MeasureKey): Term =>
  ({ totals, derived }) =>
    stated(MEASURES[key].name, "amount", totals[key], derived);

export const counted =
  (key: CountKey): Term =>
  ({ counts }) =>
    stated(COUNTS[key], "count", counts[key]);

export const checked =
  (key: keyof CheckedCounts, name: string): Term =>
  ({ checks }) =>
    stated(name, "count", checks?.[key]);

export const staff: Term = (figures) => stated("在职人数", "count", figures.staff);

export const procured =
  (part: ProcurementPart): Term =>
  ({ procurement }) =>
    stated(PROCUREMENT_PARTS[part], "amount", procurement[part]);

export const selfEvaluated: Term = (figures) =>
  stated("自评项目资金", "amount", figures.selfEvaluated);

/** A 款 of table 06. */
export const economic =
  (code: string): Term =>
  (figures) =>
    stated(economicCategory(code)?.name ?? code, "amount", figures.economic.get(code));

/** Of the 款 of table 06 that state an amount: in a table that was read, a blank adds nothing. */
export const economicSum =
  (name: string, codes: readonly string[]): Term =>
  (figures) => {
    if (figures.economic.size === 0) return stated(name, "amount", null);
    const parts = codes.map((code) => economic(code)(figures));
    return {
      name,
      value: parts.reduce((sum, { value }) => sum + (value ?? 0), 0),
      figures: parts.flatMap((part) => part.figures),
      missing: [],
    };
  };

export const plus =
  (name: string, ...terms: readonly Term[]): Term =>
  (figures) =>
    combined(name, figures, terms, (values) => values.reduce((sum, value) => sum + value, 0));

export const minus =
  (name: string, from: Term, taken: Term): Term =>
  (figures) =>
    combined(name, figures, [from, taken], ([whole = 0, part = 0]) => whole - part);

function combined(
  name: string,
  account: AccountFigures,
  terms: readonly Term[],
  combine: (values: readonly number[]) => number,
): Operand {
  const operands = terms.map((term) => term(account));
  const values = operands.flatMap(({ value }) => value ?? []);
  return {
    name,
    value: values.length === operands.length ? combine(values) : null,
    figures: operands.flatMap(({ figures }) => figures),
    missing: operands.flatMap(({ missing }) => missing),
  };
}

/** The same figure of the year before. */
export function before(term: Term, { own, before: previous }: IndicatorInput): Operand {
  const ofLastYear = (called: string) => `上年${called.replace(/^本年/, "")}`;
  // Where there is no account, this year's tells what the figure is called.
  const operand = term(previous ?? own);
  const name = ofLastYear(operand.name);
  if (!previous) return { name, value: null, figures: [], missing: [name] };
  return {
    name,
    value: operand.value,
    figures: operand.figures.map((figure) => ({ ...figure, name: ofLastYear(figure.name) })),
    missing: operand.missing.map(ofLastYear),
  };
}
