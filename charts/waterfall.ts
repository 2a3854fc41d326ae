import { formatMoney } from "@/accounts/format-money";
import type { Fen, Unit } from "@/accounts/money";
import {
  INK,
  INK_2,
  INK_3,
  NARROW,
  PAPER,
  RULE_STRONG,
  smallText,
  textWidth,
  type ChartSpace,
} from "./chart-space";
import { fittedLines } from "./fit-text";
import { niceTicks, scaleOver } from "./scale";
import { HALO, line, rect, text, type Scene, type Shape } from "./scene";
import { shortValue, tickWords } from "./value-format";

export interface WaterfallRow {
  readonly name: string;
  /** Of a total the amount, of a change by how much: negative goes to the left. */
  readonly fen: Fen;
  readonly kind: "total" | "change";
  /** Function class of a change. */
  readonly code?: string | undefined;
  readonly href?: string | undefined;
}

export interface WaterfallWords {
  readonly unit: Unit;
  /** Says that the axis does not begin at zero. */
  readonly cut: (from: string) => string;
}

/** Below this part of the largest amount, what happens on top of the totals is too small to see. */
const CUT_BELOW = 0.4;

/** From one total to another by what changed, each change beginning where the last one ended. */
export function waterfall(
  rows: readonly WaterfallRow[],
  words: WaterfallWords,
  space: ChartSpace,
): Scene {
  const { unit } = words;
  const { rem, width, height } = space;
  const narrow = width < NARROW;
  const steps = stepsOf(rows);
  const ticks = axisTicks(steps, narrow ? 3 : 6);
  const [from = 0] = ticks;
  const cut = from > 0;
  const small = smallText(space);
  const nameWidth = narrow ? 0 : Math.min(rem * 12, width * 0.24);
  const labelRoom = narrow ? 1 : rem * 5.5;
  const x = scaleOver(ticks, [
    nameWidth + (from < 0 && !narrow ? labelRoom : 0),
    width - labelRoom,
  ]);
  const bottom = height - rem * (cut ? 2.8 : 1.5);
  const pitch = bottom / Math.max(1, rows.length);
  const bar = narrow ? rem * 0.9 : Math.min(rem * 1.4, pitch * 0.65);
  /** The upper edge of a bar: on a phone its name stands above it. */
  const barTop = (at: number) =>
    at * pitch + (narrow ? pitch - bar - rem * 0.25 : (pitch - bar) / 2);
  const start = x(Math.max(from, 0));

  const ground: Shape[] = ticks.flatMap((tick, at) => [
    line(
      [
        [x(tick), 0],
        [x(tick), bottom],
      ],
      { stroke: tick === 0 ? RULE_STRONG : "var(--rule)", lineWidth: 1 },
    ),
    ...(narrow && at % 2 === 1 && ticks.length > 4
      ? []
      : [
          text(
            tickWords(tick, "money", unit) + (at === 0 ? ` ${unit}` : ""),
            [x(tick), bottom + rem * 0.8],
            {
              fill: INK_3,
              align: at === 0 ? "left" : at === ticks.length - 1 ? "right" : "center",
            },
            space,
          ),
        ]),
  ]);
  if (cut)
    ground.push(
      text(
        words.cut(`${tickWords(from, "money", unit)} ${unit}`),
        [0, bottom + rem * 2.1],
        { fill: INK_2 },
        space,
      ),
    );

  const labels: Shape[] = [];
  const marks = steps.map(({ row, begin, end }, at) => {
    const total = row.kind === "total";
    const colour = total || row.fen === 0 ? INK_2 : row.fen < 0 ? "var(--down)" : "var(--up)";
    const [left, right] = [x(total ? Math.max(begin, from) : begin), x(end)].sort(
      (a, b) => a - b,
    ) as [number, number];
    const top = barTop(at);
    const box = { x: left, y: top, width: Math.max(1.5, right - left), height: bar };
    const shapes = [rect(box, { fill: colour })];
    if (total && cut) shapes.push(...breakMark(start, top, bar));
    const next = steps[at + 1];
    if (next)
      ground.push(
        line(
          [
            [x(end), top + bar],
            [x(end), barTop(at + 1)],
          ],
          { stroke: RULE_STRONG, lineWidth: 1 },
        ),
      );
    const amount = labelOf(row, unit);
    const style = { ...small, fontWeight: 600, fill: total ? INK : colour };
    if (narrow) {
      const y = top - rem * 0.65;
      const room = width - textWidth(amount, small.fontSize) - rem;
      const [name = ""] = fittedLines(row.name, room, small.fontSize, 1);
      labels.push(
        text(name, [0, y], { ...small, ...HALO, fill: INK, fontWeight: total ? 600 : 400 }, space),
      );
      labels.push(text(amount, [width, y], { ...style, ...HALO, align: "right" }, space));
    } else {
      const y = top + bar / 2;
      const lines = fittedLines(row.name, nameWidth - rem, small.fontSize, 2);
      labels.push(
        text(
          lines.join("\n"),
          [0, y],
          { ...small, fill: INK, fontWeight: total ? 600 : 400 },
          space,
        ),
        amountLabel(amount, box, y, style),
      );
    }
    return {
      x: 0,
      y: at * pitch,
      width,
      height: pitch,
      words: `${row.name}\n${formatMoney(row.fen, unit)}`,
      href: row.href,
      shapes,
    };
  });
  return { ground, marks, labels };

  /** Beside the bar, on the side to which it grows; of a total that is wide enough, in it. */
  function amountLabel(
    amount: string,
    box: { readonly x: number; readonly width: number },
    y: number,
    style: { readonly fill: string; readonly fontSize: number; readonly fontWeight: number },
  ): Shape {
    const size = textWidth(amount, style.fontSize);
    const right = box.x + box.width + rem * 0.4;
    if (right + size <= width) return text(amount, [right, y], style, space);
    const inside = box.width > size + rem;
    return text(
      amount,
      [inside ? box.x + box.width - rem * 0.5 : box.x - rem * 0.4, y],
      { ...style, fill: inside ? PAPER : style.fill, align: "right" },
      space,
    );
  }

  /** Two slanted gaps near the cut end of a bar. */
  function breakMark(left: number, top: number, size: number): Shape[] {
    return [0, 1].map((index) => {
      const at = left + rem * (0.5 + index * 0.4);
      return line(
        [
          [at, top + size + 2],
          [at + rem * 0.4, top - 2],
        ],
        { stroke: PAPER, lineWidth: 2.5 },
      );
    });
  }

  function axisTicks(all: readonly Step[], about: number): readonly number[] {
    const levels = all.flatMap(({ row, begin, end }) =>
      row.kind === "total" ? [end] : [begin, end],
    );
    const [low, high] = [Math.min(...levels), Math.max(...levels)];
    const range = high - low;
    if (low > 0 && range > 0 && range < high * CUT_BELOW)
      return niceTicks(Math.max(0, low - range * 0.15), high, about);
    return niceTicks(Math.min(0, low), Math.max(0, high), about);
  }

  function stepsOf(all: readonly WaterfallRow[]): readonly Step[] {
    let level = 0;
    return all.map((row) => {
      const total = row.kind === "total";
      const begin = total ? 0 : level;
      level = total ? row.fen : level + row.fen;
      return { row, begin, end: level };
    });
  }
}

interface Step {
  readonly row: WaterfallRow;
  readonly begin: number;
  readonly end: number;
}

function labelOf({ kind, fen: amount }: WaterfallRow, unit: Unit): string {
  if (kind === "total" || amount === 0) return shortValue(amount, "money", unit);
  return (amount < 0 ? "▼ " : "▲ ") + shortValue(amount, "money", unit);
}
