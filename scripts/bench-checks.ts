import { randomInt } from "node:crypto";

import { ingestDocument } from "@/ingest/ingest-document";
import { simulateRegion } from "@/simulation/simulate-region";
import { markdown } from "@/simulation/writers/markdown";

import type { BenchGroup, BenchOptions, Measurement } from "./bench-measurement";
import { checkTime, type Checkable } from "./checks-bench/check-time";
import {
  countClean,
  countPlanted,
  noScores,
  ratesIn,
  type RuleCount,
  type ScoreCount,
} from "./checks-bench/count-scores";
import { scoreChecks } from "./checks-bench/score-checks";
import { withFormats } from "./checks-bench/written-formats";

const YEARS = { from: 2015, to: 2024 };
/** Planted documents made of each clean one. */
const PLANTS = 20;
const TIMED = 90;
const PLAIN = "fixed tolerance";

export const checksBench: BenchGroup = {
  about: "planted contradictions found, false alarms, right repairs, time of the checks",
  measure: async ({ seeds, documents }: BenchOptions) => {
    const chosen = seeds.length > 0 ? seeds : [randomInt(1_000_000_000), randomInt(1_000_000_000)];
    const count = noScores();
    const timed: Checkable[] = [];
    const each = Math.max(1, Math.round(documents / chosen.length / 10));
    await withFormats(async (formats) => {
      for (const seed of chosen)
        for await (const { clean, planted } of scoreChecks({
          seed,
          units: each,
          ...YEARS,
          plants: PLANTS,
          formats,
        })) {
          countClean(count, clean);
          for (const one of planted) countPlanted(count, one);
          if (timed.length < TIMED) timed.push(clean);
        }
    });
    for (const miss of count.misses) process.stderr.write(`${miss}\n`);
    return [
      ...[...count.rules].toSorted().map(([rule, of]) => recall(rule, of, count)),
      recall(`all, seeds ${chosen.join(" ")}`, count.all, count),
      falseAlarms(count),
      repaired(count),
      ...(await times(timed)),
    ];
  },
};

function recall(what: string, of: RuleCount, { documents }: ScoreCount): Measurement {
  const rates = ratesIn(of, documents);
  return {
    what,
    unit: "of plants found",
    value: rates.recall,
    reference: { what: PLAIN, value: rates.plainRecall },
    ratio: null,
    beside: {
      plants: of.plants,
      "false alarms a document": rates.falseAlarms,
      [`of ${of.repairable} repairs right`]: rates.repaired,
    },
  };
}

function falseAlarms({ all, documents, planted }: ScoreCount): Measurement {
  const { falseAlarms: own, plainFalseAlarms: plain } = ratesIn(all, documents);
  return {
    what: "false alarms",
    unit: "a clean document",
    value: own,
    reference: { what: PLAIN, value: plain },
    ratio: null,
    beside: { "clean documents": documents, "planted documents": planted },
  };
}

function repaired({ all, documents }: ScoreCount): Measurement {
  return {
    what: "repairs",
    unit: "unique and right",
    value: ratesIn(all, documents).repaired,
    reference: { what: "with one figure that mends all", value: all.repairable },
    ratio: null,
    beside: {},
  };
}

/** Beside the time that reading the documents takes. */
async function times(accounts: readonly Checkable[]): Promise<readonly Measurement[]> {
  const own = checkTime(accounts);
  const reading = await readingTime();
  const of = (what: string, unit: string, each: number): Measurement => ({
    what,
    unit,
    value: own.clock * each,
    reference: { what: "reading md", value: reading * each },
    ratio: own.clock / reading,
    beside: { [`${unit} of the processor`]: own.processor * each },
  });
  return [of("checks of 1 account", "ms", 1), of("checks of 900 accounts", "s", 900 / 1000)];
}

async function readingTime(): Promise<number> {
  const simulated = { units: 2, ...YEARS, seed: 1, faults: false };
  const files = [...simulateRegion(simulated)].map(({ document }) =>
    new TextEncoder().encode(markdown(document)),
  );
  let start = 0;
  for (let run = 0; run < 2; run += 1) {
    start = performance.now();
    for (const bytes of files) await ingestDocument(bytes, "bench.md");
  }
  return (performance.now() - start) / files.length;
}
