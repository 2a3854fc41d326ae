import { checksBench } from "./bench-checks";
import { intakeBench } from "./bench-intake";
import { loadBench } from "./bench-load";
import type { BenchGroup, Measurement } from "./bench-measurement";
import { pagesBench } from "./bench-pages";
import { runCommand, WrongUsage } from "./command-line";

const GROUPS: Readonly<Record<string, BenchGroup>> = {
  intake: intakeBench,
  pages: pagesBench,
  load: loadBench,
  checks: checksBench,
};

const USAGE = `
Measures speed and memory, each beside a reference in the same run.

  npm run bench -- [GROUP…] [--json] [--seeds S,S…] [--documents N]

${Object.entries(GROUPS)
  .map(([name, { about }]) => `  ${name.padEnd(8)}  ${about}`)
  .join("\n")}

  --json       one JSON object on standard output
  --seeds      of the simulated documents of checks: whole numbers; such as nobody has seen if not said
  --documents  how many clean documents checks makes, each planted twenty times (100)

All groups if none is named. What each reference is: docs/performance.md.
Exit status: 0 done, 2 wrong usage.
`;

await runCommand({
  usage: USAGE,
  options: {
    json: { type: "boolean", default: false },
    seeds: { type: "string", default: "" },
    documents: { type: "string", default: "100" },
  },
  run: async ({ values: { json, seeds, documents }, positionals }) => {
    const options = {
      seeds: seeds === "" ? [] : seeds.split(",").map((seed) => wholeNumber(seed, "--seeds")),
      documents: wholeNumber(documents, "--documents"),
    };
    const names = positionals.length > 0 ? positionals : Object.keys(GROUPS);
    const chosen = names.map((name) => {
      const group = GROUPS[name];
      if (!group) throw new WrongUsage(`There is no group ${name}.`);
      return [name, group] as const;
    });
    const results: Record<string, readonly Measurement[]> = {};
    for (const [name, group] of chosen) {
      results[name] = await group.measure(options);
      if (!json) console.log(`${name}\n${results[name].map(inLine).join("\n")}`);
    }
    if (json) console.log(JSON.stringify({ groups: results }, null, 2));
    return 0;
  },
});

function inLine({ what, unit, value, reference, ratio, beside }: Measurement): string {
  const others = Object.entries(beside).map(([name, figure]) => `${rounded(figure)} ${name}`);
  return `  ${what.padEnd(22)} ${[`${rounded(value)} ${unit}`, ...others].join(", ")}; ${reference.what} ${rounded(reference.value)}${ratio === null ? "" : `; ratio ${rounded(ratio)}`}`;
}

function wholeNumber(printed: string, option: string): number {
  if (!/^[1-9]\d{0,8}$/.test(printed)) throw new WrongUsage(`${option} takes whole numbers.`);
  return Number(printed);
}

/** To three digits: more are noise. */
function rounded(value: number): string {
  return String(value < 100 ? Number(value.toPrecision(3)) : Math.round(value));
}
