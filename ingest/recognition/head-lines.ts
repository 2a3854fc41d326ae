import type { SourceDocument } from "@/ingest/readers/document";

import { compact } from "./compact";

/** Longer lines are running text, no titles. */
const LONGEST_TITLE = 90;

/** Every line and every two lines in a row, as matched: a title may stand on either. */
export function headLines(document: SourceDocument): string[] {
  return document.blocks.flatMap((block) => {
    if (block.kind === "table") return [];
    const lines = block.lines.map(({ text }) => compact(text));
    const pairs = lines.slice(1).map((line, index) => (lines[index] ?? "") + line);
    const whole = lines.length > 2 && lines.length < 6 ? [lines.join("")] : [];
    return [...lines, ...pairs, ...whole].filter((line) => line.length < LONGEST_TITLE);
  });
}

/** The value that stands most often, the first of several; null where there is none. */
export function mostFrequent(values: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}

/** The year that the titles of an account and of its tables name; null where none does. */
export function titledYear(lines: readonly string[]): string | null {
  return mostFrequent(
    lines.flatMap((line) => /(20\d{2})年?度?.*(?:决算|表$)/.exec(line)?.[1] ?? []),
  );
}
