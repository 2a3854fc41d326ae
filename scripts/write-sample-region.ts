import { mkdirSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";

import type { RegisteredUnit } from "@/accounts/registered-unit";
import { SAMPLE_PREFIX } from "@/db/remove-documents";
import {
  simulatedDocuments,
  simulatedReforms,
  simulatedUnits,
  simulateRegion,
  type SimulationOptions,
} from "@/simulation/simulate-region";
import { markdown } from "@/simulation/writers/markdown";

import type { FilesToRead } from "./read-documents";

/** The made-up region that a first start shows beside the real sample. */
export const SAMPLE_REGION: SimulationOptions = {
  units: 90,
  from: 2015,
  to: 2024,
  seed: 1,
  faults: false,
};

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

/** Under names by which a removal of the sample knows them. Each is written when it is its turn. */
export function sampleRegionFiles(folder: string, region: SimulationOptions): FilesToRead {
  return {
    length: simulatedDocuments(region),
    *[Symbol.iterator]() {
      mkdirSync(folder, { recursive: true });
      for (const { document, file } of simulateRegion(region)) {
        const path = join(folder, `${SAMPLE_PREFIX}${basename(file)}.md`);
        writeFileSync(path, markdown(document));
        yield path;
      }
    },
  };
}
