import { formatRate } from "@/accounts/format-money";
import type { Fen } from "@/accounts/money";

/**
 * The largest of several parts, for a finding; none where nothing is above zero. A share is only
 * said of parts that are not negative.
 */
export function largestPart(
  whole: Fen | null,
  parts: readonly { readonly name: string; readonly fen: Fen }[],
) {
  const [first] = parts.filter(({ fen }) => fen > 0).toSorted((a, b) => b.fen - a.fen);
  const shareable = whole !== null && whole > 0 && parts.every(({ fen }) => fen >= 0);
  return {
    largest: first?.name ?? null,
    share: first && shareable ? formatRate(first.fen / whole).replace("%", "") : null,
    parts: parts.length,
    only: first?.fen === whole && parts.every(({ fen }) => fen === 0 || fen === whole),
  };
}
