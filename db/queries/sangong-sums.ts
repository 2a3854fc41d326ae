import "server-only";

import { groupBy } from "@/accounts/group-by";
import { median } from "@/accounts/median";
import { sumFen, type Fen } from "@/accounts/money";
import { SANGONG_COMPONENTS, type SangongComponent, type SangongCounts } from "./sangong";
import type { SangongUnitRow } from "./sangong-by-units";

/** Two amounts over the units that state both. */
export interface SangongPair {
  readonly units: number;
  readonly first: Fen;
  readonly second: Fen;
}

export interface ComponentSum {
  readonly component: SangongComponent;
  /** Units that state the actual; null where none does, which is not nothing. */
  readonly units: number;
  readonly actual: Fen | null;
  /** Budget, then actual. */
  readonly ofBudget: SangongPair | null;
  /** The year before, then this one. */
  readonly change: SangongPair | null;
  readonly over: number;
  readonly rose: number;
}

export function componentSums(rows: readonly SangongUnitRow[]): readonly ComponentSum[] {
  return SANGONG_COMPONENTS.map((component) => {
    const spent = rows.flatMap(({ actual }) => actual[component] ?? []);
    return {
      component,
      units: spent.length,
      actual: spent.length > 0 ? sumFen(spent) : null,
      ofBudget: pairOf(rows.map(({ budget, actual }) => [budget[component], actual[component]])),
      change: pairOf(rows.map(({ before, actual }) => [before[component], actual[component]])),
      over: rows.filter(({ budget, actual }) => isAbove(actual[component], budget[component]))
        .length,
      rose: rows.filter(({ before, actual }) => isAbove(actual[component], before[component]))
        .length,
    };
  });
}

function pairOf(pairs: readonly (readonly [Fen | null, Fen | null])[]): SangongPair | null {
  const both = pairs.flatMap(([first, second]) =>
    first === null || second === null ? [] : [{ first, second }],
  );
  if (both.length === 0) return null;
  return {
    units: both.length,
    first: sumFen(both.map(({ first }) => first)),
    second: sumFen(both.map(({ second }) => second)),
  };
}

/** False where one of them is not stated. */
export function isAbove(amount: Fen | null, line: Fen | null): boolean {
  return amount !== null && line !== null && amount > line;
}

export interface CountSum {
  readonly key: keyof SangongCounts;
  /** Units that state it, be it as 0. */
  readonly units: number;
  readonly count: number | null;
}

const COUNT_KEYS = [
  "delegations",
  "delegates",
  "vehiclesBought",
  "vehiclesKept",
  "receptions",
  "receptionGuests",
  "foreignReceptions",
  "foreignReceptionGuests",
] as const satisfies readonly (keyof SangongCounts)[];

export function countSums(rows: readonly SangongUnitRow[]): readonly CountSum[] {
  return COUNT_KEYS.map((key) => {
    const stated = rows.flatMap(({ counts }) => counts[key] ?? []);
    return {
      key,
      units: stated.length,
      count: stated.length > 0 ? stated.reduce((sum, count) => sum + count, 0) : null,
    };
  });
}

export const UNIT_COSTS = {
  kept: { amount: "vehicleRunning", count: "vehiclesKept" },
  bought: { amount: "vehiclePurchase", count: "vehiclesBought" },
  visit: { amount: "reception", count: "receptions" },
  guest: { amount: "reception", count: "receptionGuests" },
  delegate: { amount: "abroad", count: "delegates" },
} as const satisfies Readonly<
  Record<string, { readonly amount: SangongComponent; readonly count: keyof SangongCounts }>
>;
/** Running a kept car, buying a car, a reception, receiving a guest, a traveller abroad. */
export type UnitCostKey = keyof typeof UNIT_COSTS;
export const UNIT_COST_KEYS = ["kept", "bought", "visit", "guest", "delegate"] as const;

export interface UnitCostRow {
  readonly row: SangongUnitRow;
  readonly amount: Fen;
  readonly count: number;
  /** In fen, seldom whole. */
  readonly each: number;
}

export interface UnitCost {
  readonly key: UnitCostKey;
  readonly amount: Fen;
  readonly count: number;
  /** In fen, a ratio of sums over the units that state both and count at least one; null without. */
  readonly each: number | null;
  /** The dearest first. */
  readonly rows: readonly UnitCostRow[];
}

export function unitCost(rows: readonly SangongUnitRow[], key: UnitCostKey): UnitCost {
  const { amount: component, count: counted } = UNIT_COSTS[key];
  const stating = rows
    .flatMap((row) => {
      const [amount, count] = [row.actual[component], row.counts[counted]];
      if (amount === null || count === null || count === 0) return [];
      return [{ row, amount, count, each: amount / count }];
    })
    .toSorted((a, b) => b.each - a.each);
  const amount = sumFen(stating.map((each) => each.amount));
  const count = stating.reduce((sum, each) => sum + each.count, 0);
  return { key, amount, count, each: count > 0 ? amount / count : null, rows: stating };
}

/** The largest group first. */
export function costsByPeers(rows: readonly UnitCostRow[]) {
  return [...groupBy(rows, ({ row }) => row.peerGroup)]
    .map(([name, own]) => ({ name, median: median(own.map(({ each }) => each)), rows: own }))
    .toSorted((a, b) => b.rows.length - a.rows.length);
}
