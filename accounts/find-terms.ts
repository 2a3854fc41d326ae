import { GLOSSARY } from "./reference/glossary";
import type { SearchHit } from "./search-hit";
import { answersTo } from "./search-words";

/** Of the glossary: terms that contain the words, then those whose meaning does. */
export function findTerms(words: readonly string[]): readonly SearchHit[] {
  const named = GLOSSARY.filter(({ term }) => answersTo(term, words));
  const explained = GLOSSARY.filter(
    (entry) => !named.includes(entry) && words.every((word) => entry.explanation.includes(word)),
  );
  return [...named, ...explained].map(({ term, explanation }) => ({
    kind: "term",
    title: term,
    code: null,
    classification: null,
    text: explanation,
    unit: null,
    year: null,
    amount: null,
    measure: null,
    basis: null,
    document: null,
    place: null,
    others: 0,
  }));
}
