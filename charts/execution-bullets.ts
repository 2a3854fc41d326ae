import { formatAmount, formatMoney, formatRate } from "@/accounts/format-money";
import type { Fen, Unit } from "@/accounts/money";
import { INK, INK_3, NARROW, RULE_STRONG, smallText, TRACK, type ChartSpace } from "./chart-space";
import { fittedLines } from "./fit-text";
import { scaleOver } from "./scale";
import { line, rect, text, type Box, type Scene, type Shape } from "./scene";

export interface BulletRow {
  readonly name: string;
  readonly budget: Fen;
  readonly actual: Fen;
  /** actual / budget: a fraction. */
  readonly rate: number;
  /** The rate as the document prints it, or as computed where it prints none. */
  readonly rateText: string;
  readonly colour: string;
  /** The passage contradicts the table: the bar is dashed. */
  readonly doubtful: boolean;
  readonly href?: string | undefined;
}

export interface BulletWords {
  readonly unit: Unit;
  /** "年初预算". */
  readonly budget: string;
  readonly actual: string;
  readonly rate: string;
}

/** In rem. */
const FRAME = 1.25;
const BAR = 0.6;
const COLUMN = 5.4;
const NARROW_COLUMN = 4.6;

/** Budget as the frame, actual as the bar, both in parts of the budget; a line at 100%. */
export function executionBullets(
  rows: readonly BulletRow[],
  words: BulletWords,
  space: ChartSpace,
): Scene {
  const { rem, width, height } = space;
  const narrow = width < NARROW;
  const small = smallText(space);
  const nameWidth = narrow ? 0 : Math.min(rem * 12, width * 0.24);
  const right = width - rem * (narrow ? NARROW_COLUMN : COLUMN * 3);
  const top = narrow ? 0 : rem * 1.6;
  const bottom = height - rem * 1.6;
  const pitch = (bottom - top) / Math.max(1, rows.length);
  // Widest where spending went over: then the frame is shorter than the bar.
  const largest = Math.max(1, ...rows.map(({ rate }) => rate));
  const x = scaleOver([0, largest], [nameWidth, right]);
  const head = { fill: INK_3, align: "right" } as const;
  const plain = { ...small, fill: INK, align: "right" } as const;

  const ground: Shape[] = [...axis(), ...(narrow ? [] : heads())];
  const labels: Shape[] = [
    line(
      [
        [x(1), top],
        [x(1), bottom],
      ],
      { stroke: INK, lineWidth: 1.5 },
    ),
  ];
  const marks = rows.map((row, at) => {
    const band: Box = { x: 0, y: top + at * pitch, width, height: pitch };
    // On a phone the name stands above its bar.
    const middle = band.y + pitch / 2 + (narrow ? rem * 0.6 : 0);
    labels.push(...labelsOf(row, band, middle));
    return {
      ...band,
      words: bulletWords(row, words),
      href: row.href,
      shapes: [
        rect(barBox(1, FRAME, middle), { fill: TRACK, stroke: RULE_STRONG, lineWidth: 1 }),
        rect(
          barBox(Math.max(0, row.rate), BAR, middle),
          row.doubtful
            ? { fill: "none", stroke: row.colour, lineWidth: 1.5, lineDash: [3, 2] }
            : { fill: row.colour },
        ),
      ],
    };
  });
  return { ground, marks, labels };

  function barBox(rate: number, thick: number, middle: number): Box {
    const y = middle - (thick * rem) / 2;
    return { x: x(0), y, width: x(rate) - x(0), height: thick * rem };
  }

  function labelsOf({ name, budget, actual, rateText }: BulletRow, band: Box, middle: number) {
    const room = narrow ? width : nameWidth - rem;
    const lines = fittedLines(name, room, small.fontSize, narrow ? 1 : 2);
    const y = narrow ? band.y + pitch / 2 - rem * 0.7 : middle;
    const figures = narrow
      ? []
      : [budget, actual].map((amount, column) =>
          text(
            formatAmount(amount, words.unit),
            [right + (column + 1) * COLUMN * rem, middle],
            plain,
            space,
          ),
        );
    return [
      text(lines.join("\n"), [0, y], { ...small, fill: INK, lineHeight: rem * 1.05 }, space),
      ...figures,
      text(rateText, [width, middle], { ...plain, fontWeight: 600 }, space),
    ];
  }

  function axis(): Shape[] {
    const step = largest > 3 ? Math.ceil(largest / 4) : largest > 1.5 ? 0.5 : 0.25;
    return Array.from({ length: Math.floor(largest / step + 1e-9) + 1 }, (_, at) =>
      text(
        formatRate(at * step, 0),
        [x(at * step), bottom + rem * 0.9],
        { fill: INK_3, align: at === 0 ? "left" : "center" },
        space,
      ),
    );
  }

  function heads(): Shape[] {
    return [words.budget, words.actual, words.rate].map((name, column) =>
      text(name, [right + (column + 1) * COLUMN * rem, rem * 0.6], head, space),
    );
  }
}

/** In pixels at the usual type size. */
export function bulletHeights(rows: number) {
  return { narrow: 30 + rows * 52, wide: 56 + rows * (rows > 8 ? 34 : 46) };
}

function bulletWords({ name, budget, actual, rateText }: BulletRow, words: BulletWords): string {
  return [
    name,
    `${words.budget} ${formatMoney(budget, words.unit)}`,
    `${words.actual} ${formatMoney(actual, words.unit)}`,
    `${words.rate} ${rateText}`,
  ].join("\n");
}
