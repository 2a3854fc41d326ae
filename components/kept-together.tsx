import { Fragment, type ReactNode } from "react";

/**
 * A headline whose lines end between words only: where the style says `word-break: keep-all`, a Chinese
 * sentence breaks after punctuation, at spaces, and at the places given here. A number stays with what
 * it counts ("2024 年") and with what it is measured by ("低于 80%"), and a word of one character with
 * its neighbours ("比上年").
 */
export function keptTogether(words: string): ReactNode {
  const whole = words
    .replaceAll(/(\d) (?=\p{Script=Han})/gu, "$1\u00a0")
    .replaceAll(/([于过]) (?=\d)/g, "$1\u00a0");
  return wordGroups(whole).map((group, at) => (
    <Fragment key={at}>
      {at > 0 && <wbr />}
      {group}
    </Fragment>
  ));
}

const LONG_WORD = /^\p{Script=Han}{2,}$/u;
/** What belongs to the word before it. */
const LEANING = /^[的了里中]/;

function wordGroups(words: string): string[] {
  const groups: string[] = [];
  let before = "";
  for (const { segment } of new Intl.Segmenter("zh", { granularity: "word" }).segment(words)) {
    const apart = LONG_WORD.test(before) && LONG_WORD.test(segment) && !LEANING.test(segment);
    if (apart || groups.length === 0) groups.push(segment);
    else groups.push(`${groups.pop() ?? ""}${segment}`);
    before = segment;
  }
  return groups;
}
