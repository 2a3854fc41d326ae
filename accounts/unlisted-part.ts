import { fen, sumFen, type Fen } from "./money";

/**
 * What a whole has beyond its listed parts, negative where they come to more; null where they agree.
 * A blank part adds nothing. A whole that is not stated has nothing to compare.
 */
export function unlistedPart(whole: Fen | null, parts: readonly (Fen | null)[]): Fen | null {
  if (whole === null) return null;
  const rest = whole - sumFen(parts.filter((part) => part !== null));
  return rest === 0 ? null : fen(rest);
}
