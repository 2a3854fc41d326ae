import { GLOSSARY } from "@/accounts/reference/glossary";
import type { Term } from "@/components/section";

/** Terms of the trade with their meaning in plain words, as far as the glossary has them. */
export function termsOf(...terms: readonly string[]): readonly Term[] {
  return terms.flatMap((term) => {
    const entry = GLOSSARY.find((each) => each.term === term);
    return entry ? [{ term, meaning: `${entry.explanation}。` }] : [];
  });
}
