import type { SpendingTileRow } from "@/charts/spending-treemap";
import { fen, sumFen, type Fen } from "@/accounts/money";
import { zh } from "@/messages/zh-browser";

import type { ExplorerRow } from "./spending-rows";
import type { Measure } from "./url-state";

/** A row of the list. `code` is null for what the whole has beyond its parts. */
export interface ListedPart {
  readonly code: string | null;
  readonly name: string;
  readonly fen: Fen;
  /** Of the whole as printed; null where parts are negative to speak of, as shares then mean nothing. */
  readonly share: number | null;
  readonly href: string | null;
  readonly divisible: boolean;
}

/** Less than this part of a whole is no tenth of a percent. */
const SEEN = 0.0005;

/** What a category states in one measure, the largest first, and what is missing to its whole. */
export function listedParts(whole: ExplorerRow, measure: Measure): readonly ListedPart[] {
  const unlisted = whole.unlisted[measure];
  const rows = [
    ...whole.parts.map(({ code, name, amounts, hrefs, parts }) => ({
      code,
      name,
      fen: amounts[measure],
      href: hrefs[measure],
      divisible: parts.length > 0,
    })),
    {
      code: null,
      name: zh.charts.explorer.unlisted,
      fen: unlisted,
      href: null,
      divisible: false,
    },
  ];
  const stated = rows.flatMap((row) => (row.fen === null ? [] : [{ ...row, fen: row.fen }]));
  const all = whole.amounts[measure];
  const negative = sumFen(stated.map(({ fen: amount }) => fen(Math.min(0, amount))));
  const shareable = all !== null && all > 0 && 0 - negative < all * SEEN;
  return stated
    .toSorted((a, b) => b.fen - a.fen)
    .map((row) => ({ ...row, share: shareable ? row.fen / all : null }));
}

/** Those that have an area. */
export function tileRows(parts: readonly ListedPart[]): readonly SpendingTileRow[] {
  return parts.filter(({ fen }) => fen > 0);
}
