import { listRegions, mainRegion } from "@/db/queries/regions";
import { findUnit, type UnitRow } from "@/db/queries/units";
import { zhApi } from "@/messages/zh-api";
import { Problem } from "./problem";

export interface RegionNamed {
  readonly code: string;
  readonly name: string;
}

/** Whose figures a request asks for. */
export interface AskedScope {
  readonly unit: UnitRow | undefined;
  /** Null for a unit whose region is unknown, and for an empty store. */
  readonly region: RegionNamed | null;
  readonly simulated: boolean;
}

/** A unit's, or one region's: regions are never mixed. */
export async function askedScope(asked: {
  readonly unit?: string | undefined;
  readonly region?: string | undefined;
}): Promise<AskedScope> {
  if (asked.unit !== undefined) {
    const unit = await askedUnit(asked.unit);
    return { unit, region: unit.region, simulated: unit.simulated };
  }
  const region = asked.region === undefined ? await mainRegion() : await askedRegion(asked.region);
  return { unit: undefined, region, simulated: region?.simulated ?? false };
}

export async function askedUnit(idNameOrAlias: string): Promise<UnitRow> {
  const unit = await findUnit(idNameOrAlias);
  if (!unit) throw new Problem("unknownUnit", zhApi.unknownUnit(idNameOrAlias));
  return unit;
}

export async function askedRegion(code: string) {
  const region = await mainRegion(code);
  if (region) return region;
  const known = await listRegions();
  const named = known.map((row) => `${row.code} ${row.name}`);
  throw new Problem("unknownRegion", zhApi.unknownRegion(code, named));
}
