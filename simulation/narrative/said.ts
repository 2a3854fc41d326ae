import type { StatedKey } from "@/accounts/statement";

import type { Layout } from "../layout";
import {
  HUNDREDTH,
  precisionOf,
  printedMoney,
  printedPercent,
  roundedTo,
  yuan,
  type Money,
} from "../money";

/** What a figure is about, as recognition names it: see docs/stated-figures.md. */
export interface About {
  readonly name?: string;
  readonly named?: string;
  readonly code?: string | null;
  readonly basis?: string;
}

/** A statement of the narrative as truth.json lists it: 元, fractions, counts. */
export type StatedTruth = About & {
  readonly key: StatedKey;
  readonly explains?: StatedKey;
} & ({ readonly amount: number } | { readonly rate: number } | { readonly count: number } | object);

/** Words of a sentence that state something. */
export interface Said {
  readonly printed: string;
  /** Several where two statements share one printed number ("收、支总计各"). */
  readonly stated: StatedTruth;
}
export type Piece = string | Said;

/** A paragraph or a heading of the narrative, not yet printed. */
export interface Passage {
  readonly heading: 1 | 2 | 3 | null;
  readonly pieces: readonly Piece[];
}

export const heading = (level: 1 | 2 | 3, text: string): Passage => ({
  heading: level,
  pieces: [text],
});

/** say`支出 ${amount} 万元。` */
export function say(
  words: TemplateStringsArray,
  ...values: readonly (string | number | Said | readonly Piece[])[]
): Piece[] {
  return words.flatMap((word, at): Piece[] => {
    const value = values[at];
    const before = word === "" ? [] : [word];
    if (value === undefined || value === "") return before;
    if (typeof value === "string" || typeof value === "number") return [...before, `${value}`];
    return "printed" in value ? [...before, value] : [...before, ...value];
  });
}

export const paragraph = (...parts: readonly (readonly Piece[])[]): Passage => ({
  heading: null,
  pieces: parts.flat(),
});

export const textOf = ({ pieces }: Passage): string =>
  pieces.map((piece) => (typeof piece === "string" ? piece : piece.printed)).join("");

export const statedIn = (passages: readonly Passage[]): StatedTruth[] =>
  passages.flatMap(({ pieces }) =>
    pieces.flatMap((piece) => (typeof piece === "string" ? [] : [piece.stated])),
  );

/** The figures of a narrative, printed as its layout prints them. */
export interface Figures {
  /** An amount as the text knows it: rounded to the digits that it prints. */
  readonly rounded: (value: Money) => Money;
  /** "694.47 万元". A decrease is printed by its size: the verb before it tells the sign. */
  readonly amount: (key: StatedKey, value: Money, about?: About) => Said;
  /** As `amount`, with one decimal where the layout has such figures and `fits` finds it harmless. */
  readonly short: (
    key: StatedKey,
    value: Money,
    about: About,
    fits: (short: Money) => boolean,
  ) => Said;
  readonly change: (key: StatedKey, value: Money, about?: About) => Said;
  /** part ÷ whole, both as the text prints them; `sign` −1 where the words before it speak of a decrease. */
  readonly rate: (key: StatedKey, part: Money, whole: Money, about?: About, sign?: 1 | -1) => Said;
  readonly count: (key: StatedKey, value: number, unit: string, about?: About) => Said;
}

export function figuresOf(layout: Layout): Figures {
  const { spaced, rateDecimals, textUnit, shortText } = layout;
  const fullWidth = layout.negatives === "－1.20";
  const gap = spaced ? " " : "";
  const rounded = (value: Money) => roundedTo(value, precisionOf(textUnit));
  const said = (key: StatedKey, about: About, value: Money, digits: string) => ({
    printed: `${digits}${gap}${textUnit}`,
    stated: { key, ...about, amount: yuan(value) },
  });
  const amount: Figures["amount"] = (key, value, about = {}) => {
    const printed = rounded(value);
    const digits = printedMoney(printed, textUnit);
    return said(key, about, printed, fullWidth ? digits.replace("-", "－") : digits);
  };
  return {
    rounded,
    amount,
    short: (key, value, about, fits) => {
      // Of the figure that the table prints: 12.3496 is 12.35 there, and 12.4 here.
      const printed = roundedTo(rounded(value), 10 * HUNDREDTH);
      const isShort = shortText && printed > 0 && fits(printed);
      if (!isShort) return amount(key, value, about);
      return said(key, about, printed, printedMoney(printed, textUnit).replace(/0$/, ""));
    },
    change: (key, value, about = {}) => ({
      printed: amount(key, Math.abs(value)).printed,
      stated: { key, ...about, amount: yuan(rounded(value)) },
    }),
    rate: (key, part, whole, about = {}, sign = 1) => {
      const printed = printedPercent(rounded(part), rounded(whole), rateDecimals);
      return { printed, stated: { key, ...about, rate: rateOf(printed, sign) } };
    },
    count: (key, value, unit, about = {}) => ({
      printed: `${value}${gap}${unit}`,
      stated: { key, ...about, count: value },
    }),
  };
}

/** "14.4%" → 0.144 without the error of a division. */
export function rateOf(printed: string, sign: 1 | -1): number {
  return Number(`${printed.replace("%", "")}e-2`) * sign + 0;
}

export const reason = (explains: StatedKey, words: string, about: About = {}): Said => ({
  printed: words,
  stated: { key: "reason", explains, ...about },
});
