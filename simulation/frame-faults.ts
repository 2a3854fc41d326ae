/** What a document gets wrong around its tables and its narrative. */
export interface FrameFaults {
  /** The contents: two sections in each other's places, or one that the text does not have. */
  readonly contents:
    | { readonly kind: "swapped"; readonly at: number }
    | { readonly kind: "added"; readonly title: string }
    | null;
  /** 名词解释: an item that it leaves out, or one that no table has. */
  readonly glossary:
    | { readonly kind: "left-out"; readonly code: string }
    | { readonly kind: "added"; readonly code: string }
    | null;
  /** Another level than the unit's own: 市级财政. */
  readonly level: "省" | "市" | null;
  /** What the unit's form has for an indicator that is a percentage. */
  readonly indicator: string | null;
  /** The rate that a project's form has. */
  readonly formRate: { readonly project: string; readonly printed: string } | null;
}

export const RIGHT_FRAME: FrameFaults = {
  contents: null,
  glossary: null,
  level: null,
  indicator: null,
  formRate: null,
};
