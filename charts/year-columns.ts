import { formatMoney } from "@/accounts/format-money";
import type { Fen, Unit } from "@/accounts/money";
import { INK, INK_2, INK_3, smallText, textWidth, type ChartSpace } from "./chart-space";
import { scaleOver } from "./scale";
import { line, rect, text, type Box, type ChartMark, type Scene, type Shape } from "./scene";
import { shortValue } from "./value-format";

export interface YearColumn {
  readonly year: number;
  /** Null: no account of this year, and nothing from which it follows. */
  readonly fen: Fen | null;
  readonly kind: "published" | "derived";
  readonly href?: string | undefined;
}

export interface YearColumnsWords {
  readonly unit: Unit;
  /** Of a derived year, after its amount. */
  readonly derived: string;
  readonly missing: string;
  readonly year: (year: number) => string;
}

/** The year that the page is about stands out from those before it. */
const CURRENT = { fill: INK };
const BEFORE = { fill: INK_2, opacity: 0.75 };
const PUBLISHED = { fill: INK_2 };
const DERIVED = { fill: "none", stroke: INK_2, lineWidth: 1.5, lineDash: [4, 3] };

/**
 * A year that was only stated, not published, is hollow and dashed. Columns start at zero; where their
 * amounts have no room beside each other, they are bars below each other.
 */
export function yearColumns(
  columns: readonly YearColumn[],
  words: YearColumnsWords,
  space: ChartSpace,
  current?: number,
): Scene {
  const { rem, width, height } = space;
  const small = smallText(space);
  const said = columns.map(({ fen }) =>
    fen === null ? words.missing : shortValue(fen, "money", words.unit),
  );
  const upright = stands(columns, words.unit, space);
  const amounts = columns.map(({ fen }) => fen ?? 0);
  const range = [Math.min(0, ...amounts), Math.max(1, ...amounts)];
  const below = (range[0] ?? 0) < 0;
  const widest = Math.max(...said.map((each) => textWidth(each, small.fontSize)));
  const yearWidth = rem * 2.6;
  const value = scaleOver(
    range,
    upright
      ? [height - rem * (below ? 3.4 : 2), rem * 1.6]
      : [yearWidth + (below ? widest + rem * 0.5 : 0), width - widest - rem * 0.5],
  );
  const pitch = pitchOf(columns.length, upright, space);
  const thick = Math.min(pitch * (upright ? 0.6 : 0.62), rem * 5);

  const labels: Shape[] = [];
  const marks = columns.map((column, at): ChartMark & { readonly shapes: readonly Shape[] } => {
    const middle = (at + 0.5) * pitch;
    const box = boxOf(middle, column.fen ?? 0);
    labels.push(...labelsOf(column, said[at] ?? "", middle));
    return {
      ...(upright
        ? { x: middle - pitch / 2, y: 0, width: pitch, height }
        : { x: 0, y: middle - pitch / 2, width, height: pitch }),
      words: columnWords(column, words),
      href: column.href,
      shapes: column.fen === null ? [] : [rect(box, paintOf(column))],
    };
  });
  const length = columns.length * pitch;
  const axis = upright
    ? line(
        [
          [0, value(0)],
          [length, value(0)],
        ],
        { stroke: INK, lineWidth: 1 },
      )
    : line(
        [
          [value(0), 0],
          [value(0), length],
        ],
        { stroke: INK, lineWidth: 1 },
      );
  return { ground: [axis], marks, labels };

  function boxOf(middle: number, fen: number): Box {
    const [low, high] = [value(Math.min(0, fen)), value(Math.max(0, fen))];
    return upright
      ? { x: middle - thick / 2, y: high, width: thick, height: low - high }
      : { x: low, y: middle - thick / 2, width: high - low, height: thick };
  }

  function paintOf({ kind, year }: YearColumn) {
    if (kind === "derived") return DERIVED;
    if (current === undefined) return PUBLISHED;
    return year === current ? CURRENT : BEFORE;
  }

  function labelsOf({ year, fen, kind }: YearColumn, amount: string, middle: number): Shape[] {
    const bold = year === current || (current === undefined && kind === "published");
    const style = {
      ...small,
      fill: fen === null ? INK_3 : INK,
      fontWeight: fen !== null && bold ? 600 : 400,
    };
    const yearStyle = { ...small, fill: year === current ? INK : INK_2 };
    const negative = fen !== null && fen < 0;
    const end = value(fen ?? 0);
    if (upright)
      return [
        text(`${year}`, [middle, height - rem], { ...yearStyle, align: "center" }, space),
        text(
          amount,
          [middle, end + rem * (negative ? 0.3 : -0.3)],
          { ...style, align: "center", verticalAlign: negative ? "top" : "bottom" },
          space,
        ),
      ];
    return [
      text(`${year}`, [0, middle], yearStyle, space),
      text(
        amount,
        [end + rem * (negative ? -0.4 : 0.4), middle],
        { ...style, align: negative ? "right" : "left" },
        space,
      ),
    ];
  }
}

/** In pixels at the usual type size; `phone` is the width of the narrow one. */
export function yearColumnsHeights(columns: readonly YearColumn[], unit: Unit, phone: number) {
  const upright = stands(columns, unit, { width: phone, height: 0, rem: 16 });
  return { narrow: upright ? 272 : columns.length * 30 + 4, wide: 288 };
}

/** Whether each amount has room above its column. */
function stands(columns: readonly YearColumn[], unit: Unit, space: ChartSpace): boolean {
  const { fontSize } = smallText(space);
  const pitch = pitchOf(columns.length, true, space);
  return columns.every(
    ({ fen }) => fen === null || textWidth(shortValue(fen, "money", unit), fontSize) + 6 <= pitch,
  );
}

/** A few years stand close together, however wide the page. */
function pitchOf(count: number, upright: boolean, { width, height, rem }: ChartSpace): number {
  return upright ? Math.min(rem * 9, width / Math.max(1, count)) : height / Math.max(1, count);
}

function columnWords({ year, fen, kind }: YearColumn, words: YearColumnsWords): string {
  if (fen === null) return `${words.year(year)}\n${words.missing}`;
  const amount = `${words.year(year)}\n${formatMoney(fen, words.unit)}`;
  return kind === "derived" ? `${amount}\n${words.derived}` : amount;
}
