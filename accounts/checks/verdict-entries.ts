import type { Checked, Entry } from "./rule";
import type { TextLine } from "./document-text";
import { documentText, type DocumentText } from "./document-text";
import { undecidable } from "./sum-entries";

type Verdict = Extract<Entry, { kind: "verdict" }>;
type Found = Omit<Verdict, "kind" | "about" | "verdict" | "message">;

const verdictEntry =
  (verdict: Verdict["verdict"]) =>
  (about: string, message: string, found: Found = {}): Entry => ({
    kind: "verdict",
    about,
    verdict,
    message,
    ...found,
  });

/** What was looked for and is as it should be. */
export const holds = verdictEntry("holds");
/** What may be right, and should be looked at. */
export const hint = verdictEntry("hint");
export const broken = verdictEntry("broken");

/** Entries about the words of the document; undecidable where it is not at hand. */
export function inText(
  { blocks }: Checked,
  about: string,
  entries: (text: DocumentText) => readonly Entry[],
): readonly Entry[] {
  return blocks.length === 0
    ? [undecidable(about, "没有文件原文可以查看。")]
    : entries(documentText(blocks));
}

/** Entries about the lines of one part of the document; undecidable where that was not found. */
export function inLines(
  about: string,
  lines: readonly TextLine[] | undefined,
  entries: (lines: readonly TextLine[]) => readonly Entry[],
): readonly Entry[] {
  return lines === undefined || lines.length === 0
    ? [undecidable(about, `文件里没有找到${about}。`)]
    : entries(lines);
}
