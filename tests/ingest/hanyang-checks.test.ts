import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

import { runChecks } from "@/accounts/checks/run-checks";
import { ingestDocument } from "@/ingest/ingest-document";
import { wan } from "@/tests/factories";

/** What was found by eye on the printed pages of the sample, and nothing else. */
const FILE = process.env["HANYANG_DOCUMENT"] ?? "data/hanyang-district-committee-office-2024.md";
const { document, account } = await ingestDocument(readFileSync(FILE), FILE);
const { outcomes, findings } = runChecks(account, { blocks: document.blocks });

const proposals = (rule: string) =>
  findings
    .filter(({ rules }) => rules.includes(rule))
    .map(({ repair }) => repair.proposals.map(({ from, to }) => [from, to]));

describe("the Hanyang account", () => {
  it("contradicts itself in these places", () => {
    const failed = outcomes.filter(({ status }) => status === "failed");
    expect(failed.map(({ rule, found, expected }) => [rule, found, expected])).toEqual([
      ["R205", 0.0832, expect.closeTo(0.083272, 6)],
      ["R213", wan("743.85"), wan("797.97")],
      ["R214", wan("642.38"), wan("694.47")],
      ["R215", wan("22.08"), wan("22.09")],
      ["R215", wan("5.78"), wan("57.83")],
      ["R217", null, null],
      ["R251", wan("46.25"), wan("45.26")],
      ["R254", wan("4"), wan("3.01")],
      ["R254", wan("4"), wan("3.01")],
      ["R263", wan("5.78"), wan("57.83")],
    ]);
    expect(new Set(failed.map(({ cause }) => cause))).toEqual(new Set(["publisher"]));
  });

  it("has one finding a contradiction, with the value that mends it", () => {
    expect(findings.map(({ rules }) => rules)).toEqual([
      ["R205"],
      ["R213"],
      ["R214", "R215", "R263"],
      ["R215"],
      ["R217"],
      ["R251", "R254"],
      // The lost column of table 05: what conversion did to the document, not the publisher.
      ["R043"],
    ]);
    expect(findings.map(({ cause }) => cause)).toEqual([
      ...Array<string>(6).fill("publisher"),
      "reading",
    ]);
    expect(proposals("R205")).toEqual([[[0.0832, 0.0833]]]);
    expect(proposals("R213")).toEqual([[[wan("6.01"), wan("60.13")]]]);
    expect(proposals("R263")).toEqual([[[wan("5.78"), wan("57.83")]]]);
    expect(proposals("R215")[1]?.[0]).toEqual([wan("22.08"), wan("22.09")]);
    expect(proposals("R251")).toEqual([
      [
        [wan("4"), wan("3.01")],
        [wan("4"), wan("3.01")],
      ],
    ]);
  });

  it("is rounded in these places", () => {
    const rounded = outcomes.filter(({ status }) => status === "rounding");
    expect(rounded.map(({ rule, found, expected }) => [rule, found, expected])).toEqual([
      ["R050", wan("567.36"), wan("567.37")],
      ["R051", wan("40.50"), wan("40.48")],
      ["R215", wan("3.2"), wan("3.23")],
      ["R256", wan("649.2"), wan("649.21")],
    ]);
  });
});
