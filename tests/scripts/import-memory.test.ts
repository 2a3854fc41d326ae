import { mkdirSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";

import { costOfImporting, importCost } from "@/scripts/import-memory";
import { BAD_INPUTS } from "../ingest/bad-inputs/bad-inputs";
import { temporaryFolder } from "./run-command";

const folder = temporaryFolder();
/** Against hanging only. */
const MINUTES = 180_000;
/** Of the whole process with its threads. */
const MOST_MEGABYTES = 500;

test(
  "importing takes no more memory for many documents than for some",
  () => {
    const some = importCost(50);
    const many = importCost(400);
    expect(some.megabytes).toBeLessThan(MOST_MEGABYTES);
    expect(many.megabytes).toBeLessThan(MOST_MEGABYTES);
    expect(many.megabytes / some.megabytes).toBeLessThan(1.25);
  },
  MINUTES,
);

/** Those that take the most of it. */
const HEAVY = ["noise.txt", "noise.pdf", "noise-50-megabytes.bin", "forms-drawing-forms.pdf"];

test.each(BAD_INPUTS.filter(({ name }) => HEAVY.includes(name)))(
  "nor does $name fill it",
  ({ name, bytes }) => {
    mkdirSync(folder.path(name));
    writeFileSync(folder.path(`${name}/${name}`), bytes());
    expect(costOfImporting(folder.path(name)).megabytes).toBeLessThan(MOST_MEGABYTES);
  },
  MINUTES,
);
