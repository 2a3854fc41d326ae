import { groupBy } from "@/accounts/group-by";
import type { ComparedMeasure } from "@/accounts/indicators/compared-measures";
import type { IndicatorResult } from "@/accounts/indicators/indicator-result";
import {
  NAMED_BUDGETS,
  namedExecution,
  type NamedBudget,
  type NamedExecution,
} from "@/accounts/indicators/named-execution";
import { pooled, type Pooled } from "@/accounts/indicators/pooled";
import { sizeOf } from "@/accounts/indicators/quantity";
import { median, standing } from "@/accounts/indicators/standing";
import { fen, type Fen } from "@/accounts/money";
import type { RankedUnit } from "@/db/queries/unit-ranking";

import {
  SHARE,
  sizeRange,
  type UnitsColumn,
  type UnitsSort,
  type UnitsView,
} from "./units-address";

/** How a value stands to that of the year before. */
export type ValueChange =
  | { readonly kind: "amount"; readonly fen: Fen; readonly rate: number | null }
  /** Of rates, as a fraction: 0.012 is 1.2 percentage points. */
  | { readonly kind: "points"; readonly points: number }
  | { readonly kind: "size"; readonly size: number };

export interface UnitsRow {
  readonly unit: RankedUnit;
  /** By what the rows are sorted by, the largest first (by the measure where that is a name); null without a value. */
  readonly rank: number | null;
  readonly value: IndicatorResult;
  readonly change: ValueChange | null;
  /** The year before is worked out from this year's narrative. */
  readonly changeDerived: boolean;
  readonly execution: NamedExecution | null;
  readonly staff: number | null;
  readonly sangong: Fen | null;
  readonly sangongChange: ValueChange | null;
}

/** The units that the filters leave. */
export function unitsIn(units: readonly RankedUnit[], view: UnitsView): readonly RankedUnit[] {
  const { q, group, size } = view;
  const range = size === undefined ? null : sizeRange(size);
  return units.filter(
    (unit) =>
      (q === undefined || [unit.shortName, ...unit.names].some((name) => name.includes(q))) &&
      (group === undefined || unit.peerGroup.name === group) &&
      (range === null || isWithin(unit.input.own.totals.expenditure ?? null, range)),
  );
}

function isWithin(amount: Fen | null, [from, below]: readonly [Fen, Fen | null]): boolean {
  return amount !== null && amount >= from && (below === null || amount < below);
}

export function unitsRows(
  units: readonly RankedUnit[],
  measure: ComparedMeasure,
): readonly UnitsRow[] {
  const values = units.map((unit) => measure.formula(unit.input));
  const sizes = values.flatMap((value) => sizeIn(value) ?? []);
  return units.map((unit, at): UnitsRow => {
    const value = values[at] ?? measure.formula(unit.input);
    const size = sizeIn(value);
    const { own, before } = unit.input;
    const sangong = own.totals.sangong ?? null;
    const change = measure.address === SHARE ? null : changeOf(measure, unit);
    return {
      unit,
      rank: size === null ? null : standing(size, sizes).rank,
      value,
      change,
      changeDerived: change !== null && before?.derived === true,
      execution: namedExecution(own),
      staff: own.staff,
      sangong,
      sangongChange: amountChange(sangong, before?.totals.sangong ?? null),
    };
  });
}

function changeOf({ formula }: ComparedMeasure, { input }: RankedUnit): ValueChange | null {
  if (!input.before) return null;
  const [now, then] = [formula(input), formula({ own: input.before, before: null })];
  if (now.kind !== "value" || then.kind !== "value") return null;
  if (now.quantity.kind === "amount" && then.quantity.kind === "amount")
    return amountChange(now.quantity.fen, then.quantity.fen);
  const difference = sizeOf(now.quantity) - sizeOf(then.quantity);
  if (now.quantity.kind === "rate") return { kind: "points", points: difference };
  return now.quantity.kind === "each"
    ? {
        kind: "amount",
        fen: fen(Math.round(difference)),
        rate: sizeOf(then.quantity) > 0 ? difference / sizeOf(then.quantity) : null,
      }
    : { kind: "size", size: difference };
}

/** No rate where the year before was zero, or below. */
function amountChange(now: Fen | null, then: Fen | null): ValueChange | null {
  if (now === null || then === null) return null;
  const change = fen(now - then);
  return { kind: "amount", fen: change, rate: then > 0 ? change / then : null };
}

export function sizeIn(result: IndicatorResult): number | null {
  return result.kind === "value" ? sizeOf(result.quantity) : null;
}

/** In order, and ranked by what orders them. */
export function sortedRows(rows: readonly UnitsRow[], sort: UnitsSort): readonly UnitsRow[] {
  const sorted = inOrder(rows, sort);
  const { by } = sort;
  return by === "name" || by === "group" ? sorted : rankedBy(sorted, by);
}

function rankedBy(rows: readonly UnitsRow[], by: NumberColumn): readonly UnitsRow[] {
  const peersOf = (row: UnitsRow) => (by === "execution" ? budgetOrder(row) : 0);
  const peers = groupBy(rows, peersOf);
  const sizes = new Map(
    [...peers].map(([peer, own]) => [peer, own.flatMap((row) => sortKey(row, by) ?? [])] as const),
  );
  return rows.map((row) => {
    const key = sortKey(row, by);
    return {
      ...row,
      rank: key === null ? null : standing(key, sizes.get(peersOf(row)) ?? []).rank,
    };
  });
}

/** What has no value comes last either way; equals keep the order of their names. */
function inOrder(rows: readonly UnitsRow[], sort: UnitsSort): readonly UnitsRow[] {
  const named = rows.toSorted((a, b) => byName(a, b));
  const sign = sort.descending ? -1 : 1;
  if (sort.by === "name") return sort.descending ? named.toReversed() : named;
  if (sort.by === "group")
    return named.toSorted(
      (a, b) => sign * a.unit.peerGroup.name.localeCompare(b.unit.peerGroup.name, "zh"),
    );
  const { by } = sort;
  return named.toSorted((a, b) => {
    const [left, right] = [sortKey(a, by), sortKey(b, by)];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    // Rates against different budgets are not ranked among each other.
    const budgets = by === "execution" ? budgetOrder(a) - budgetOrder(b) : 0;
    return budgets || sign * (left - right);
  });
}

function byName(a: UnitsRow, b: UnitsRow): number {
  return a.unit.shortName.localeCompare(b.unit.shortName, "zh");
}

type NumberColumn = Exclude<UnitsColumn, "name" | "group">;

function sortKey(row: UnitsRow, by: NumberColumn): number | null {
  switch (by) {
    case "value":
      return sizeIn(row.value);
    case "change":
      return changeKey(row.change);
    case "execution":
      return row.execution && sizeOf(row.execution.quantity);
    case "staff":
      return row.staff;
    case "sangong":
      return row.sangong;
    case "sangongChange":
      return changeKey(row.sangongChange);
  }
}

/** Of amounts by the rate that the column shows. */
function changeKey(change: ValueChange | null): number | null {
  if (change === null) return null;
  if (change.kind === "amount") return change.fen === 0 ? 0 : change.rate;
  return change.kind === "points" ? change.points : change.size;
}

function budgetOrder({ execution }: UnitsRow): number {
  return execution ? NAMED_BUDGETS.indexOf(execution.budget) : NAMED_BUDGETS.length;
}

/** What stands above the rows: the middle of each column, and the whole where it can be added up. */
export interface UnitsSummary {
  readonly value: number | null;
  readonly changeRate: number | null;
  readonly staff: number | null;
  readonly sangong: number | null;
  readonly execution: Readonly<Record<NamedBudget, ExecutionSummary>>;
  /** Sums, and ratios of sums, without accounts that a 汇总 account has in it already. */
  readonly together: Pooled | null;
}

export interface ExecutionSummary {
  readonly units: number;
  readonly median: number | null;
  readonly together: Pooled | null;
}

export function unitsSummary(rows: readonly UnitsRow[]): UnitsSummary {
  const counted = rows.filter(({ unit }) => unit.includedIn === null);
  const middle = (key: (row: UnitsRow) => number | null) =>
    median(rows.flatMap((row) => key(row) ?? []));
  return {
    value: middle(({ value }) => sizeIn(value)),
    changeRate: middle(({ change }) => changeKey(change)),
    staff: middle(({ staff }) => staff),
    sangong: middle(({ sangong }) => sangong),
    execution: {
      年初预算: executionSummary(rows, "年初预算"),
      全年预算: executionSummary(rows, "全年预算"),
    },
    together: pooled(counted.map(({ value }) => value)),
  };
}

function executionSummary(rows: readonly UnitsRow[], budget: NamedBudget): ExecutionSummary {
  const against = (those: readonly UnitsRow[]) =>
    those.flatMap(({ execution }) => (execution?.budget === budget ? [execution.quantity] : []));
  const counted = against(rows.filter(({ unit }) => unit.includedIn === null));
  return {
    units: against(rows).length,
    median: median(against(rows).map(sizeOf)),
    together: pooled(counted.map((quantity) => ({ kind: "value", quantity, figures: [] }))),
  };
}
