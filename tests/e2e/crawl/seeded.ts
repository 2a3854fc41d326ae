/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** So many of them, in the order in which they were drawn. */
export function draw<Item>(from: readonly Item[], count: number, random: () => number): Item[] {
  return from
    .map((item) => ({ item, at: random() }))
    .toSorted((a, b) => a.at - b.at)
    .slice(0, count)
    .map(({ item }) => item);
}

/** What MINGZHANG_SEED says, else another one each time; whoever draws prints it. */
export function askedSeed(): number {
  return Number(process.env.MINGZHANG_SEED ?? Math.floor(Math.random() * 1e9));
}
