/** One measured thing beside what it is compared with, in the same run and the same unit. */
export interface Measurement {
  readonly what: string;
  readonly unit: string;
  readonly value: number;
  readonly reference: { readonly what: string; readonly value: number };
  /** How many times the reference's cost: time for time, memory for memory; null of what costs nothing. */
  readonly ratio: number | null;
  /** Further figures of the same run by name. */
  readonly beside: Readonly<Record<string, number>>;
}

/** What a group may be told; it takes what concerns it. */
export interface BenchOptions {
  /** Of simulations; empty for such as nobody has seen. */
  readonly seeds: readonly number[];
  /** Clean documents, at most. */
  readonly documents: number;
}

export interface BenchGroup {
  readonly about: string;
  readonly measure: (options: BenchOptions) => Promise<readonly Measurement[]>;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  if (low === undefined || high === undefined) throw new Error("no values to take a median of");
  return (low + high) / 2;
}
