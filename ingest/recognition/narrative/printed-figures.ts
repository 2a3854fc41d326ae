import { parseFen, type Unit } from "@/accounts/money";
import type { StatedValue } from "@/accounts/statement";

import { printedText, type RunningText, type Span } from "./running-text";

/** A number with its unit, and what is said before it since the figure before that was read. */
export interface PrintedFigure extends Span {
  readonly kind: "amount" | "rate" | "points" | "count";
  readonly digits: string;
  readonly unit: string;
  readonly lead: string;
  /** A few words after it: "7 个" → "一级项目". */
  readonly tail: string;
}

const DIGITS = String.raw`-?(?:\d{1,3}(?:,\d{3}){1,9}|\d{1,25})(?:\.\d{1,25})?`;
const UNITS = "亿元|万元|千元|元|个百分点|%|辆|台|套|批次|批|个|人次|人|项";
/** "100 万元以上设备", "100 万元（含）以上" name a class of equipment and state no amount. */
const THRESHOLD = String.raw`\)?(?:\(不?含[^()]{0,12}\)|\(?含|及|\()?以[上下]`;
const FIGURE = new RegExp(`(?<![\\d.,-])(${DIGITS})(${UNITS})(?!${THRESHOLD})`, "g");
/** What should be an amount, whether or not its number can be read. */
const AMOUNT_LIKE = new RegExp(
  `(?<![\\d.,×Xx*_○-])[\\d.,×Xx*_○-]+(?:亿元|万元|千元)(?!${THRESHOLD})|` +
    `(?<![\\d.,×])[\\d.,×]+元(?!${THRESHOLD})`,
  "g",
);
/** "减少 2 万元，主要是……": right after a change the word 原因 is not needed. */
const BECAUSE = "(?<=(?:增|减|升|降)[^，。；：]{0,30}[，。])主要(?:是|系|为|由于|因为?)";
/** To the end of the sentence or of the list's member; further where its points are numbered. */
const REASON = new RegExp(
  `(?:(?<![^，。；：])[^，。；：]*?原因(?:主要)?(?:是|为|在于)?[，：]?|${BECAUSE})` +
    "(?:(?:\\(1\\)|1[.、]).+?(?=。|$)|" +
    ".+?(?=。(?![二三四五六七八九]是)|；(?![二三四五六七八九]是)|，?其中：|$))",
  "g",
);

const LONGEST_TAIL = 8;
const LONGEST_LEAD = 400;

/** The reasons that a passage gives; the figures in them explain and are not stated on their own. */
export function reasonsIn(text: RunningText, passage: Span): Span[] {
  return matches(text, passage, REASON).map(({ start, end }) => ({ start, end }));
}

export interface PassageFigures {
  /** Of the account's year. */
  readonly figures: readonly PrintedFigure[];
  /** Of another year: what a change is measured from. The words after one include it. */
  readonly ofOtherYears: readonly Span[];
}

/** `isOther` is told the words before each figure in turn. */
export function figuresIn(
  text: RunningText,
  passage: Span,
  apartFrom: readonly Span[] = [],
  isOther: (words: string) => boolean = () => false,
): PassageFigures {
  let [from, leadFrom] = [passage.start, passage.start];
  const figures: PrintedFigure[] = [];
  const ofOtherYears: Span[] = [];
  for (const { start, end, groups } of matches(text, passage, FIGURE)) {
    if (apartFrom.some((span) => within({ start, end }, span))) continue;
    const [digits = "", unit = ""] = groups;
    const skipped = apartFrom.findLast((span) => span.end <= start && span.start >= from);
    if (skipped) [from, leadFrom] = [skipped.end, skipped.end];
    const other = isOther(text.plain.slice(from, start));
    from = end;
    if (other) {
      ofOtherYears.push({ start, end });
      continue;
    }
    const lead = text.plain.slice(Math.max(leadFrom, start - LONGEST_LEAD), start);
    leadFrom = end;
    const tail = text.plain.slice(end, Math.min(end + LONGEST_TAIL, passage.end));
    figures.push({ kind: kindOf(unit), digits, unit, lead, tail, start, end });
  }
  return { figures, ofOtherYears };
}

/** Where amounts are printed that are none of the figures given. */
export function otherAmounts(text: RunningText, passage: Span, known: readonly Span[]): Span[] {
  return matches(text, passage, AMOUNT_LIKE).filter(
    (match) => !known.some((span) => span.start < match.end && match.start < span.end),
  );
}

/** What a figure states; `sign` −1 for a decrease. Undefined for an amount finer than a fen. */
export function statedValue(
  text: RunningText,
  figure: PrintedFigure,
  sign: 1 | -1,
): StatedValue | undefined {
  const printed = printedText(text, figure);
  const digits = sign === 1 ? figure.digits : negated(figure.digits);
  if (figure.kind === "count")
    return { kind: "count", count: Number(figure.digits.replaceAll(",", "")), printed };
  if (figure.kind === "rate") {
    const decimals = figure.digits.split(".")[1]?.length ?? 0;
    // "14.4e-2" is parsed as written, without the error of a division; "+ 0" makes -0 a 0.
    return {
      kind: "rate",
      rate: Number(`${digits.replaceAll(",", "")}e-2`) + 0,
      decimals,
      printed,
    };
  }
  const parsed = parseFen(digits, figure.unit as Unit);
  return parsed && { kind: "amount", ...parsed, printed };
}

function negated(digits: string): string {
  return digits.startsWith("-") ? digits.slice(1) : `-${digits}`;
}

function kindOf(unit: string): PrintedFigure["kind"] {
  if (unit === "个百分点") return "points";
  if (unit === "%") return "rate";
  return unit.endsWith("元") ? "amount" : "count";
}

function within(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function matches(text: RunningText, passage: Span, pattern: RegExp) {
  return [...text.plain.slice(passage.start, passage.end).matchAll(pattern)].map((match) => ({
    start: passage.start + match.index,
    end: passage.start + match.index + match[0].length,
    groups: match.slice(1),
  }));
}
