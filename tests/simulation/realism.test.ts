import { expect, test } from "vitest";

import { MARKER } from "@/simulation/made-up-region";
import { simulateRegion } from "@/simulation/simulate-region";
import { markdown } from "@/simulation/writers/markdown";

const documents = [...simulateRegion({ units: 60, from: 2015, to: 2024, seed: 1, faults: false })];
const truths = documents.map(({ truth }) => truth);
const sangong = (year: number) =>
  truths
    .filter((truth) => truth.year === year)
    .reduce((sum, { tables }) => sum + (tables["09"].actual.total ?? 0), 0);

test("every document says near its beginning that it is made up", () => {
  const marked = documents.filter(({ document }) =>
    markdown(document).split("\n\n").slice(0, 3).includes(MARKER),
  );
  expect(marked).toHaveLength(documents.length);
});

test("三公 falls", () => {
  expect(sangong(2019)).toBeLessThan(sangong(2015));
  expect(sangong(2024)).toBeLessThan(sangong(2019) * 0.9);
});

test("some units have government funds, state capital, balances, own income, and something repaid", () => {
  const some = (wanted: (truth: (typeof truths)[number]) => boolean) =>
    truths.filter(wanted).length / truths.length;
  expect(some(({ tables }) => tables["07"].status === "read")).toBeGreaterThan(0.05);
  expect(some(({ tables }) => tables["08"].status === "read")).toBeGreaterThan(0.005);
  expect(some(({ tables }) => (tables["01"].totals.closingBalance ?? 0) > 0)).toBeGreaterThan(0.3);
  const operations =
    (code: string) =>
    ({ tables }: (typeof truths)[number]) =>
      tables["01"].income.some((line) => line.code === code && (line.amount ?? 0) > 0);
  expect(some(operations("INC05"))).toBeGreaterThan(0.1);
  expect(some(operations("INC08"))).toBeGreaterThan(0.2);
  const repaid = some(({ tables }) => tables["05"].rows.some((row) => (row.project ?? 0) < 0));
  expect(repaid).toBeGreaterThan(0);
  expect(repaid).toBeLessThan(0.03);
});

test("budget and execution differ: of the items, most are near their budget and some are far", () => {
  const rates = truths.flatMap(({ stated }) =>
    stated.flatMap((each) =>
      each.key === "completionRate" && "rate" in each && each.code ? [each.rate] : [],
    ),
  );
  const share = (within: (rate: number) => boolean) => rates.filter(within).length / rates.length;
  expect(share((rate) => Math.abs(rate - 1) < 0.1)).toBeGreaterThan(0.7);
  expect(share((rate) => rate < 0.8 || rate > 1.2)).toBeGreaterThan(0.01);
  expect(share((rate) => rate === 1)).toBeLessThan(0.4);
});
