"use client";

import { usePathname, useSearchParams } from "next/navigation";

import type { RegionRow } from "@/db/queries/regions";

export type KnownRegion = Pick<RegionRow, "code" | "name" | "simulated" | "years">;

export interface ShownPlace {
  readonly path: string;
  /** The region that the reader has chosen, or whose unit is shown; goes along to other pages. */
  readonly chosen: KnownRegion | undefined;
  /** The region whose figures the page shows; undefined on pages of words. */
  readonly region: KnownRegion | undefined;
  /** The year shown; undefined where the page shows several. */
  readonly year: number | undefined;
}

const UNIT_PATH = /^\/units\/(\d{6})-[^/]+(?:\/(\d{4}))?$/;
/** The figures of one region, its main one if not said. */
const REGION_PATH = /^\/(?:units|functions(?:\/.*)?|execution|sangong|compare|search)?$/;

/** Which region and year the page shows, as far as its address says. */
export function useShownPlace(regions: readonly KnownRegion[], main: string | null): ShownPlace {
  const path = usePathname();
  const query = useSearchParams();
  const [, unitRegion, unitYear] = UNIT_PATH.exec(path) ?? [];
  const known = (code: string | null | undefined) => regions.find((one) => one.code === code);
  const chosen = known(unitRegion) ?? known(query.get("region"));
  const region = chosen ?? (REGION_PATH.test(path) ? known(main) : undefined);
  const asked = Number(unitYear ?? query.get("year"));
  return {
    path,
    chosen,
    region,
    year: region?.years.includes(asked) ? asked : path === "/" ? region?.years.at(-1) : undefined,
  };
}
