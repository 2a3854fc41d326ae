import type { Unit } from "@/accounts/money";
import { INK, INK_2, INK_3, noteText, smallText, textWidth, type ChartSpace } from "./chart-space";
import { fittedLines } from "./fit-text";
import { niceTicks, scaleOver } from "./scale";
import { circle, HALO, line, target, text, type Scene, type Shape } from "./scene";
import { shortValue, tickWords, valueWords, type ValueFormat } from "./value-format";

export interface Dot {
  readonly key: string;
  readonly name: string;
  readonly value: number;
  readonly href?: string | undefined;
}

export interface DotGroup {
  readonly name: string;
  /** Null: none is given, and no line is drawn. */
  readonly median: number | null;
  readonly dots: readonly Dot[];
}

export interface DotWords {
  readonly format: ValueFormat;
  readonly unit: Unit;
  readonly median: string;
  readonly count: (dots: number) => string;
  /** A dot below the first or above the second is filled and named. */
  readonly marks: readonly number[];
}

/** In rem: the axis above, the head of a group, what one dot and one named dot take, the end. */
const AXIS = 2.6;
const GROUP_HEAD = 2.2;
const DOT = 0.5;
const NAMED_DOT = 1.25;
const GROUP_END = 0.8;
/** So many are named on each side of a group: the furthest out. The table beside names all. */
const NAMED = 6;

/** Each group's dots from the largest down, so that none hides another; the median as a line. */
export function dotStrips(groups: readonly DotGroup[], words: DotWords, space: ChartSpace): Scene {
  const { format, unit, marks: bounds } = words;
  const { width, height } = space;
  const all = groups.flatMap(({ dots, median }) => [
    ...dots.map(({ value }) => value),
    ...(median === null ? [] : [median]),
  ]);
  const rem = Math.min(space.rem, height / heightInRem(groups, bounds));
  const fitted = { ...space, rem };
  const small = smallText(fitted);
  const note = noteText(fitted);
  const values = [...all, ...bounds];
  const ticks = niceTicks(Math.min(...values), Math.max(...values), width < 560 ? 4 : 7);
  const pad = rem * 0.6;
  const x = scaleOver(ticks, [pad, width - pad]);
  const top = AXIS * rem;
  const ground: Shape[] = all.length === 0 ? [] : [...axis(), ...bounds.map(boundary)];
  const labels: Shape[] = [];
  let y = top;
  const marks = groups.flatMap((group, index) => {
    const { name, median, dots } = group;
    const ranked = ranksOf(group, bounds);
    const head = y + GROUP_HEAD * rem * 0.5;
    const start = y + GROUP_HEAD * rem;
    if (index > 0)
      ground.push(
        line(
          [
            [0, y],
            [width, y],
          ],
          { stroke: "var(--rule)", lineWidth: 1 },
        ),
      );
    const title = `${name}　${words.count(dots.length)}`;
    const size = Math.min(width * 0.55, textWidth(title, small.fontSize));
    labels.push(
      text(
        fittedLines(title, width * 0.55, small.fontSize, 2).join("\n"),
        [0, head],
        { ...small, ...HALO, fill: INK, fontWeight: 600 },
        fitted,
      ),
    );
    const end = start + ranked.reduce((sum, { named }) => sum + (named ? NAMED_DOT : DOT) * rem, 0);
    if (median !== null) medianLine(median, [start - rem * 0.5, end + rem * 0.3], head, size);
    y = start;
    const drawn = ranked.map(({ dot, named, out }) => {
      const step = (named ? NAMED_DOT : DOT) * rem;
      const at = [x(dot.value), y + step / 2] as const;
      y += step;
      if (named) labels.push(nameOf(dot, at));
      return {
        ...target({ x: at[0], y: at[1], width: 0, height: 0 }),
        words: [
          dot.name,
          valueWords(dot.value, format, unit),
          `${name}${median === null ? "" : `，${words.median} ${valueWords(median, format, unit)}`}`,
        ].join("\n"),
        href: dot.href,
        shapes: [
          circle(
            at,
            rem * 0.26,
            out
              ? { fill: "var(--down)", stroke: "var(--down)", lineWidth: 1.4 }
              : { fill: "var(--surface)", stroke: INK_2, lineWidth: 1.4 },
          ),
        ],
      };
    });
    y = end + GROUP_END * rem;
    return drawn;
  });
  return { ground, marks, labels };

  function axis(): Shape[] {
    return ticks.flatMap((tick, at) => [
      line(
        [
          [x(tick), top - rem * 0.4],
          [x(tick), height],
        ],
        { stroke: "var(--rule)", lineWidth: 1 },
      ),
      text(
        tickWords(tick, format, unit) + (format === "money" && at === 0 ? ` ${unit}` : ""),
        [x(tick) + (at === 0 ? -pad : at === ticks.length - 1 ? pad : 0), rem * 0.6],
        { fill: INK_3, align: at === 0 ? "left" : at === ticks.length - 1 ? "right" : "center" },
        fitted,
      ),
    ]);
  }

  function boundary(value: number): Shape {
    return line(
      [
        [x(value), top - rem * 0.8],
        [x(value), height],
      ],
      { stroke: INK_3, lineWidth: 1, lineDash: [2, 3] },
    );
  }

  function medianLine(
    median: number,
    [from, to]: readonly [number, number],
    head: number,
    taken: number,
  ): void {
    const said = `${words.median} ${shortValue(median, format, unit)}`;
    const half = textWidth(said, note.fontSize) / 2;
    const at = Math.min(width - half, Math.max(taken + rem + half, x(median)));
    ground.push(
      line(
        [
          [x(median), from],
          [x(median), to],
        ],
        { stroke: INK, lineWidth: 1.5 },
      ),
    );
    labels.push(text(said, [at, head], { ...HALO, fill: INK_2, align: "center" }, fitted));
  }

  /** On the side where the other dots are not, unless the edge is there. */
  function nameOf({ name, value }: Dot, [at, y]: readonly [number, number]): Shape {
    const amount = `  ${shortValue(value, format, unit)}`;
    const size = textWidth(name + amount, note.fontSize) + rem * 0.6;
    const left = at - size >= 0;
    const room = width - at - rem * 0.6 - textWidth(amount, note.fontSize);
    const [short = ""] = left ? [name] : fittedLines(name, room, note.fontSize, 1);
    return text(
      short + amount,
      [left ? at - rem * 0.6 : at + rem * 0.6, y],
      { ...HALO, fill: INK, align: left ? "right" : "left" },
      fitted,
    );
  }
}

/** In pixels at the usual type size. */
export function dotStripsHeight(groups: readonly DotGroup[], marks: readonly number[]): number {
  return Math.ceil(heightInRem(groups, marks) * 16);
}

function heightInRem(groups: readonly DotGroup[], bounds: readonly number[]): number {
  return groups.reduce(
    (sum, group) =>
      ranksOf(group, bounds).reduce((all, { named }) => all + (named ? NAMED_DOT : DOT), sum) +
      GROUP_HEAD +
      GROUP_END,
    AXIS,
  );
}

interface Ranked {
  readonly dot: Dot;
  /** Beyond one of the bounds. */
  readonly out: boolean;
  readonly named: boolean;
}

function ranksOf({ dots }: DotGroup, [below, above]: readonly number[]): readonly Ranked[] {
  const ranked = dots.toSorted((a, b) => b.value - a.value);
  return ranked.map((dot, at) => {
    const low = below !== undefined && dot.value < below;
    const high = above !== undefined && dot.value > above;
    const named = (low && ranked.length - at <= NAMED) || (high && at < NAMED);
    // Where nothing says what is far out, the two ends are named.
    const end = below === undefined && (at === 0 || at === ranked.length - 1);
    return { dot, out: low || high, named: named || end };
  });
}
