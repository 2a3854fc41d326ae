import { ordinaryText } from "../classification";
import { LastFound } from "../last-found";
import type { Place } from "../provenance";
import type { StoredBlock } from "../stored-block";

export interface TextLine {
  /** Without spaces, in ordinary characters. */
  readonly text: string;
  readonly place: Place;
}

/** A part of the document under its heading. */
export interface Chapter {
  readonly title: TextLine;
  readonly lines: readonly TextLine[];
}

/** The words of a document outside its tables. */
export interface DocumentText {
  readonly lines: readonly TextLine[];
  /** Before the directory; without one at most five lines. */
  readonly cover: readonly TextLine[];
  /** Empty where the document has none. */
  readonly directory: readonly TextLine[];
  readonly body: readonly TextLine[];
  /** 第一部分 … of the body. */
  readonly chapters: readonly Chapter[];
}

export interface Passage {
  readonly place: Place;
  /** The sentence, as far as it is short. */
  readonly words: string;
  readonly match: RegExpExecArray;
}

const read = new LastFound<readonly StoredBlock[], DocumentText>(2);

export function documentText(blocks: readonly StoredBlock[]): DocumentText {
  const known = read.get(blocks);
  if (known) return known;
  const text = textOf(blocks);
  read.set(blocks, text);
  return text;
}

const DIRECTORY = /^目[录次]$/;
const CHAPTER = /^第[一二三四五六七八九十]+部分/;
const SECTION = /^[一二三四五六七八九十]+、[^。；]{2,40}$/;

function textOf(blocks: readonly StoredBlock[]): DocumentText {
  const lines: TextLine[] = [];
  blocks.forEach((block, at) => {
    if (block.kind === "paragraph") addLines(lines, block, at);
  });
  const start = lines.findIndex(({ text }) => DIRECTORY.test(text));
  const end = start === -1 ? -1 : bodyStart(lines, start + 1);
  const body = lines.slice(end === -1 ? 0 : end);
  return {
    lines,
    cover: lines.slice(0, start === -1 ? coverEnd(lines) : start),
    directory: end === -1 ? [] : lines.slice(start + 1, end),
    body,
    chapters: split(body, CHAPTER),
  };
}

function coverEnd(lines: readonly TextLine[]): number {
  const first = lines.findIndex(({ text }) => CHAPTER.test(text));
  return first === -1 ? Math.min(5, lines.length) : Math.min(5, first);
}

function addLines(
  to: TextLine[],
  { heading, lines }: Extract<StoredBlock, { kind: "paragraph" }>,
  block: number,
): void {
  const [first] = lines;
  if (!first) return;
  // A heading that is broken over lines is one.
  const isBroken = heading !== null && lines.length > 1;
  const whole = isBroken ? [{ ...first, text: lines.map(({ text }) => text).join("") }] : lines;
  for (const { text, position } of whole) {
    const bare = withoutMarks(ordinaryText(text));
    if (bare.length > LONGEST_PAGE_NUMBER || !PAGE_NUMBER.test(bare))
      to.push({ text: bare, place: { block, ...position } });
  }
}

const PAGE_NUMBER = /^[-—–－]?\d{0,3}[-—–－]?$/;
const LONGEST_PAGE_NUMBER = 5;

/** Lists, headings and bold words of Markdown. */
function withoutMarks(text: string): string {
  const bare = /^[-#*]/.test(text) ? text.replace(/^[-#*]+(?!\d)/, "") : text;
  return bare.endsWith("*") ? bare.replace(/\*+$/, "") : bare;
}

/** Where the first entry of the directory is printed again; -1 where it is not. */
function bodyStart(lines: readonly TextLine[], from: number): number {
  const first = lines[from];
  if (!first) return -1;
  const key = entryKey(first.text);
  return lines.findIndex(({ text }, index) => index > from && entryKey(text) === key);
}

function entryKey(text: string): string {
  return CHAPTER.exec(text)?.[0] ?? withoutPage(text);
}

/** A directory's entry without its dots and page. */
export function withoutPage(text: string): string {
  return text.replace(/[.…·．]*\d*$/, "");
}

function split(lines: readonly TextLine[], heading: RegExp): Chapter[] {
  const starts = lines.flatMap(({ text }, index) => (heading.test(text) ? [index] : []));
  return starts.flatMap((start, at) => {
    const title = lines[start];
    return title ? [{ title, lines: lines.slice(start + 1, starts[at + 1]) }] : [];
  });
}

/** The chapter of this title, which may run on in the next line. */
export function chapterOf({ chapters }: DocumentText, title: RegExp): Chapter | null {
  return (
    chapters.find((chapter) => {
      const next = chapter.lines[0]?.text ?? "";
      const runsOn = next.length <= 20 && !SECTION.test(next);
      return title.test(chapter.title.text + (runsOn ? next : ""));
    }) ?? null
  );
}

export const narrativeOf = (text: DocumentText) =>
  chapterOf(text, /情况说明|决算说明|决算情况|^第.部分说明/);
export const glossaryOf = (text: DocumentText) => chapterOf(text, /名词解释|名词说明/);

/** 一、二、三、 of a chapter. */
export function sectionsOf(chapter: Chapter | null): readonly Chapter[] {
  return chapter === null ? [] : split(chapter.lines, SECTION);
}

interface Joined {
  readonly text: string;
  /** Where each line begins in it. */
  readonly starts: readonly number[];
}

const JOINED = new LastFound<readonly TextLine[], Joined>(8);

function joined(lines: readonly TextLine[]): Joined {
  const known = JOINED.get(lines);
  if (known) return known;
  const starts: number[] = [];
  let length = 0;
  for (const { text } of lines) {
    starts.push(length);
    length += text.length;
  }
  const whole = { text: lines.map(({ text }) => text).join(""), starts };
  JOINED.set(lines, whole);
  return whole;
}

/** Every passage with these words, though they be broken over lines; the pattern is a global one. */
export function passagesWith(lines: readonly TextLine[], pattern: RegExp): readonly Passage[] {
  const whole = joined(lines);
  return Array.from(whole.text.matchAll(pattern), (match) => passageAt(lines, whole, match)).filter(
    (passage) => passage !== null,
  );
}

/** The first; the pattern is not a global one. */
export function passageWith(lines: readonly TextLine[], pattern: RegExp): Passage | null {
  const whole = joined(lines);
  const match = pattern.exec(whole.text);
  return match && passageAt(lines, whole, match);
}

function passageAt(
  lines: readonly TextLine[],
  { text, starts }: Joined,
  match: RegExpExecArray,
): Passage | null {
  const at = starts.findLastIndex((start) => start <= match.index);
  const line = lines[at];
  if (!line) return null;
  return { place: line.place, words: sentenceAt(text, match.index, starts[at] ?? 0), match };
}

const LONGEST = 80;

/** From the beginning of the sentence, or of the line where that is nearer. */
function sentenceAt(text: string, at: number, line: number): string {
  const from = Math.max(text.lastIndexOf("。", at - 1) + 1, line, at - LONGEST / 2);
  const stop = text.indexOf("。", at);
  const end = stop === -1 ? text.length : stop + 1;
  const words = text.slice(from, Math.min(end, from + LONGEST));
  return end > from + LONGEST ? `${words}…` : words;
}
