/** What a chart has to draw in, in CSS pixels. `rem` follows the reader's type size (长者版). */
export interface ChartSpace {
  readonly width: number;
  readonly height: number;
  readonly rem: number;
}

/** Below this width a chart puts its names above its marks instead of beside them. */
export const NARROW = 560;

// Colours are custom properties, so that one drawing serves light and dark.
export const INK = "var(--ink)";
export const INK_2 = "var(--ink-2)";
export const INK_3 = "var(--ink-3)";
export const RULE_STRONG = "var(--rule-strong)";
export const PAPER = "var(--paper)";
export const TRACK = "var(--wash-2)";

/** A name that a canvas can measure with; app/account.css sets the page's own font on what is drawn. */
const fontFamily = "sans-serif";

export function smallText({ rem }: ChartSpace) {
  return { fontFamily, fontSize: rem * 0.8125 };
}

export function noteText({ rem }: ChartSpace) {
  return { fontFamily, fontSize: rem * 0.75 };
}

/** Chinese is set on a square, digits and Latin on about six tenths of one. */
export function textWidth(text: string, fontSize: number): number {
  const squares = Array.from(text).reduce(
    (sum, character) => sum + ((character.codePointAt(0) ?? 0) < 0x2e80 ? 0.6 : 1),
    0,
  );
  return squares * fontSize;
}

export function tooltip(space: ChartSpace) {
  return {
    backgroundColor: "var(--surface)",
    borderColor: RULE_STRONG,
    borderWidth: 1,
    padding: [8, 12],
    textStyle: { ...smallText(space), color: INK, lineHeight: space.rem * 1.3 },
    confine: true,
    transitionDuration: 0,
    // Names come from documents: drawn as text, they cannot be taken for HTML.
    renderMode: "richText" as const,
  };
}
