/** Round values at even steps, about as many as asked; the first and last enclose the range. */
export function niceTicks(low: number, high: number, about: number): readonly number[] {
  const span = high - low || Math.abs(high) || 1;
  const rough = span / about;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 2.5, 5].find((each) => each * power >= rough * 0.999) ?? 10) * power;
  const first = Math.floor(low / step + 1e-9);
  const last = Math.max(first + 1, Math.ceil(high / step - 1e-9));
  // toPrecision takes back what binary fractions add: 3 × 0.1 is 0.3.
  return Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  );
}

/**
 * Round values within a range from below zero to above it, and the range itself: an axis that ends with
 * its data leaves them more room than one that goes on to the next round value.
 */
export function ticksWithin(low: number, high: number, about: number) {
  const ticks = niceTicks(Math.min(0, low), Math.max(0, high), about);
  const [first = 0, second = 0] = ticks;
  const step = second - first;
  const within = ticks.filter((tick) => tick >= low - step * 0.02 && tick <= high + step * 0.02);
  return {
    ticks: within,
    range: [Math.min(low, within[0] ?? 0), Math.max(high, within.at(-1) ?? 0)],
  };
}

/** The powers of ten that enclose a range above zero. */
export function logTicks(low: number, high: number): readonly number[] {
  const first = Math.floor(Math.log10(low) + 1e-9);
  const last = Math.max(first + 1, Math.ceil(Math.log10(high) - 1e-9));
  return Array.from({ length: last - first + 1 }, (_, index) => 10 ** (first + index));
}

/** From values to pixels, the first and last tick at the two ends. */
export function scaleOver(
  ticks: readonly number[],
  [start, end]: readonly [number, number],
  log = false,
): (value: number) => number {
  const place = log ? Math.log10 : (value: number) => value;
  const low = place(ticks[0] ?? 0);
  const high = place(ticks.at(-1) ?? 1);
  return (value) => start + ((place(value) - low) / (high - low)) * (end - start);
}

/** Labels of these heights, each as near to the middle it wants as the others leave it. */
export function spread(
  labels: readonly { readonly wanted: number; readonly height: number }[],
  [top, bottom]: readonly [number, number],
): readonly number[] {
  const order = labels.map((_, index) => index).sort((a, b) => at(a).wanted - at(b).wanted);
  const placed = labels.map(() => 0);
  let edge = top;
  for (const index of order) {
    const { wanted, height } = at(index);
    const middle = Math.max(wanted, edge + height / 2);
    placed[index] = middle;
    edge = middle + height / 2;
  }
  edge = bottom;
  for (const index of order.toReversed()) {
    const { height } = at(index);
    const middle = Math.min(placed[index] ?? 0, edge - height / 2);
    placed[index] = middle;
    edge = middle - height / 2;
  }
  return placed;

  function at(index: number) {
    return labels[index] ?? { wanted: 0, height: 0 };
  }
}
