import type { Unit } from "@/accounts/money";
import { INK, INK_2, INK_3, noteText, textWidth, type ChartSpace } from "./chart-space";
import { legend } from "./legend";
import { logTicks, niceTicks, scaleOver } from "./scale";
import { HALO, line, target, text, type Scene, type Shape } from "./scene";
import { lookOf, symbol } from "./symbols";
import { tickWords, valueWords, type ValueFormat } from "./value-format";

export interface ScatterPoint {
  readonly key: string;
  readonly name: string;
  readonly group: string;
  readonly x: number;
  readonly y: number;
  readonly href?: string | undefined;
}

export interface ScatterAxis {
  readonly name: string;
  readonly format: ValueFormat;
  readonly unit: Unit;
  /** A step is ten times as much. What is not above zero has no place on it. */
  readonly log: boolean;
}

export interface ScatterAxes {
  readonly x: ScatterAxis;
  readonly y: ScatterAxis;
}

/** Points that are named: as many of the furthest out as do not get into each other's way. */
const NAMED = 14;

export function scatterPlot(
  points: readonly ScatterPoint[],
  axes: ScatterAxes,
  space: ChartSpace,
): Scene {
  const { rem, width, height } = space;
  const note = noteText(space);
  const groups = [...new Set(points.map(({ group }) => group))];
  const key = legend(
    groups.map((name, at) => ({
      name,
      swatch: (box) => [
        symbol(
          lookOf(at),
          [box.x + box.width / 2, box.y + box.height / 2],
          box.width * 0.45,
          hollow(at),
        ),
      ],
    })),
    space,
  );
  const left = unplaced(points, axes);
  const placed = points.filter((point) => !left.includes(point));
  if (placed.length === 0) return { ground: key.shapes, marks: [], labels: [] };
  const xTicks = ticksOf(
    axes.x,
    placed.map(({ x }) => x),
    width < 560 ? 4 : 6,
  );
  const yTicks = ticksOf(
    axes.y,
    placed.map(({ y }) => y),
    5,
  );
  const yLabels = yTicks.map((tick) => tickWords(tick, axes.y.format, axes.y.unit));
  const from = Math.max(...yLabels.map((label) => textWidth(label, note.fontSize))) + rem * 0.8;
  const top = key.height + rem * 2;
  const bottom = height - rem * 3;
  const pad = rem * 0.5;
  const x = scaleOver(xTicks, [from + pad, width - rem * 1.2], axes.x.log);
  const y = scaleOver(yTicks, [bottom - pad, top], axes.y.log);

  const ground: Shape[] = [
    ...key.shapes,
    text(axisName(axes.y), [0, key.height + rem * 0.6], { fill: INK_2 }, space),
    text(axisName(axes.x), [width, height - rem * 0.6], { fill: INK_2, align: "right" }, space),
    ...yTicks.flatMap((tick, at) => [
      line(
        [
          [from, y(tick)],
          [width, y(tick)],
        ],
        { stroke: "var(--rule)", lineWidth: 1 },
      ),
      text(yLabels[at] ?? "", [from - rem * 0.4, y(tick)], { fill: INK_3, align: "right" }, space),
    ]),
    ...xTicks.flatMap((tick, at) => {
      const last = at === xTicks.length - 1;
      return [
        line(
          [
            [x(tick), top],
            [x(tick), bottom],
          ],
          { stroke: "var(--rule)", lineWidth: 1 },
        ),
        text(
          tickWords(tick, axes.x.format, axes.x.unit),
          [last ? width : x(tick), bottom + rem * 0.8],
          { fill: INK_3, align: last ? "right" : "center" },
          space,
        ),
      ];
    }),
    line(
      [
        [from, top],
        [from, bottom],
        [width, bottom],
      ],
      { stroke: "var(--rule-strong)", lineWidth: 1 },
    ),
  ];
  const marks = placed.map((point) => {
    const at = [x(point.x), y(point.y)] as const;
    const group = groups.indexOf(point.group);
    return {
      ...target({ x: at[0], y: at[1], width: 0, height: 0 }),
      words: [
        `${point.name}（${point.group}）`,
        ...(["x", "y"] as const).map(
          (axis) =>
            `${axes[axis].name} ${valueWords(point[axis], axes[axis].format, axes[axis].unit)}`,
        ),
      ].join("\n"),
      href: point.href,
      shapes: [symbol(lookOf(group), at, rem * 0.3, hollow(group))],
    };
  });
  return { ground, marks, labels: names() };

  /** The furthest from the middle first; a name that would lie on a mark or a name is left out. */
  function names(): Shape[] {
    const middle = {
      x: medianOf(placed.map((p) => x(p.x))),
      y: medianOf(placed.map((p) => y(p.y))),
    };
    const far = (p: ScatterPoint) =>
      Math.hypot((x(p.x) - middle.x) / width, (y(p.y) - middle.y) / height);
    const taken = placed.map((p) => ({
      x0: x(p.x) - 4,
      x1: x(p.x) + 4,
      y0: y(p.y) - 4,
      y1: y(p.y) + 4,
    }));
    const shapes: Shape[] = [];
    for (const p of placed.toSorted((a, b) => far(b) - far(a)).slice(0, NAMED * 2)) {
      if (shapes.length === NAMED) break;
      const size = textWidth(p.name, note.fontSize);
      for (const align of ["left", "right"] as const) {
        const start = align === "left" ? x(p.x) + rem * 0.5 : x(p.x) - rem * 0.5 - size;
        const [half, end] = [rem * 0.55, start + size];
        const box = { x0: start, x1: end, y0: y(p.y) - half, y1: y(p.y) + half };
        const clash = taken.some(
          (t) => box.x0 < t.x1 && t.x0 < box.x1 && box.y0 < t.y1 && t.y0 < box.y1,
        );
        if (clash || start < from || end > width) continue;
        taken.push(box);
        shapes.push(text(p.name, [start, y(p.y)], { ...HALO, fill: INK }, space));
        break;
      }
    }
    return shapes;
  }
}

/** Those that a log axis has no place for. */
export function unplaced(
  points: readonly ScatterPoint[],
  { x, y }: ScatterAxes,
): readonly ScatterPoint[] {
  return points.filter((point) => (x.log && point.x <= 0) || (y.log && point.y <= 0));
}

function axisName({ name, format, unit }: ScatterAxis): string {
  return format === "money" ? `${name}（${unit}）` : name;
}

function ticksOf(
  { log }: ScatterAxis,
  values: readonly number[],
  about: number,
): readonly number[] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return log ? logTicks(low, high) : niceTicks(low, high, about);
}

function medianOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** The fifth group has the form of the first: it is told from it by being an outline. */
function hollow(group: number): boolean {
  return group % 8 >= 4;
}
