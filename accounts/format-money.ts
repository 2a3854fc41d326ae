import { fen, fenPer, type Fen, type Unit } from "./money";

const MINUS = "−";
const NO_BREAK_SPACE = "\u00a0";

/** How many digits behind the point say a fen in this unit. */
const EXACT_DECIMALS: Readonly<Record<Unit, number>> = { 元: 2, 千元: 5, 万元: 6, 亿元: 10 };

interface AmountDigits {
  /** Digits behind the point; "exact": every digit that the amount has. Two if not said. */
  readonly decimals?: number | "exact";
}

const USUAL_DECIMALS = 2;

/**
 * 694_470_000 fen in 万元 → "694.47", without the unit's name. With two decimals unless told; but no amount
 * is rounded to nothing. docs/decisions/money-is-fen.md says where all digits are.
 */
export function formatAmount(amount: Fen, unit: Unit, { decimals }: AmountDigits = {}): string {
  const wanted =
    decimals === "exact" || (decimals === undefined && isNothing(amount, unit))
      ? decimalsToBeExact(amount, unit)
      : (decimals ?? USUAL_DECIMALS);
  const [whole = "", fraction] = decimalDigits(amount, unit, wanted);
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  return sign(amount) + (fraction === undefined ? grouped : `${grouped}.${fraction}`);
}

/** "694.47 万元", which no line break parts. */
export function formatMoney(amount: Fen, unit: Unit, digits: AmountDigits = {}): string {
  return formatAmount(amount, unit, digits) + NO_BREAK_SPACE + unit;
}

/** Whether an amount says more digits than the usual ones show. */
export function isRounded(amount: Fen, unit: Unit): boolean {
  return formatAmount(amount, unit) !== formatAmount(amount, unit, { decimals: "exact" });
}

/** For programs and worksheets: exact, an ASCII minus, no separators. */
export function exactAmount(amount: Fen, unit: Unit): string {
  const digits = decimalDigits(amount, unit, decimalsToBeExact(amount, unit)).join(".");
  return amount < 0 ? `-${digits}` : digits;
}

/** One unit for figures that are shown together, chosen by the largest of them. */
export function unitFor(amounts: readonly Fen[]): Unit {
  const largest = Math.max(0, ...amounts.map(Math.abs));
  if (largest >= fenPer("亿元")) return "亿元";
  return largest > 0 && largest < fenPer("万元") / 100 ? "元" : "万元";
}

/**
 * For amounts that stand together in a chart, a table or a sentence: as unitFor, but 亿元 only where half of
 * them reach it and two decimals are near enough to each.
 */
export function unitForEach(amounts: readonly Fen[]): Unit {
  const unit = unitFor(amounts);
  const sizes = amounts.filter((amount) => amount !== 0).map(Math.abs);
  const few = sizes.filter((size) => size >= fenPer("亿元")).length * 2 < sizes.length;
  const lost = sizes.some((size) => size < fenPer("亿元") / 10);
  return unit === "亿元" && (few || lost) ? "万元" : unit;
}

/** 1,536: digits in threes, as amounts have them. */
export function formatCount(count: number): string {
  return formatAmount(fen(count * fenPer("元")), "元", { decimals: 0 });
}

/** A fraction as a percentage: 0.87 → "87.0%". */
export function formatRate(rate: number, decimals = 1): string {
  // toPrecision takes back what binary fractions add: 0.145 * 1000 is 145, not 144.99….
  const scaled = Number((Math.abs(rate) * 10 ** (decimals + 2)).toPrecision(12));
  const digits = `${Math.round(scaled)}`.padStart(decimals + 1, "0");
  const [whole, fraction] = [digits.slice(0, digits.length - decimals), digits.slice(-decimals)];
  const minus = rate < 0 && Math.round(scaled) > 0 ? MINUS : "";
  return minus + (decimals === 0 ? digits : `${whole}.${fraction}`) + "%";
}

/** "减少 116.78 万元，下降 14.4%". The rate is left out where there is none. */
export function changeWords(change: Fen, rate: number | null, unit = unitFor([change])): string {
  const { amount, rate: by } = changeParts(change, rate, unit);
  return by === null ? amount : `${amount}，${by}`;
}

/** A change is worked out, not printed: two decimals say it, unless nothing would be left of it. */
export function changeParts(change: Fen, rate: number | null, unit: Unit) {
  if (change === 0) return { amount: "持平", rate: null };
  const size = fen(Math.abs(change));
  const rounded = formatMoney(size, unit, { decimals: 2 });
  const said = /[1-9]/.test(rounded) ? rounded : formatMoney(size, unit);
  return {
    amount: change < 0 ? `减少 ${said}` : `增加 ${said}`,
    rate: rate === null ? null : `${change < 0 ? "下降" : "增长"} ${formatRate(Math.abs(rate))}`,
  };
}

const tick = new Intl.NumberFormat("zh-CN", { maximumFractionDigits: 6 });

/** Labels an axis that is drawn in fen. A tick is a place on a scale, not an amount. */
export function tickLabel(unit: Unit): (value: number) => string {
  return (value) => tick.format(value / fenPer(unit)).replace("-", MINUS);
}

/** Whether the usual decimals would show an amount as zero. */
function isNothing(amount: Fen, unit: Unit): boolean {
  return amount !== 0 && Math.abs(amount) < fenPer(unit) / (2 * 10 ** USUAL_DECIMALS);
}

function sign(amount: Fen): string {
  return amount < 0 ? MINUS : "";
}

/** The digits of an amount's size before and behind the point, rounded half up at the last. */
function decimalDigits(amount: Fen, unit: Unit, decimals: number): string[] {
  const step = 10n ** BigInt(EXACT_DECIMALS[unit] - decimals);
  const rounded = (BigInt(Math.abs(amount)) + step / 2n) / step;
  const digits = rounded.toString().padStart(decimals + 1, "0");
  if (decimals === 0) return [digits];
  return [digits.slice(0, -decimals), digits.slice(-decimals)];
}

function decimalsToBeExact(amount: Fen, unit: Unit): number {
  const places = EXACT_DECIMALS[unit];
  const trailingZeros = /0*$/.exec(`${amount}`)?.[0].length ?? 0;
  return amount === 0 ? 2 : Math.max(2, places - trailingZeros);
}
