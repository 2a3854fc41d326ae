import type { Unit } from "@/accounts/money";
import { INK, INK_2, INK_3, smallText, textWidth, type ChartSpace } from "./chart-space";
import { fittedLines } from "./fit-text";
import { niceTicks, scaleOver } from "./scale";
import { HALO, line, text, type Box, type Scene, type Shape } from "./scene";
import { symbol } from "./symbols";
import { shortValue, tickWords, valueWords, type ValueFormat } from "./value-format";

export interface PanelPoint {
  readonly year: number;
  /** Null: not stated. */
  readonly value: number | null;
  readonly kind: "published" | "derived";
}

export interface Panel {
  readonly key: string;
  readonly name: string;
  /** Every panel has the same years. */
  readonly points: readonly PanelPoint[];
  readonly href?: string | undefined;
}

export interface PanelWords {
  readonly format: ValueFormat;
  readonly unit: Unit;
  readonly derived: string;
  readonly missing: string;
  /** Whether the scale begins at zero; lines may do without, as bars may not. Yes if not said. */
  readonly fromZero?: boolean;
  /** Says that all panels have one scale, from and to what. */
  readonly scale: (from: string, to: string) => string;
}

/** In rem: the least a panel takes. */
const PANEL = { width: 10.4, height: 9.5, gap: 1.4 };
/** A few panels have more room; of that much only are they as high as this. */
const TALL = { width: 16, height: 15 };
/** The note about the scale, in rem. */
const HEAD = 1.8;
/** Where an index begins. */
const INDEX_BASE = 100;

/** The same small line chart for each, on one scale, so that heights can be compared. */
export function smallMultiples(
  panels: readonly Panel[],
  words: PanelWords,
  space: ChartSpace,
): Scene {
  const { format, unit, fromZero = true } = words;
  const { rem, width, height } = space;
  const columns = columnsIn(width / rem, panels.length);
  const rows = Math.max(1, Math.ceil(panels.length / columns));
  const head = HEAD * rem;
  const [across, down] = [(width + PANEL.gap * rem) / columns, (height - head) / rows];
  const small = smallText(space);
  const values = panels.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []));
  const ticks =
    fromZero || values.length === 0
      ? niceTicks(Math.min(0, ...values), Math.max(0, ...values), 4)
      : niceTicks(Math.min(...values), Math.max(...values), 4);
  const [low = 0, high = 0] = [ticks[0], ticks.at(-1)];
  const named = (value: number) =>
    tickWords(value, format, unit) + (format === "money" ? ` ${unit}` : "");
  const ground: Shape[] = [
    text(words.scale(named(low), named(high)), [0, rem * 0.6], { fill: INK_2 }, space),
  ];
  const labels: Shape[] = [];
  const marks = panels.map((panel, index) => {
    const box: Box = {
      x: (index % columns) * across,
      y: head + Math.floor(index / columns) * down,
      width: across - PANEL.gap * rem,
      height: down - rem * 0.6,
    };
    return {
      ...box,
      words: panelWords(panel),
      href: panel.href,
      shapes: onePanel(panel, box),
    };
  });
  return { ground, marks, labels };

  function onePanel({ name, points }: Panel, box: Box): Shape[] {
    const lines = fittedLines(name, box.width, small.fontSize, 2);
    const top = box.y + rem * 3.7;
    const bottom = box.y + box.height - rem * 1.5;
    const y = scaleOver(ticks, [bottom, top]);
    const pad = rem * 0.4;
    const step = (box.width - 2 * pad) / Math.max(1, points.length - 1);
    const x = (at: number) => box.x + pad + at * step;
    const base = fromZero ? (format === "index" ? INDEX_BASE : 0) : low;
    labels.push(
      text(
        lines.join("\n"),
        [box.x, box.y],
        { ...small, fill: INK, fontWeight: 600, verticalAlign: "top", lineHeight: rem * 1.15 },
        space,
      ),
      ...ends(points, box, bottom),
    );
    const last = points.findLastIndex(({ value }) => value !== null);
    const first = points.findIndex(({ value }) => value !== null);
    const guides = [top, y(base)].map((level) =>
      line(
        [
          [box.x, level],
          [box.x + box.width, level],
        ],
        {
          stroke: level === top ? "var(--rule)" : "var(--rule-strong)",
          lineWidth: 1,
        },
      ),
    );
    return [
      ...guides,
      ...points.flatMap(({ value, kind }, at) => {
        const before = points[at - 1];
        if (value === null) {
          labels.push(
            text(
              words.missing,
              [x(at), y(base) - rem * 0.6],
              { fill: INK_3, align: "center" },
              space,
            ),
          );
          return [];
        }
        if (at === last) labels.push(lastValue(value, [x(at), y(value)], box));
        else if (at === first && box.width >= TALL.width * rem)
          labels.push(firstValue(value, [x(at), y(value)]));
        const shapes: Shape[] = [];
        if (before && before.value !== null) {
          const derived = kind === "derived" || before.kind === "derived";
          shapes.push(
            line(
              [
                [x(at - 1), y(before.value)],
                [x(at), y(value)],
              ],
              { stroke: INK_2, lineWidth: 1.75, ...(derived && { lineDash: [4, 3] }) },
            ),
          );
        }
        // A year between two blanks, the last, and one that is only derived are seen as a dot.
        const alone = before?.value == null && points[at + 1]?.value == null;
        if (at === last || alone || kind === "derived")
          shapes.push(
            symbol(
              { form: "circle", colour: INK },
              [x(at), y(value)],
              rem * 0.2,
              kind === "derived",
            ),
          );
        return shapes;
      }),
    ];
  }

  function firstValue(value: number, [x, y]: readonly [number, number]): Shape {
    return text(
      shortValue(value, format, unit),
      [x - rem * 0.3, y - rem * 0.45],
      { ...small, ...HALO, fill: INK_2, verticalAlign: "bottom" },
      space,
    );
  }

  function lastValue(value: number, [x, y]: readonly [number, number], box: Box): Shape {
    const said = shortValue(value, format, unit);
    const left = x - textWidth(said, small.fontSize) >= box.x;
    return text(
      said,
      [left ? x + rem * 0.3 : x - rem * 0.3, y - rem * 0.45],
      { ...small, ...HALO, fill: INK, align: left ? "right" : "left", verticalAlign: "bottom" },
      space,
    );
  }

  function ends(points: readonly PanelPoint[], box: Box, bottom: number): Shape[] {
    const [first, last] = [points[0], points.at(-1)];
    const y = bottom + rem * 0.9;
    return [
      ...(first ? [text(`${first.year}`, [box.x, y], { fill: INK_3 }, space)] : []),
      ...(last && last !== first
        ? [text(`${last.year}`, [box.x + box.width, y], { fill: INK_3, align: "right" }, space)]
        : []),
    ];
  }

  function panelWords({ name, points }: Panel): string {
    return [
      name,
      ...points.map(({ year, value, kind }) => {
        const said = value === null ? words.missing : valueWords(value, format, unit);
        return kind === "derived" ? `${year} ${said}（${words.derived}）` : `${year} ${said}`;
      }),
    ].join("\n");
  }
}

/** In pixels at the usual type size. */
export function panelsHeight(count: number, width: number): number {
  const columns = columnsIn(width / USUAL_REM, count);
  const across = (width / USUAL_REM + PANEL.gap) / columns - PANEL.gap;
  const height = across >= TALL.width ? TALL.height : PANEL.height;
  return (Math.ceil(count / columns) * height + HEAD) * USUAL_REM;
}

const USUAL_REM = 16;

/** `width` in rem. Two stand side by side even on the smallest phone; rows are about equally long. */
function columnsIn(width: number, count: number): number {
  const most = Math.max(2, Math.floor((width + PANEL.gap) / (PANEL.width + PANEL.gap)));
  return Math.max(1, Math.ceil(count / Math.max(1, Math.ceil(count / most))));
}
