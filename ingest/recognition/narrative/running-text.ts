import type { Place } from "@/accounts/provenance";

import { compact } from "../compact";

export interface PlacedLine {
  readonly text: string;
  readonly place: Place;
}

/** Lines joined, so that a sentence, an amount or a number cut by line breaks reads whole again. */
export interface RunningText {
  /** As printed, line breaks removed. */
  readonly printed: string;
  /** As matched: no spaces, half-width brackets and digits, full-width ，；：。 */
  readonly plain: string;
  /** For each character of `plain`, where it stands in `printed`. */
  readonly origin: readonly number[];
  /** Where in `plain` each line begins. */
  readonly lines: readonly { readonly start: number; readonly place: Place }[];
}

/** A stretch of the plain text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const PUNCTUATION = new Map([
  [";", "；"],
  [":", "："],
]);

/** Matched as printed: there is no need to compact most characters. */
const ORDINARY = /^[，。、0-9.\u4E00-\u9FFF]$/u;

export function runningText(lines: readonly PlacedLine[]): RunningText {
  let printed = "";
  let plain = "";
  const origin: number[] = [];
  const starts: { start: number; place: Place }[] = [];
  for (const { text, place } of lines) {
    starts.push({ start: plain.length, place });
    for (const character of text.trim()) {
      const matched = ORDINARY.test(character) ? character : compact(character);
      for (const part of matched) {
        plain += PUNCTUATION.get(part) ?? part;
        while (origin.length < plain.length) origin.push(printed.length);
      }
      printed += character;
    }
  }
  return { printed, plain: oneMinus(separateNumbers(plain)), origin, lines: starts };
}

/** A minus of any form before a number, after words: 决算为−1.23, 决算为△1.23. A range (1–3) has a number before it. */
function oneMinus(plain: string): string {
  return plain.replace(/(?<![\d.])[−–△▲](?=\d)/g, "-");
}

/** A comma of either width inside a number is its thousands separator; any other is punctuation. */
function separateNumbers(plain: string): string {
  return plain
    .replace(/(?<=\d)，(?=\d{3}(?:[.,，]\d|[万亿千元]))/g, ",")
    .replace(/(?<!\d),|,(?!\d{3})/g, "，");
}

export function printedText(text: RunningText, { start, end }: Span): string {
  const from = text.origin[start] ?? text.printed.length;
  const last = text.origin[end - 1] ?? text.printed.length;
  // One printed character can be several matched ones (… is ...): up to the next printed one.
  let next = end;
  while (text.origin[next] === last) next += 1;
  return text.printed.slice(from, text.origin[next] ?? text.printed.length).trim();
}

export function placeAt({ lines }: RunningText, at: number): Place {
  let [from, to] = [0, lines.length];
  while (to - from > 1) {
    const middle = (from + to) >> 1;
    if ((lines[middle]?.start ?? Infinity) <= at) from = middle;
    else to = middle;
  }
  const line = lines[from];
  if (!line) throw new RangeError("a text without lines has no places");
  return line.place;
}
