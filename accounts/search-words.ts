import { pinyin } from "pinyin-pro";

const MOST_WORDS = 5;
const LONGEST_WORD = 40;

/** What a reader looks for: every word must be there. Nothing in it is an operator. */
export function searchWords(asked: string): readonly string[] {
  const words = asked
    .split(/\s+/)
    .map((word) => searchableText(word).slice(0, LONGEST_WORD))
    .filter((word) => word !== "");
  return [...new Set(words)].slice(0, MOST_WORDS);
}

/**
 * A text as it is searched, whatever way it is printed: without spaces, quotation marks and what cannot be
 * seen, letters small. The store's index is made of it: whoever changes it writes a migration.
 */
export function searchableText(text: string): string {
  return text.replace(/[\s\p{C}“”"‘’]/gu, "").toLowerCase();
}

/** Whether a name contains every word, as it is written or as it is spelled: 区委办, qwb, quweiban. */
export function answersTo(name: string, words: readonly string[]): boolean {
  const written = searchableText(name);
  return words.every(
    (word) => written.includes(word) || (/^[a-z]{2,}$/.test(word) && isSpelled(written, word)),
  );
}

/** From the beginning of any of its characters, by whole syllables or by their first letters. */
function isSpelled(name: string, word: string): boolean {
  const syllables = syllablesOf(name);
  return syllables.some((_, start) => {
    const rest = syllables.slice(start);
    return rest.join("").startsWith(word) || initials(rest).startsWith(word);
  });
}

function initials(syllables: readonly string[]): string {
  return syllables.map((syllable) => syllable.charAt(0)).join("");
}

/** Spelling is slow, and a store has the same names again and again. */
const spelled = new Map<string, readonly string[]>();

function syllablesOf(name: string): readonly string[] {
  const known = spelled.get(name);
  if (known) return known;
  const syllables = pinyin(name, { toneType: "none", type: "array", v: true });
  spelled.set(name, syllables);
  return syllables;
}
