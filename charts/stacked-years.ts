import type { Fen } from "@/accounts/money";
import {
  INK,
  INK_2,
  INK_3,
  NARROW,
  noteText,
  smallText,
  textWidth,
  type ChartSpace,
} from "./chart-space";
import { fittedLines } from "./fit-text";
import { legend, type LegendItem } from "./legend";
import { onColour } from "./on-colour";
import { scaleOver, spread, ticksWithin } from "./scale";
import { line, rect, text, type Box, type Scene, type Shape } from "./scene";
import {
  seenParts,
  stackOf,
  totalWords,
  yearWords,
  type Stack,
  type StackedPart,
  type StackedWords,
  type StackedYears,
} from "./stack-of";
import { shortValue, tickWords } from "./value-format";

/** What lies below zero and is less than this part of the highest column gets no room on the axis. */
const SLIVER = 0.02;
const FRAME = { fill: "none", stroke: "var(--ink-3)", lineWidth: 1.25 } as const;

/** Columns by year, or bars one below the other where columns leave their figures no room. */
export function stackedYears(chart: StackedYears, words: StackedWords, space: ChartSpace): Scene {
  const { years, frames, share = false } = chart;
  const parts = seenParts(chart);
  const { rem, width, height } = space;
  const small = smallText(space);
  const note = noteText(space);
  const stacks = years.map((_, at) => stackOf(chart, at));
  const upright = width >= NARROW;
  const nameWidth = upright ? directWidth() : 0;
  const direct = nameWidth > 0;
  const last = stacks.findLastIndex(({ blank }) => !blank);
  const named = direct ? namesAt(last).map(({ part }) => part) : [];
  const key = legend([...partItems(named), ...frameItems()], space);
  const values = stacks.flatMap(({ segments, total }) => [
    ...segments.flatMap(({ from, to }) => [from, to]),
    ...(share ? [] : [total ?? 0]),
  ]);
  if (!share) values.push(...(frames ?? []).map((frame) => frame ?? 0));
  const [lowest, highest] = [Math.min(0, ...values), Math.max(1, ...values)];
  const { ticks, range } = share
    ? { ticks: [0, 1], range: [0, 1] }
    : ticksWithin(-lowest < highest * SLIVER ? 0 : lowest, highest, upright ? 4 : 2);
  const tickLabels = ticks.map(
    (tick, at) =>
      tickWords(tick, share ? "rate" : "money", words.unit) +
      (!share && at === ticks.length - 1 ? ` ${words.unit}` : ""),
  );
  const left = upright
    ? Math.max(...tickLabels.map((label) => textWidth(label, note.fontSize))) + rem * 0.8
    : rem * 2.6;
  const right = upright
    ? // A few years stand close together, however wide the page.
      Math.min(width - nameWidth - (direct ? rem * 1.2 : 0), left + years.length * rem * 9)
    : width - totalWidth() - rem * 0.4;
  const top = key.height + (upright ? rem * 1.5 : 0);
  const bottom = height - rem * 1.6;
  const value = scaleOver(range, upright ? [bottom, top] : [left, right]);
  const pitch = (upright ? right - left : bottom - top) / Math.max(1, years.length);
  const thick = Math.min(pitch * (upright ? 0.56 : 0.62), rem * 5);

  const ground: Shape[] = [...key.shapes, ...axis()];
  const labels: Shape[] = [];
  const marks = years.map((year, at) => {
    const stack = stacks[at] ?? stackOf(chart, at);
    const middle = (upright ? left : top) + (at + 0.5) * pitch;
    const shapes: Shape[] = [];
    for (const { part, from, to, amount } of stack.segments) {
      const index = parts.indexOf(part);
      if (index < 0) continue;
      const box = boxOf(middle, thick, from, to);
      shapes.push(rect(box, { fill: part.colour, stroke: "var(--paper)", lineWidth: 0.75 }));
      const inside = share
        ? shortValue(to - from, "rate", words.unit)
        : shortValue(amount, "money", words.unit);
      labels.push(...segmentLabel(box, part, upright ? inside : numberOf(index)));
    }
    const frame = share ? null : (frames?.[at] ?? null);
    if (frame !== null) shapes.push(rect(boxOf(middle, thick + rem * 0.6, 0, frame), FRAME));
    labels.push(...yearLabels(year, middle, stack, frame));
    const band: Box = upright
      ? { x: middle - pitch / 2, y: top, width: pitch, height: bottom - top }
      : { x: 0, y: middle - pitch / 2, width, height: pitch };
    return {
      ...band,
      words: yearWords(chart, words, { year, stack, frame }),
      href: chart.hrefs?.[at] ?? undefined,
      shapes,
    };
  });
  if (direct) labels.push(...directNames());
  return { ground, marks, labels };

  function boxOf(middle: number, size: number, from: number, to: number): Box {
    const [low, high] = [value(Math.min(from, to)), value(Math.max(from, to))];
    return upright
      ? { x: middle - size / 2, y: high, width: size, height: low - high }
      : { x: low, y: middle - size / 2, width: high - low, height: size };
  }

  function axis(): Shape[] {
    return ticks.flatMap((tick, at) => {
      const place = value(tick);
      const ends = upright
        ? ([
            [left, place],
            [right, place],
          ] as const)
        : ([
            [place, top],
            [place, bottom],
          ] as const);
      const style = upright
        ? ({ align: "right" } as const)
        : ({ align: at === 0 ? "left" : "center" } as const);
      return [
        line(ends, { stroke: tick === 0 ? INK : "var(--rule)", lineWidth: 1 }),
        text(
          tickLabels[at] ?? "",
          upright ? [left - rem * 0.4, place] : [place, bottom + rem * 0.8],
          { fill: INK_3, ...style },
          space,
        ),
      ];
    });
  }

  function segmentLabel(box: Box, { colour }: StackedPart, words: string): Shape[] {
    const fill = onColour(colour);
    const fits = box.height >= rem && box.width >= textWidth(words, note.fontSize) + 4;
    if (fill === null || !fits) return [];
    const middle = [box.x + box.width / 2, box.y + box.height / 2] as const;
    return [text(words, middle, { fill, align: "center" }, space)];
  }

  function yearLabels(year: number, middle: number, stack: Stack, frame: Fen | null): Shape[] {
    const highest = Math.max(0, frame ?? 0, ...stack.segments.map(({ to }) => to));
    const end = value(highest);
    const said = totalWords(stack, share, words);
    const quiet = stack.blank || (share && stack.shareless);
    const named = { ...small, fill: INK_2 };
    const style = { ...small, fill: quiet ? INK_3 : INK, fontWeight: quiet ? 400 : 600 };
    return upright
      ? [
          text(`${year}`, [middle, bottom + rem * 0.9], { ...named, align: "center" }, space),
          text(
            fittedLines(
              said,
              Math.max(pitch - 4, textWidth(said, small.fontSize) / 3),
              small.fontSize,
              3,
            ).join("\n"),
            [middle, end - rem * 0.3],
            { ...style, align: "center", verticalAlign: "bottom" },
            space,
          ),
        ]
      : [
          text(`${year}`, [0, middle], named, space),
          text(said, [end + rem * 0.4, middle], style, space),
        ];
  }

  /** Names at the last column with amounts, where there is room for a line each; 0 if there is none. */
  function directWidth(): number {
    if (parts.length * rem * 1.2 > height - rem * 4 || stacks.every(({ blank }) => blank)) return 0;
    const longest = Math.max(...parts.map(({ name }) => textWidth(name, note.fontSize)));
    return longest <= width * 0.28 ? longest + rem * 0.3 : 0;
  }

  function namesAt(year: number): Stack["segments"] {
    return (stacks[year]?.segments ?? []).filter(({ part }) => parts.includes(part));
  }

  function directNames(): Shape[] {
    const segments = namesAt(last);
    const wanted = segments.map(({ from, to }) => ({
      wanted: value((from + to) / 2),
      height: rem * 1.15,
    }));
    const places = spread(wanted, [top - rem, bottom + rem]);
    const edge = left + (last + 0.5) * pitch + thick / 2;
    return segments.flatMap(({ part }, at) => [
      line(
        [
          [edge, wanted[at]?.wanted ?? 0],
          [right + rem * 0.9, places[at] ?? 0],
        ],
        { stroke: part.colour, lineWidth: 1 },
      ),
      text(part.name, [right + rem * 1.1, places[at] ?? 0], { fill: INK_2 }, space),
    ]);
  }

  /** Those that are not named at a column; numbered where the segments bear numbers. */
  function partItems(named: readonly StackedPart[]): LegendItem[] {
    return parts.flatMap((part, index) =>
      named.includes(part)
        ? []
        : [
            {
              name: upright ? part.name : `${numberOf(index)} ${part.name}`.trim(),
              swatch: (box: Box) => [rect(box, { fill: part.colour })],
            },
          ],
    );
  }

  /** One part needs none. */
  function numberOf(index: number): string {
    return parts.length > 1 ? `${index + 1}` : "";
  }

  function frameItems(): LegendItem[] {
    return share || !frames || chart.frameName === undefined
      ? []
      : [{ name: chart.frameName, swatch: (box) => [rect(box, FRAME)] }];
  }

  function totalWidth(): number {
    const said = stacks.map(({ total }) =>
      share || total === null ? "" : shortValue(total, "money", words.unit),
    );
    return Math.max(rem * 1.5, ...said.map((each) => textWidth(each, small.fontSize)));
  }
}

/** In pixels at the usual type size; `phone` is the width of the narrow one. */
export function stackedYearsHeights(
  { years, parts, frameName }: Pick<StackedYears, "years" | "parts" | "frameName">,
  phone: number,
) {
  const names = [...parts.map(({ name }, at) => `${at + 1} ${name}`), frameName ?? ""];
  const items = names.map((name) => ({ name, swatch: () => [] }));
  const key = legend(items, { width: phone, height: 0, rem: 16 }).height;
  return { narrow: key + 26 + years.length * 32, wide: Math.max(320, 80 + parts.length * 20) };
}
