import { Fragment } from "react";

interface MarkedWordsProps {
  readonly text: string;
  readonly words: readonly string[];
  /** Whether of a long text only what stands around the first word is shown. */
  readonly excerpt?: boolean;
}

const EXCERPT = 160;
const BEFORE = 50;

/** A text with the words that were looked for marked, where they stand as they were written. */
export function MarkedWords({ text, words, excerpt = false }: MarkedWordsProps) {
  const shown = excerpt ? around(text, words) : text;
  return splitAtWords(shown, words).map((part, index) =>
    // Of what a text is split into, every second part is what it was split at.
    index % 2 === 1 ? <mark key={index}>{part}</mark> : <Fragment key={index}>{part}</Fragment>,
  );
}

/** The text between the words at even places, the words at odd ones. */
export function splitAtWords(text: string, words: readonly string[]): readonly string[] {
  const patterns = words.map((word) => word.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`));
  return patterns.length === 0 ? [text] : text.split(new RegExp(`(${patterns.join("|")})`, "i"));
}

function around(text: string, words: readonly string[]): string {
  if (text.length <= EXCERPT) return text;
  const [before = ""] = splitAtWords(text, words);
  const start = before.length === text.length ? 0 : Math.max(0, before.length - BEFORE);
  const end = start + EXCERPT;
  return `${start > 0 ? "…" : ""}${text.slice(start, end)}${end < text.length ? "…" : ""}`;
}
