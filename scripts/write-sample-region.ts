import { mkdirSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";

import type { RegisteredUnit } from "@/accounts/registered-unit";
import { SAMPLE_PREFIX } from "@/db/remove-documents";
import {
  simulatedReforms,
  simulatedUnits,
  simulateRegion,
  type SimulationOptions,
} from "@/simulation/simulate-region";
import { markdown } from "@/simulation/writers/markdown";

/** The made-up region that a first start shows beside the real sample. */
export const SAMPLE_REGION: SimulationOptions = {
  units: 90,
  from: 2015,
  to: 2024,
  seed: 1,
  faults: false,
};

/** How many documents it has. */
export function sampleRegionSize(region: SimulationOptions): number {
  const { from, to } = region;
  const years = simulatedUnits(region).map(
    ({ since, until }) => Math.min(until ?? to, to) - Math.max(since ?? from, from) + 1,
  );
  return years.reduce((all, each) => all + each, 0);
}

/** Its units with the names that they have had, their staff, and what they were merged into. */
export function sampleRegister(region: SimulationOptions): RegisteredUnit[] {
  const units = simulatedUnits(region);
  const idOf = (name: string) =>
    units.find((unit) => unit.name === name || unit.aliases.includes(name))?.id;
  const mergers = simulatedReforms(region).filter(({ kind }) => kind === "merged");
  return units.map(({ id, name, aliases, region: code, scope, staff }) => {
    const merger = mergers.find(({ from, to }) => from.includes(name) && !to.includes(name));
    return {
      id,
      name,
      aliases,
      region: code,
      scope,
      peerGroup: null,
      parent: null,
      staff: Object.entries(staff).map(([year, count]) => ({ year: Number(year), count })),
      successors: merger?.to.flatMap((to) => idOf(to) ?? []) ?? [],
      succeededIn: merger?.year ?? null,
    };
  });
}

/** One document after another, under names by which a removal of the sample knows them. */
export function writeSampleRegion(folder: string, region: SimulationOptions): string[] {
  mkdirSync(folder, { recursive: true });
  const paths: string[] = [];
  for (const { document, truth } of simulateRegion(region)) {
    const path = join(folder, `${SAMPLE_PREFIX}${basename(truth.file)}.md`);
    writeFileSync(path, markdown(document));
    paths.push(path);
  }
  return paths;
}
