import { findStatements } from "../find-statement";
import type { Place } from "../provenance";
import { documentText, narrativeOf, passageWith, sectionsOf, type TextLine } from "./document-text";
import type { Checked } from "./rule";

export interface SangongComparison {
  /** `untold`: the document is not at hand. */
  readonly comparison: "none" | "without-reason" | "explained" | "untold";
  readonly place: Place | null;
  readonly text: string;
}

/** What the section on 三公 says of the year before. */
export function sangongComparison({
  account,
  blocks,
}: Pick<Checked, "account" | "blocks">): SangongComparison {
  const changes = (["sangongChange", "sangongChangeRate"] as const).flatMap((key) =>
    findStatements(account, key, { basis: "上年" }),
  );
  const [first] = changes;
  if (first) {
    const { place, text } = first;
    const isExplained =
      changes.every(({ value }) => isZero(value)) ||
      /原因|由于/.test(text) ||
      account.stated.some(
        ({ key, explains }) => key === "reason" && (explains ?? "").startsWith("sangong"),
      );
    return { comparison: isExplained ? "explained" : "without-reason", place, text };
  }
  if (blocks.length === 0) return { comparison: "untold", place: null, text: "" };
  const lines = sangongLines({ blocks });
  const last = new RegExp(`上年|去年|${account.year - 1}年`);
  const found = passageWith(lines, last);
  if (!found) return { comparison: "none", place: lines[0]?.place ?? null, text: "" };
  return { comparison: "explained", place: found.place, text: found.words };
}

function isZero(value: { kind: string; fen?: number; rate?: number }): boolean {
  return (value.fen ?? value.rate ?? 0) === 0;
}

/** The section on 三公 of the narrative, and its title. */
export function sangongLines({ blocks }: Pick<Checked, "blocks">): readonly TextLine[] {
  const section = sectionsOf(narrativeOf(documentText(blocks))).find(({ title }) =>
    title.text.includes("三公"),
  );
  return section ? [section.title, ...section.lines] : [];
}
