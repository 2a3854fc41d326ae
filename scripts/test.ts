import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";

import { buildIfChanged } from "./build-if-changed";
import { runCommand, WrongUsage } from "./command-line";
import { findBrowser } from "./find-browser";
import { runSteps } from "./run-steps";

const USAGE = `
Runs everything: format, lint, imports, types, unit tests, the build, browser tests.

  npm test

The browser is CHROME_PATH, /usr/bin/chromium, Playwright's own or a packaged one, in this order.
Ends with one line "N passed, N failed" over all tests. Exit status: 0 all pass, 1 something fails.
`;

interface Counts {
  readonly passed: number;
  readonly failed: number;
}
/** A runner that leaves no report has failed as a whole. */
const NO_REPORT: Counts = { passed: 0, failed: 1 };

const VITEST_REPORT = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
});
const PLAYWRIGHT_REPORT = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
  errors: z.array(z.unknown()),
});

await runCommand({
  usage: USAGE,
  options: {},
  run: async ({ positionals }) => {
    if (positionals.length > 0) throw new WrongUsage("npm test takes no arguments.");
    const reports = mkdtempSync(join(tmpdir(), "mingzhang-reports-"));
    try {
      return await runAll(reports);
    } finally {
      rmSync(reports, { recursive: true });
    }
  },
});

async function runAll(reports: string): Promise<number> {
  const browser = await findBrowser();
  console.log(`Browser: ${browser}`);
  const gate = await runSteps(["lint", "typecheck", "imports", "format:check"], 2);
  const unit = vitest(join(reports, "vitest.json"));
  const pages = (await buildIfChanged())
    ? playwright(join(reports, "playwright.json"), browser)
    : NO_REPORT;
  const passed = unit.passed + pages.passed;
  const failed = unit.failed + pages.failed;
  if (!gate) console.log("A step before the tests failed; see above.");
  console.log(`\n${passed} passed, ${failed} failed`);
  return gate && failed === 0 ? 0 : 1;
}

function vitest(report: string): Counts {
  run(
    ["vitest", "run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`],
    {},
  );
  if (!existsSync(report)) return NO_REPORT;
  const { numPassedTests, numFailedTests, testResults } = VITEST_REPORT.parse(readJson(report));
  // A file that does not even load has failed without a test of its own.
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
  );
  return { passed: numPassedTests, failed: numFailedTests + broken.length };
}

function playwright(report: string, browser: string): Counts {
  run(["playwright", "test", "--reporter=line,json"], {
    CHROME_PATH: browser,
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  });
  if (!existsSync(report)) return NO_REPORT;
  const { stats, errors } = PLAYWRIGHT_REPORT.parse(readJson(report));
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length };
}

function run(command: readonly string[], env: Record<string, string>): void {
  spawnSync("npx", ["--no-install", ...command], {
    stdio: "inherit",
    env: { ...process.env, ...env },
  });
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, "utf8"));
}
