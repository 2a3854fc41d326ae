import type { Point } from "./matrix";

/** Lengths are points (1/72 inch), x to the right and y downwards on the page as it is read. */
export interface Glyph {
  readonly text: string;
  /** The middle of the character, which tells the line and the cell that it stands in. */
  readonly center: Point;
  /** How far it reaches along its text. */
  readonly width: number;
  /** Font size. */
  readonly size: number;
  /** Direction in which the text runs: 0 to the right, 90 downwards. */
  readonly degrees: number;
  /** Not drawn: the text that recognition lays over a scan. */
  readonly hidden: boolean;
}

/** A rectangle; most are drawn straight lines. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What is printed on a page, in the order in which it is drawn. */
export interface PageMarks {
  readonly glyphs: readonly Glyph[];
  readonly rules: readonly Box[];
  /** The whole sheet. */
  readonly paper: Box;
  /** Drawn curves: many of them on a page without text are text as outlines. */
  readonly curves: number;
}

/** Text further from level or upright than this is a watermark or part of a drawing. */
const SLANT = 10;

/** How many quarter turns clockwise the text runs away from level; null: slanted. */
export function quarterTurns({ degrees }: Glyph): number | null {
  const nearest = Math.round(degrees / 90);
  return Math.abs(degrees - nearest * 90) > SLANT ? null : (nearest + 8) % 4;
}

/** Half of what the glyph takes of a line: text that runs up or down is as wide as it is large. */
const half = (glyph: Glyph) =>
  ((quarterTurns(glyph) ?? 0) % 2 === 0 ? glyph.width : glyph.size) / 2;

export const leftOf = (glyph: Glyph) => glyph.center.x - half(glyph);
export const rightOf = (glyph: Glyph) => glyph.center.x + half(glyph);
