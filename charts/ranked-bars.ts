import type { Unit } from "@/accounts/money";
import {
  INK,
  INK_2,
  NARROW,
  RULE_STRONG,
  smallText,
  textWidth,
  type ChartSpace,
} from "./chart-space";
import { fittedLines } from "./fit-text";
import { scaleOver } from "./scale";
import { line, rect, text, type Scene, type Shape } from "./scene";
import { shortValue, valueWords, type ValueFormat } from "./value-format";

export interface RankedRow {
  readonly name: string;
  /** Beside the name in what the mark says: 30101. */
  readonly code?: string | undefined;
  readonly value: number;
  readonly colour?: string | undefined;
  readonly href?: string | undefined;
}

export interface RankedWords {
  readonly format: ValueFormat;
  readonly unit: Unit;
  /** Smallest and largest value of the charts that share the scale. */
  readonly scale: readonly [number, number];
}

/** Bars from zero, in the order given. A negative amount goes to the left of zero. */
export function rankedBars(
  rows: readonly RankedRow[],
  { format, unit, scale: [smallest, largest] }: RankedWords,
  space: ChartSpace,
): Scene {
  const { rem, width, height } = space;
  const small = smallText(space);
  const nameWidth = Math.min(rem * (width < NARROW ? 11.6 : 12), width * 0.44);
  const labelRoom = Math.max(
    rem * 4,
    ...rows.map(
      ({ value }) => textWidth(shortValue(value, format, unit), small.fontSize) + rem * 0.6,
    ),
  );
  const [low, high] = [Math.min(0, smallest), Math.max(0, largest)];
  const x = scaleOver(
    [low, Math.max(high, low + 1)],
    [nameWidth + rem * 0.5 + (low < 0 ? labelRoom : 0), width - (high > 0 ? labelRoom : rem * 0.5)],
  );
  const pitch = height / Math.max(1, rows.length);
  const thick = Math.min(rem * 0.7, pitch * 0.6);
  const labels: Shape[] = [];
  const marks = rows.map(({ name, code, value, colour = INK_2, href }, at) => {
    const middle = (at + 0.5) * pitch;
    const [from, to] = [x(Math.min(0, value)), x(Math.max(0, value))];
    const lines = fittedLines(name, nameWidth, small.fontSize, pitch >= rem * 1.6 ? 2 : 1);
    const size = lines.length > 1 ? { fontSize: rem * 0.75, lineHeight: rem * 0.82 } : {};
    labels.push(
      text(lines.join("\n"), [0, middle], { ...small, ...size, fill: INK }, space),
      text(
        shortValue(value, format, unit),
        [value < 0 ? from - rem * 0.4 : to + rem * 0.4, middle],
        { ...small, fill: INK, align: value < 0 ? "right" : "left" },
        space,
      ),
    );
    return {
      x: 0,
      y: at * pitch,
      width,
      height: pitch,
      words: `${name}${code === undefined ? "" : `（${code}）`}\n${valueWords(value, format, unit)}`,
      href,
      shapes: [
        rect({ x: from, y: middle - thick / 2, width: to - from, height: thick }, { fill: colour }),
      ],
    };
  });
  const ground = [
    line(
      [
        [x(0), 0],
        [x(0), height],
      ],
      { stroke: RULE_STRONG, lineWidth: 1 },
    ),
  ];
  return { ground, marks, labels };
}
