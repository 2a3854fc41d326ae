import type { Random } from "../random";

/** Undefined where there is nothing to choose from. */
export function oneOf<T>(from: readonly T[], random: Random): T | undefined {
  return from[random.whole(0, Math.max(0, from.length - 1))];
}
