export interface Tile<T> {
  readonly row: T;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Tiles whose areas are as their weights and whose sides are as even as can be (Bruls, Huizing and
 * van Wijk, 2000). Rows come with the heaviest first; one that weighs nothing has no tile.
 */
export function squarify<T>(
  rows: readonly T[],
  weigh: (row: T) => number,
  space: { readonly width: number; readonly height: number },
): readonly Tile<T>[] {
  // A figure that is shown as its table leaves its chart no space.
  if (space.width * space.height === 0) return [];
  const weighty = rows.filter((row) => weigh(row) > 0);
  const whole = weighty.reduce((sum, row) => sum + weigh(row), 0);
  const scale = (space.width * space.height) / whole;
  const tiles: Tile<T>[] = [];
  let box: Box = { x: 0, y: 0, ...space };
  let start = 0;
  while (start < weighty.length) {
    const side = Math.min(box.width, box.height);
    let strip = weighty.slice(start, start + 1);
    for (const next of weighty.slice(start + 1)) {
      const longer = [...strip, next];
      if (unevenness(longer, side) > unevenness(strip, side)) break;
      strip = longer;
    }
    const area = strip.reduce((sum, row) => sum + weigh(row) * scale, 0);
    const depth = area / side;
    const upright = box.width >= box.height;
    let along = 0;
    for (const row of strip) {
      const length = (weigh(row) * scale) / depth;
      tiles.push(
        upright
          ? { row, x: box.x, y: box.y + along, width: depth, height: length }
          : { row, x: box.x + along, y: box.y, width: length, height: depth },
      );
      along += length;
    }
    box = upright
      ? { ...box, x: box.x + depth, width: box.width - depth }
      : { ...box, y: box.y + depth, height: box.height - depth };
    start += strip.length;
  }
  return tiles;

  /** How far the worst tile of a strip along `side` is from a square; 1 is a square. */
  function unevenness(strip: readonly T[], side: number): number {
    const areas = strip.map((row) => weigh(row) * scale);
    const area = areas.reduce((sum, each) => sum + each, 0);
    const ratio = side ** 2 / area ** 2;
    return Math.max(ratio * Math.max(...areas), 1 / (ratio * Math.min(...areas)));
  }
}
