import type { CheckedAccount } from "../checks/rule";
import type { DocumentText, Passage } from "../checks/document-text";
import type { Statement } from "../statement";
import type { StoredBlock } from "../stored-block";
import type { Place } from "../provenance";

/** An account as it was published, with the words of its document. */
export interface Disclosed extends CheckedAccount {
  readonly blocks: readonly StoredBlock[];
  readonly text: DocumentText;
}

export type DisclosureVerdict = "met" | "partly" | "not-met" | "undecidable";

export interface Decision {
  readonly verdict: DisclosureVerdict;
  /** In Chinese, what was found or what is lacking. */
  readonly message: string;
  /** What shows it; null where nothing does. */
  readonly passage: { readonly place: Place; readonly words: string } | null;
}

export type Decide = (disclosed: Disclosed) => Decision;

type Shown = Statement | Passage | { readonly place: Place; readonly words: string } | null;

const decision =
  (verdict: DisclosureVerdict) =>
  (message: string, shown: Shown | undefined = null): Decision => ({
    verdict,
    message,
    passage: shown
      ? { place: shown.place, words: "words" in shown ? shown.words : shown.text }
      : null,
  });

export const met = decision("met");
export const partly = decision("partly");
export const notMet = decision("not-met");
export const untold = decision("undecidable");

/** All of them, some of them, none of them. */
export function byParts(
  parts: readonly (readonly [name: string, shown: Shown | undefined])[],
): Decision {
  const there = parts.flatMap(([, shown]) => (shown ? [shown] : []));
  const lacking = parts.flatMap(([name, shown]) => (shown ? [] : [name]));
  if (lacking.length === 0) return met("都有。", there[0]);
  return there.length === 0
    ? notMet(`没有${lacking.join("、")}。`)
    : partly(`缺${lacking.join("、")}。`, there[0]);
}
