/** Names in order of likeness to what was asked for: by the pairs of characters that they share. */
export function nearestNames<T extends { readonly name: string }>(
  asked: string,
  named: readonly T[],
): readonly T[] {
  const wanted = pairs(asked);
  const likeness = new Map(named.map((one) => [one, share(wanted, pairs(one.name))]));
  return named.toSorted((a, b) => (likeness.get(b) ?? 0) - (likeness.get(a) ?? 0));
}

function pairs(text: string): ReadonlySet<string> {
  const characters = Array.from(text);
  return new Set([
    ...characters,
    ...characters.slice(1).map((character, index) => `${characters[index]}${character}`),
  ]);
}

/** Dice's coefficient: 1 for the same pairs, 0 for none in common. */
function share(wanted: ReadonlySet<string>, found: ReadonlySet<string>): number {
  const common = [...wanted].filter((pair) => found.has(pair)).length;
  return (2 * common) / Math.max(1, wanted.size + found.size);
}
