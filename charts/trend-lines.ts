import { formatMoney } from "@/accounts/format-money";
import type { Fen, Unit } from "@/accounts/money";
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
import { legend } from "./legend";
import { niceTicks, scaleOver, spread } from "./scale";
import { HALO, line, target, text, type Scene, type Shape } from "./scene";
import { lookOf, symbol } from "./symbols";
import { shortValue, tickWords } from "./value-format";

export interface TrendPoint {
  readonly year: number;
  /** Null: not stated. The line has a gap. */
  readonly fen: Fen | null;
  /** Derived: known from the next year's account only. Hollow, and dashed from and to it. */
  readonly kind: "published" | "derived";
  readonly href?: string | undefined;
}

export interface TrendSeries {
  readonly key: string;
  readonly name: string;
  readonly colour?: string | undefined;
  readonly points: readonly TrendPoint[];
}

export interface TrendWords {
  readonly unit: Unit;
  readonly derived: string;
  readonly missing: string;
  readonly year: (year: number) => string;
}

/** Lines by year from zero, each with its own form of mark and its name at its end. */
export function trendLines(
  series: readonly TrendSeries[],
  words: TrendWords,
  space: ChartSpace,
): Scene {
  const { unit } = words;
  const { rem, width, height } = space;
  const narrow = width < NARROW;
  const small = smallText(space);
  const note = noteText(space);
  const looks = series.map(({ colour }, at) => ({
    ...lookOf(at),
    ...(colour !== undefined && { colour }),
  }));
  const all = series.flatMap(({ points }) => points);
  const amounts = all.flatMap(({ fen }) => fen ?? []);
  const ticks = niceTicks(Math.min(0, ...amounts), Math.max(0, ...amounts), narrow ? 3 : 4);
  const tickLabels = ticks.map((tick) => tickWords(tick, "money", unit));
  const years = yearsOf(series);
  const single = series.length === 1;
  // A single line has its amounts above its points, half of the last beyond it.
  const half = single ? Math.max(0, ...amounts.map((each) => amountWidth(each) / 2)) : 0;
  const nameWidth = single
    ? Math.max(half, rem * 1.2)
    : narrow
      ? rem * 1.6
      : Math.min(width * 0.3, longestName() + rem * 1.5);
  const key = legend(narrow && !single ? numberedNames(series, looks) : [], space);
  const left =
    Math.max(...tickLabels.map((label) => textWidth(label, note.fontSize))) + Math.max(rem, half);
  const right = width - nameWidth;
  const top = key.height + rem * 2.4;
  const bottom = height - rem * 2;
  const y = scaleOver(ticks, [bottom, top]);
  const gap = (right - left) / Math.max(1, years.length - 1);
  const x = (year: number) =>
    years.length === 1 ? (left + right) / 2 : left + years.indexOf(year) * gap;

  const ground: Shape[] = [
    ...key.shapes,
    text(unit, [0, key.height + rem * 0.6], { fill: INK_3 }, space),
    ...ticks.flatMap((tick, at) => [
      line(
        [
          [left - Math.max(half, rem * 0.4), y(tick)],
          [right, y(tick)],
        ],
        { stroke: tick === 0 ? INK : "var(--rule)", lineWidth: 1 },
      ),
      text(
        tickLabels[at] ?? "",
        [left - Math.max(half, rem * 0.6), y(tick)],
        { fill: INK_3, align: "right" },
        space,
      ),
    ]),
    ...yearLabels(),
  ];
  const labels: Shape[] = [];
  const marks = series.flatMap((one, index) => {
    const look = looks[index] ?? lookOf(index);
    ground.push(...lineOf(one, look.colour));
    return one.points.flatMap(({ year, fen, kind, href }) => {
      if (fen === null) return [];
      const at = [x(year), y(fen)] as const;
      if (single && gap >= amountWidth(fen))
        labels.push(
          text(
            shortValue(fen, "money", unit),
            [at[0], at[1] - rem * 0.6],
            { ...small, ...HALO, fill: INK, align: "center", verticalAlign: "bottom" },
            space,
          ),
        );
      const said = [one.name, `${words.year(year)} ${formatMoney(fen, unit)}`];
      if (kind === "derived") said.push(words.derived);
      return {
        ...target({ x: at[0], y: at[1], width: 0, height: 0 }),
        words: said.join("\n"),
        href,
        shapes: [symbol(look, at, rem * 0.28, kind === "derived")],
      };
    });
  });
  if (!single) labels.push(...endNames());
  return { ground, marks, labels };

  function lineOf({ points }: TrendSeries, colour: string): Shape[] {
    return points.flatMap((point, at) => {
      const before = points[at - 1];
      if (!before || before.fen === null || point.fen === null) return [];
      // A year that has no point at all is a gap as well.
      if (point.year - before.year > 1) return [];
      const derived = before.kind === "derived" || point.kind === "derived";
      return [
        line(
          [
            [x(before.year), y(before.fen)],
            [x(point.year), y(point.fen)],
          ],
          { stroke: colour, lineWidth: 1.75, ...(derived && { lineDash: [4, 3] }) },
        ),
      ];
    });
  }

  function yearLabels(): Shape[] {
    // Four digits and a space between.
    const every = Math.max(1, Math.ceil(textWidth("20240", small.fontSize) / gap));
    const last = years.length - 1;
    return years.flatMap((year, at) => {
      const blank = all.every((point) => point.year !== year || point.fen === null);
      return [
        ...((last - at) % every === 0
          ? [
              text(
                `${year}`,
                [x(year), bottom + rem],
                { ...small, fill: INK_2, align: "center" },
                space,
              ),
            ]
          : []),
        ...(blank
          ? [
              text(
                words.missing,
                [x(year), y(0) - rem * 0.7],
                { fill: INK_3, align: "center", ...HALO },
                space,
              ),
            ]
          : []),
      ];
    });
  }

  /** At the last point of each line; on a phone its number, which the names above explain. */
  function endNames(): Shape[] {
    const ends = series.flatMap(({ name, points }, index) => {
      const last = points.findLast(({ fen }) => fen !== null);
      if (last?.fen == null) return [];
      const room = nameWidth - rem * 1.4;
      const lines = narrow ? [`${index + 1}`] : fittedLines(name, room, small.fontSize, 2);
      return [
        {
          last,
          lines,
          colour: looks[index]?.colour ?? INK,
          wanted: y(last.fen),
          height: lines.length * rem * 1.15,
        },
      ];
    });
    const places = spread(ends, [top - rem, bottom + rem * 1.5]);
    return ends.flatMap(({ last, lines, colour, wanted }, at) => [
      line(
        [
          [x(last.year) + rem * 0.4, wanted],
          [right + rem, places[at] ?? wanted],
        ],
        { stroke: colour, lineWidth: 0.75 },
      ),
      text(
        lines.join("\n"),
        [right + rem * 1.2, places[at] ?? wanted],
        { ...small, fill: INK, lineHeight: rem * 1.1 },
        space,
      ),
    ]);
  }

  function longestName(): number {
    return Math.max(...series.map(({ name }) => textWidth(name, small.fontSize)));
  }

  function amountWidth(fen: Fen): number {
    return textWidth(shortValue(fen, "money", unit), small.fontSize) + rem * 0.4;
  }
}

/** From the first to the last, also those of which nothing is stated. */
function yearsOf(series: readonly TrendSeries[]): readonly number[] {
  const stated = series.flatMap(({ points }) => points.map(({ year }) => year));
  const [first, last] = [Math.min(...stated), Math.max(...stated)];
  return stated.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

function numberedNames(
  series: readonly TrendSeries[],
  looks: readonly ReturnType<typeof lookOf>[],
) {
  return series.map(({ name }, at) => ({
    name: `${at + 1} ${name}`,
    swatch: ({ x, y, width, height }: { x: number; y: number; width: number; height: number }) => [
      symbol(looks[at] ?? lookOf(at), [x + width / 2, y + height / 2], width * 0.4),
    ],
  }));
}

/** In pixels at the usual type size; `phone` is the width of the narrow one. */
export function trendLinesHeights(series: readonly TrendSeries[], phone: number) {
  const names = numberedNames(series, []);
  const key = legend(series.length > 1 ? names : [], { width: phone, height: 0, rem: 16 }).height;
  return { narrow: key + 260, wide: Math.max(320, 90 + series.length * 20) };
}
