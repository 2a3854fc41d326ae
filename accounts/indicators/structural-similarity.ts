/**
 * How alike two units divide their money among the classes, whatever they spend: the cosine of the two,
 * 1 for the same division, 0 for no class in common. Null where either spends nothing.
 */
export function structuralSimilarity(
  a: ReadonlyMap<string, number>,
  b: ReadonlyMap<string, number>,
): number | null {
  const product = sum([...a].map(([code, value]) => value * (b.get(code) ?? 0)));
  const lengths = Math.sqrt(squares(a)) * Math.sqrt(squares(b));
  return lengths === 0 ? null : product / lengths;
}

function squares(of: ReadonlyMap<string, number>): number {
  return sum([...of.values()].map((value) => value * value));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
