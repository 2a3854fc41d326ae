declare const fenBrand: unique symbol;

/** An amount in 分. Always a safe integer, never a fraction of a yuan. */
export type Fen = number & { readonly [fenBrand]: true };

/** The units that disclosures print, as decimal places to the right of which fen lie. */
const DECIMAL_PLACES = { 元: 2, 千元: 5, 万元: 6, 亿元: 10 } as const;
export type Unit = keyof typeof DECIMAL_PLACES;

export function fen(value: number): Fen {
  if (!Number.isSafeInteger(value)) throw new RangeError(`not a whole number of fen: ${value}`);
  return value as Fen;
}

/** What a printed decimal says: its value, and the worth of its last printed digit. */
export interface PrintedDecimal {
  fen: Fen;
  /** "1.20" in 万元 is exact to 100 元: 10_000 fen. */
  precision: Fen;
}

/**
 * "1,234.56" in 万元 → 1_234_560_000 fen, exact to 10_000 fen. Moves digits, so nothing is ever
 * rounded. Undefined where the text is no plain decimal, is finer than a fen, or exceeds what a
 * safe integer holds (九十万亿元).
 */
export function parseFen(printed: string, unit: Unit): PrintedDecimal | undefined {
  const match = /^(-?)(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d+))?$/.exec(printed);
  if (!match) return undefined;
  const [, sign = "", whole = "", fraction = ""] = match;
  const places = DECIMAL_PLACES[unit];
  if (fraction.length > places) return undefined;
  const digits = Number(BigInt(sign + whole.replaceAll(",", "") + fraction.padEnd(places, "0")));
  if (!Number.isSafeInteger(digits)) return undefined;
  // "-0.00" is a printed zero, not a negative one.
  return { fen: fen(digits === 0 ? 0 : digits), precision: fen(10 ** (places - fraction.length)) };
}

export function sumFen(amounts: readonly Fen[]): Fen {
  return fen(amounts.reduce((total, amount) => total + amount, 0));
}

export function fenPer(unit: Unit): Fen {
  return fen(10 ** DECIMAL_PLACES[unit]);
}

/** 元 as the API gives them: a number with at most two decimals. */
export function toYuan(amount: Fen): number {
  return amount / 100;
}
