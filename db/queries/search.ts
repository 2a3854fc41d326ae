import "server-only";

import { findCategories, type FoundCategory } from "@/accounts/find-categories";
import { findTerms } from "@/accounts/find-terms";
import type { SearchHit } from "@/accounts/search-hit";
import { searchWords } from "@/accounts/search-words";
import type { Session } from "@/db/client";
import { askStore } from "./ask-store";
import { regionRows, type RegionRow } from "./regions";
import { searchCategories, spendsOn } from "./search-categories";
import { searchPassages, searchProjects, textsMention } from "./search-texts";
import { searchUnits } from "./search-units";

export interface SearchAnswer {
  /** In the order of HIT_KINDS; of each kind the best, and no more than a reader would look through. */
  readonly hits: readonly SearchHit[];
  /** Other regions that have what was asked for. */
  readonly elsewhere: readonly RegionRow[];
}

/** Everything that one region has on what was asked for, and the glossary. Nothing on an empty question. */
export function search(asked: string, region: string): Promise<SearchAnswer> {
  const words = searchWords(asked);
  if (words.length === 0) return Promise.resolve({ hits: [], elsewhere: [] });
  const listed = findCategories(words);
  return askStore((session) => ({
    hits: [
      ...searchUnits(session, words, region),
      ...searchCategories(session, listed, words, region),
      ...searchProjects(session, words, region),
      ...findTerms(words),
      ...searchPassages(session, words, region),
    ],
    elsewhere: regionRows(session).filter(
      ({ code }) => code !== region && hasAny(session, listed, words, code),
    ),
  }));
}

function hasAny(
  session: Session,
  listed: readonly FoundCategory[],
  words: readonly string[],
  region: string,
): boolean {
  return (
    searchUnits(session, words, region).length > 0 ||
    spendsOn(session, listed, region) ||
    textsMention(session, words, region)
  );
}
