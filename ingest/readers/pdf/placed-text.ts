import { apply, IDENTITY, multiply, type Matrix } from "./matrix";
import type { ShownGlyph } from "./page-operations";
import type { Glyph } from "./page-marks";

/** What is known of a font: the unit of glyph widths in its first number, and the direction. */
export interface Font {
  readonly fontMatrix?: Matrix;
  readonly vertical: boolean;
  readonly defaultVMetrics?: readonly [number, number, number] | null;
}

/** The part of the graphics state that concerns text. */
export interface TextState {
  readonly font: Font | null;
  readonly size: number;
  readonly charSpacing: number;
  readonly wordSpacing: number;
  readonly horizontalScale: number;
  readonly leading: number;
  readonly rise: number;
  readonly mode: number;
}

export const INITIAL_TEXT_STATE: TextState = {
  font: null,
  size: 0,
  charSpacing: 0,
  wordSpacing: 0,
  horizontalScale: 1,
  leading: 0,
  rise: 0,
  mode: 0,
};

/** The middle of Chinese characters and of digits stands this high above the line, in font sizes. */
const MIDDLE = 0.36;
const THOUSANDTH = 0.001;
/** Rendering modes that draw nothing. */
const HIDDEN_MODES: readonly number[] = [3, 7];

/** Where the next character goes. */
export class TextCursor {
  #line: Matrix = IDENTITY;
  #text: Matrix = IDENTITY;

  set(matrix: Matrix): void {
    this.#line = matrix;
    this.#text = matrix;
  }

  moveLine(x: number, y: number): void {
    this.set(multiply(this.#line, [1, 0, 0, 1, x, y]));
  }

  /** Places the glyphs on the page; a number moves the next one, in thousandths of the font size. */
  show(shown: readonly (ShownGlyph | number)[], state: TextState, page: Matrix): Glyph[] {
    const { font } = state;
    if (!font) return [];
    return shown.flatMap((glyph) => {
      if (typeof glyph === "number") {
        this.#advance((-glyph / 1000) * state.size, font.vertical, state);
        return [];
      }
      const placed = this.#place(glyph, font, state, page);
      const spacing = state.charSpacing + (glyph.isSpace ? state.wordSpacing : 0);
      const unit = unitOf(font) * state.size;
      const width = font.vertical ? verticalMetrics(glyph, font)[0] : glyph.width;
      this.#advance(width * unit + spacing, font.vertical, state);
      return placed;
    });
  }

  #advance(by: number, vertical: boolean, { horizontalScale }: TextState): void {
    const step: Matrix = vertical ? [1, 0, 0, 1, 0, by] : [1, 0, 0, 1, by * horizontalScale, 0];
    this.#text = multiply(this.#text, step);
  }

  #place(glyph: ShownGlyph, font: Font, state: TextState, page: Matrix): Glyph[] {
    const text = printable(glyph.unicode);
    if (text === "") return [];
    const onPage = multiply(page, this.#text);
    const unit = unitOf(font) * state.size;
    const [, originX, originY] = font.vertical ? verticalMetrics(glyph, font) : [0, 0, 0];
    const width = glyph.width * unit * state.horizontalScale;
    const left = -originX * unit;
    const base = state.rise - originY * unit;
    const center = apply(onPage, left + width / 2, base + MIDDLE * state.size);
    const along = Math.hypot(onPage[0], onPage[1]);
    const size = Math.abs(state.size) * Math.hypot(onPage[2], onPage[3]);
    const turned = state.size < 0 ? -1 : 1;
    const radians = Math.atan2(turned * onPage[1], turned * onPage[0]);
    return [
      {
        text,
        center,
        width: Math.abs(width) * along,
        size,
        degrees: (radians * 180) / Math.PI,
        hidden: HIDDEN_MODES.includes(state.mode),
      },
    ];
  }
}

const unitOf = ({ fontMatrix }: Font) => fontMatrix?.[0] ?? THOUSANDTH;

function verticalMetrics(glyph: ShownGlyph, font: Font): readonly [number, number, number] {
  return glyph.vmetric ?? font.defaultVMetrics ?? [-1000, glyph.width / 2, 880];
}

const printable = (text: string) => text.replaceAll(/[\0\u00ad\u200b-\u200d\u2060\ufeff]/g, "");
