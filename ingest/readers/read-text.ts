import { asDocument } from "./as-document";
import { decodeText } from "./decode-text";
import type { Block, Line, Paragraph, SourceDocument } from "./document";
import { plainText } from "./plain-text";
import { splitLines } from "./split-lines";
import {
  beginsTabTable,
  hasPipe,
  isBorderedRow,
  isHeaderAbove,
  pipeTable,
  tabTable,
} from "./table-rows";

/** Empty, or only drawn: code fences, rules, the underline of a heading, a heading without text. */
const BLANK = /^(?:`{3,}[^`]*|~{3,}.*|-{3,}|\*{3,}|={3,}|#{1,6})?$/;
const HEADING = /^(#{1,6})(?:\s+|(?=\p{Script=Han}))(?=\S)/u;
const CLOSING_HASHES = /\s#+$/;
const BULLET = /^[-*]\s+/;

/** Reads text and Markdown: tables by tabs or pipes, headings, and paragraphs line by line. */
export function readText(bytes: Uint8Array, filename: string): SourceDocument {
  const lines = splitLines(decodeText(bytes));
  const kinds = lines.map((line, at) => kindOf(line.text, lines[at + 1]?.text ?? ""));
  const blocks = readBlocks(lines, kinds);
  const isMarkdown = kinds.includes("heading") || kinds.includes("pipes");
  return asDocument(bytes, filename, isMarkdown ? "markdown" : "text", blocks);
}

type Kind = "blank" | "heading" | "pipes" | "tabs" | "text";

/** What would begin at a line if nothing went before it. */
function kindOf(line: string, below: string): Kind {
  const text = line.trim();
  if (BLANK.test(text)) return "blank";
  if (HEADING.test(text)) return "heading";
  if (isBorderedRow(line) || isHeaderAbove(line, below)) return "pipes";
  return beginsTabTable(line) ? "tabs" : "text";
}

function readBlocks(lines: readonly Line[], kinds: readonly Kind[]): Block[] {
  const blocks: Block[] = [];
  let start = 0;
  for (let kind = kinds[start]; kind !== undefined; kind = kinds[start]) {
    const goesOn = continuation(kind, lines[start]?.text ?? "", lines[start + 1]?.text ?? "");
    let end = start + 1;
    for (let line = lines[end]; line !== undefined; line = lines[end]) {
      if (!goesOn(line.text, kinds[end])) break;
      end += 1;
    }
    const block = readBlock(kind, lines.slice(start, end));
    if (block !== null) blocks.push(block);
    start = end;
  }
  return blocks;
}

/** Whether a further line belongs to the block that began with a line of this kind. */
function continuation(kind: Kind, first: string, second: string) {
  switch (kind) {
    case "blank":
    case "heading":
      return () => false;
    case "pipes":
      // Below a header with a rule, the outer pipes may be left out.
      return isHeaderAbove(first, second) ? hasPipe : isBorderedRow;
    case "tabs":
      return (line: string, own?: Kind) =>
        line.includes("\t") && own !== "heading" && own !== "pipes";
    case "text":
      return (_line: string, own?: Kind) => own === "text";
  }
}

function readBlock(kind: Kind, lines: readonly Line[]): Block | null {
  switch (kind) {
    case "blank":
      return null;
    case "heading":
    case "text":
      return paragraph(lines);
    case "pipes":
      return pipeTable(lines);
    case "tabs":
      return tabTable(lines);
  }
}

function paragraph(lines: readonly Line[]): Paragraph | null {
  const printed = lines.flatMap(({ text, position }): Line[] => {
    const words = plainText(withoutMarks(text.trim()));
    return words === "" ? [] : words.split("\n").map((line) => ({ text: line, position }));
  });
  if (printed.length === 0) return null;
  const hashes = HEADING.exec(lines[0]?.text.trim() ?? "")?.[1];
  return { kind: "paragraph", heading: hashes?.length ?? null, lines: printed };
}

const withoutMarks = (text: string) =>
  HEADING.test(text)
    ? text.replace(HEADING, "").replace(CLOSING_HASHES, "")
    : text.replace(BULLET, "");
