import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

import { run, temporaryFolder } from "./run-command";

const folder = temporaryFolder();
const SECONDS = 60_000;
const SMALL = ["--units", "4", "--years", "2018-2019", "--faults"];

interface Truth {
  readonly seed: number;
  readonly region: { readonly code: string };
  readonly units: readonly { readonly id: string }[];
  readonly documents: readonly { readonly file: string; readonly unit: string }[];
  readonly faults: readonly { readonly document: string; readonly rules: readonly string[] }[];
}
const truthIn = (out: string) =>
  JSON.parse(readFileSync(folder.path(`${out}/truth.json`), "utf8")) as Truth;
const filesIn = (out: string) =>
  readdirSync(folder.path(out), { recursive: true, encoding: "utf8" }).filter((name) =>
    /\.\w+$/.test(name),
  );

test(
  "writes the documents that truth.json lists; the same seed writes the same bytes",
  async () => {
    const results = await Promise.all(
      ["a", "b"].map((out) => run("simulate", "--out", folder.path(out), ...SMALL, "--seed", "11")),
    );
    expect(results.map(({ status }) => status)).toEqual([0, 0]);
    const truth = truthIn("a");
    expect(truth).toMatchObject({ seed: 11, region: { code: "990105" } });
    expect(truth.units).toHaveLength(4);
    expect(truth.documents).toHaveLength(8);
    expect(filesIn("a").sort()).toEqual(
      [...truth.documents.map(({ file }) => file), "truth.json"].sort(),
    );
    expect(truth.faults.length).toBeGreaterThan(0);
    expect(truth.faults.every(({ rules }) => rules.length > 0)).toBe(true);
    for (const file of filesIn("a"))
      expect(readFileSync(folder.path(`b/${file}`), "utf8")).toBe(
        readFileSync(folder.path(`a/${file}`), "utf8"),
      );
  },
  SECONDS,
);

test(
  "another seed makes another region",
  async () => {
    await Promise.all([
      run("simulate", "--out", folder.path("c"), "--units", "1", "--seed", "1"),
      run("simulate", "--out", folder.path("d"), "--units", "1", "--seed", "2"),
    ]);
    expect(JSON.stringify(truthIn("c").documents)).not.toBe(JSON.stringify(truthIn("d").documents));
  },
  SECONDS,
);

test.concurrent.each([
  ["html", /<table>/],
  ["xlsx", /^PK/],
  ["docx", /^PK/],
])("%s", { timeout: SECONDS }, async (format, begins) => {
  const out = folder.path(format);
  const { status } = await run(
    "simulate",
    "--out",
    out,
    "--units",
    "1",
    "--years",
    "2024-2024",
    "--format",
    format,
  );
  expect(status).toBe(0);
  const [file] = truthIn(format).documents;
  expect(readFileSync(`${out}/${file!.file}`, "latin1")).toMatch(begins);
});

test.concurrent.each([
  [["--units", "3"], /--out DIR/],
  [["--out", "x", "--years", "2024-2020"], /--years/],
  [["--out", "x", "--units", "0"], /at least one unit/],
  [["--out", "x", "--seed", "one"], /--seed takes a whole number/],
  [["--out", "x", "--format", "rtf"], /no format rtf/],
])("%j is wrong usage", { timeout: SECONDS }, async (args, says) => {
  const { status, stdout, stderr } = await run("simulate", ...args);
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toMatch(says);
});

test(
  "PDF without a browser says so and writes nothing",
  async () => {
    const before = process.env.CHROME_PATH;
    process.env.CHROME_PATH = folder.path("no-such-browser");
    const { status, stderr } = await run("simulate", "--out", folder.path("p"), "--format", "pdf");
    if (before === undefined) delete process.env.CHROME_PATH;
    else process.env.CHROME_PATH = before;
    expect(status).toBe(2);
    expect(stderr).toContain("no-such-browser");
  },
  SECONDS,
);
