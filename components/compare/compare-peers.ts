import type { Indicator } from "@/accounts/indicators/all-indicators";
import type { IndicatorResult } from "@/accounts/indicators/indicator-result";
import { pooled, type Pooled } from "@/accounts/indicators/pooled";
import { sizeOf } from "@/accounts/indicators/quantity";
import { median, standing, type Standing } from "@/accounts/indicators/standing";
import { structuralSimilarity } from "@/accounts/indicators/structural-similarity";
import type { RankedUnit } from "@/db/queries/unit-ranking";

/** Units that may be ranked among each other: of one year, one kind and one scope. */
export interface Peers {
  /** Of the kind, with 汇总 where that is the scope. */
  readonly name: string;
  readonly units: readonly RankedUnit[];
}

export function peersOf(unit: RankedUnit, all: readonly RankedUnit[]): Peers {
  const { name } = unit.peerGroup;
  return {
    name: unit.scope === "汇总" ? `${name}·汇总` : name,
    units: all.filter(({ peerGroup, scope }) => peerGroup.name === name && scope === unit.scope),
  };
}

export interface IndicatorColumn {
  readonly unit: RankedUnit;
  readonly result: IndicatorResult;
  /** Null where there is no value. */
  readonly standing: Standing | null;
}

export interface IndicatorRow {
  readonly indicator: Indicator;
  readonly columns: readonly IndicatorColumn[];
  /** One a group of peers, in the order of `groups`. */
  readonly medians: readonly { readonly size: number | null; readonly of: number }[];
  /** Ratio of sums over the units compared, no money twice. */
  readonly together: Pooled | null;
}

/** The peers of all units compared, each group once. */
export function peerGroupsOf(
  units: readonly RankedUnit[],
  all: readonly RankedUnit[],
): readonly Peers[] {
  const groups = new Map(units.map((unit) => [peersOf(unit, all).name, peersOf(unit, all)]));
  return [...groups.values()];
}

export function indicatorRow(
  indicator: Indicator,
  units: readonly RankedUnit[],
  groups: readonly Peers[],
): IndicatorRow {
  const sizes = groups.map((group) =>
    group.units.flatMap((peer) => sizeIn(indicator.formula(peer.input)) ?? []),
  );
  const columns = units.map((unit): IndicatorColumn => {
    const result = indicator.formula(unit.input);
    const size = sizeIn(result);
    const group = groups.findIndex((peers) => peers.units.includes(unit));
    return {
      unit,
      result,
      standing: size === null ? null : standing(size, sizes[group] ?? []),
    };
  });
  const counted = columns.filter(({ unit }) => !units.some(({ id }) => id === unit.includedIn));
  return {
    indicator,
    columns,
    medians: sizes.map((own) => ({ size: median(own), of: own.length })),
    together: pooled(counted.map(({ result }) => result)),
  };
}

function sizeIn(result: IndicatorResult): number | null {
  return result.kind === "value" ? sizeOf(result.quantity) : null;
}

export interface SimilarUnit {
  readonly unit: RankedUnit;
  /** From 0 to 1. */
  readonly similarity: number;
}

/** Those of the same scope that divide their money most like it, the most alike first. */
export function similarUnits(
  unit: RankedUnit,
  others: readonly RankedUnit[],
  most: number,
): readonly SimilarUnit[] {
  return others
    .filter(({ id, scope }) => id !== unit.id && scope === unit.scope)
    .flatMap((other) => {
      const similarity = structuralSimilarity(unit.input.own.classes, other.input.own.classes);
      return similarity === null ? [] : { unit: other, similarity };
    })
    .toSorted((a, b) => b.similarity - a.similarity)
    .slice(0, most);
}
