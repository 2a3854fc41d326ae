import type { Place } from "@/accounts/provenance";
import type { Line, Paragraph, SourceDocument } from "@/ingest/readers/document";

import { compact } from "../compact";
import { runningText, type PlacedLine, type RunningText } from "./running-text";
import { headingOf, type Heading, type Setting, type Topic } from "./topics";

export interface Section {
  readonly topic: Topic;
  readonly text: RunningText;
}

/** Parts whose headings resemble those of the narrative: definitions, duties, this year's work. */
const OTHER_PARTS = /名词解释|概况|附件|重点工作|决算表/;

/**
 * The sections of the narrative in printed order. The table of contents has the same headings but
 * no text under them, and so gives none.
 */
export function narrativeSections(document: SourceDocument): Section[] {
  const sections: { topic: Topic; lines: PlacedLine[] }[] = [];
  let outline: Outline = { otherPart: false, chapter: null, topic: null };
  for (const { line, place, heading } of printedLines(document)) {
    if (heading) {
      outline = enter(outline, heading);
      if (outline.topic) sections.push({ topic: outline.topic, lines: [] });
      const isPart = outline.topic === "sangong" && heading.level === 2 && !heading.runsOn;
      // The title of a part says of which expense its sentences speak.
      if (isPart) sections.at(-1)?.lines.push({ text: `${line.text.trim()}。`, place });
      // "（一）机关运行经费支出情况。本年支出……": the text runs on after its heading.
      if (!heading.runsOn) continue;
    }
    if (outline.topic) sections.at(-1)?.lines.push({ text: line.text, place });
  }
  return sections
    .filter(({ lines }) => lines.length > 0)
    .map(({ topic, lines }) => ({ topic, text: runningText(lines) }));
}

interface Outline {
  readonly otherPart: boolean;
  /** The topic of the nearest heading numbered 一、. */
  readonly chapter: Topic | null;
  readonly topic: Topic | null;
}

function enter(outline: Outline, { level, title, topic }: Heading): Outline {
  if (level === 0) return { otherPart: OTHER_PARTS.test(title), chapter: null, topic: null };
  if (outline.otherPart) return outline;
  if (level === 1) return { ...outline, chapter: topic ?? null, topic: topic ?? null };
  return { ...outline, topic: subtopic(outline.chapter, title, topic) };
}

/** A chapter's subheadings need not repeat what the chapter is about. */
function subtopic(
  chapter: Topic | null,
  title: string,
  topic: Topic | null | undefined,
): Topic | null {
  if (chapter === "generalBudget" && title.includes("结构")) return "structure";
  if (chapter === "generalBudget" && title.includes("具体")) return "execution";
  if (chapter === "generalBudget" || chapter === "sangong") return chapter;
  return topic === undefined ? chapter : topic;
}

/** What is longer is no heading, or runs on. */
const LONGEST_BEGINNING = 200;

interface PrintedLine {
  readonly line: Line;
  readonly place: Place;
  readonly heading: Heading | null;
}

function printedLines(document: SourceDocument): PrintedLine[] {
  return document.blocks.flatMap((block, at) =>
    block.kind === "table" ? [] : paragraphLines(block, at),
  );
}

function paragraphLines(paragraph: Paragraph, block: number): PrintedLine[] {
  const lines = paragraph.lines.filter(({ text }) => !isFurniture(compact(text)));
  const [first] = lines;
  if (!first || isPageNumber(paragraph)) return [];
  if (paragraph.heading !== null) {
    const text = lines.map((line) => line.text).join("");
    return [printedLine({ ...first, text }, block, "marked")];
  }
  const setting = lines.length === 1 ? "alone" : "running";
  return lines.map((line) => printedLine(line, block, setting));
}

function printedLine(line: Line, block: number, setting: Setting): PrintedLine {
  const place = { block, ...line.position };
  const { plain } = runningText([
    { text: line.text.trimStart().slice(0, LONGEST_BEGINNING), place },
  ]);
  return { line, place, heading: headingOf(plain, setting) };
}

/** Captions of charts and page numbers interrupt sentences. */
function isFurniture(line: string): boolean {
  return /^图\d*[:：]/.test(line) || /^(?:第\d+页|[-—–]+\d+[-—–]+)$/.test(line);
}

/** A number alone between blank lines; within a paragraph it may belong to an amount. */
function isPageNumber({ lines }: Paragraph): boolean {
  return lines.length === 1 && lines.every(({ text }) => /^\d{1,3}$/.test(text.trim()));
}
