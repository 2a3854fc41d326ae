import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

import { disclosureReport } from "@/accounts/disclosure/disclosure-report";
import { explainedChanges, repeatedReasons } from "@/accounts/reasons/reasons-report";
import { ingestDocument } from "@/ingest/ingest-document";

const FILE = process.env["HANYANG_DOCUMENT"] ?? "data/hanyang-district-committee-office-2024.md";
const { document, account } = await ingestDocument(readFileSync(FILE), FILE);
const { points } = disclosureReport(account, document.blocks);
const idsOf = (...verdicts: readonly string[]) =>
  points.filter(({ verdict }) => verdicts.includes(verdict)).map(({ point }) => point.id);

it("discloses what was found by eye, and no more", () => {
  // No categories by item, no year before for 三公, no trips, no receptions, nothing reserved.
  expect(idsOf("not-met")).toEqual(["C032", "C035", "C036", "C038", "C043"]);
  // No adjusted budget; goods alone; a share of the goods; a note of the template that was left.
  const words = account.origin === "transcription" ? [] : ["C052"];
  expect(idsOf("partly")).toEqual(["C023", "C041", "C042", ...words]);
  expect(idsOf("undecidable")).toEqual(expect.arrayContaining(["C002", "C003", "C004", "C050"]));
});

it("gives one reason six times, and none for what departs from the budget", () => {
  expect(repeatedReasons([account]).map(({ count }) => count)).toEqual([6]);
  const large = explainedChanges(account).filter(({ isLarge }) => isLarge);
  expect(large.map(({ rate, reason }) => [rate, reason])).toEqual([[0.64, null]]);
});
