import { INK_2, noteText, textWidth, type ChartSpace } from "./chart-space";
import { text, type Box, type Shape } from "./scene";

export interface LegendItem {
  readonly name: string;
  /** Draws what the name belongs to into this square. */
  readonly swatch: (box: Box) => readonly Shape[];
}

/** Names in as many lines as they need, from the top of the chart; it says how high that is. */
export function legend(items: readonly LegendItem[], space: ChartSpace, top = 0) {
  const { fontSize } = noteText(space);
  const lineHeight = space.rem * 1.35;
  const side = space.rem * 0.7;
  const gap = space.rem * 0.35;
  const shapes: Shape[] = [];
  let [x, row] = [0, 0];
  for (const { name, swatch } of items) {
    const width = side + gap + textWidth(name, fontSize);
    if (x > 0 && x + width > space.width) [x, row] = [0, row + 1];
    const y = top + (row + 0.5) * lineHeight;
    shapes.push(
      ...swatch({ x, y: y - side / 2, width: side, height: side }),
      text(name, [x + side + gap, y], { fill: INK_2 }, space),
    );
    x += width + space.rem;
  }
  return { shapes, height: items.length === 0 ? 0 : (row + 1) * lineHeight + gap };
}
