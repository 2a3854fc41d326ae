/** The middle one; of an even number the mean of the middle two. Null of none. */
export function median(sizes: readonly number[]): number | null {
  const sorted = sizes.toSorted((a, b) => a - b);
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[sorted.length >> 1]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

/** Where one stands among peers. */
export interface Standing {
  /** 1 is the largest; those that are equal share a rank. */
  readonly rank: number;
  /** How many state it. */
  readonly of: number;
}

export function standing(size: number, all: readonly number[]): Standing {
  return { rank: all.filter((other) => other > size).length + 1, of: all.length };
}
