import type { Fen } from "./money";
import type { Place } from "./provenance";

export const HIT_KINDS = ["unit", "category", "item", "project", "term", "passage"] as const;
/** 单位; 科目, over a region; 表中的行, of one unit; 项目; 名词; 原文. */
export type HitKind = (typeof HIT_KINDS)[number];

/** Something that a search finds. */
export interface SearchHit {
  readonly kind: HitKind;
  /** Its name; of a passage, whose it is. */
  readonly title: string;
  /** Of a category or an item: its code, and in which classification. */
  readonly code: string | null;
  readonly classification: "function" | "economic" | null;
  /** The passage, the meaning of a term, another name under which it was found. */
  readonly text: string | null;
  /** Null for what is no unit's own. */
  readonly unit: { readonly id: string; readonly name: string } | null;
  /** Of the amount: the newest with one. */
  readonly year: number | null;
  /** Null: none is stated. */
  readonly amount: Fen | null;
  /** What the amount is, 本年支出, and its 口径; null without one. */
  readonly measure: string | null;
  readonly basis: string | null;
  readonly document: string | null;
  readonly place: Place | null;
  /** How many more there are of the same: units with the category, documents with the passage. */
  readonly others: number;
}

/** The same for other programs; the amount is 元, `page` where it is shown. */
export interface SearchHitJson extends Omit<SearchHit, "amount"> {
  readonly amount: number | null;
  readonly page: string;
}
