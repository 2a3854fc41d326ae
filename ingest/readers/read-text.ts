import { alignedTables, notRead, type AlignedTable } from "./aligned-text";
import { asDocument } from "./as-document";
import { decodeText } from "./decode-text";
import type { Block, Line, Paragraph, SourceDocument } from "./document";
import { beginsHtmlTable, htmlPassage, htmlTableLength } from "./html/html-passage";
import { plainText } from "./plain-text";
import { splitLines } from "./split-lines";
import {
  beginsTabTable,
  gridTable,
  hasPipe,
  isBorderedRow,
  isGridRule,
  isHeaderAbove,
  pipesIn,
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
  const isMarkdown = kinds.some((kind) => ["grid", "heading", "html", "pipes"].includes(kind));
  const aligned = alignedTables(
    lines.map((line, at) => (SPACED.has(kinds[at] ?? "text") ? line : { ...line, text: NO_PART })),
  );
  const blocks = readBlocks(lines, kinds, aligned);
  const unread = aligned.filter(({ table }) => table === null);
  return asDocument(
    bytes,
    filename,
    isMarkdown ? "markdown" : "text",
    blocks,
    unread.map((table) => notRead(table, lines)),
  );
}

/** Lines of which spaces alone may make a table; any other ends it, as this text does. */
const SPACED: ReadonlySet<string> = new Set(["blank", "text"]);
const NO_PART = "。";

type Kind = "blank" | "grid" | "heading" | "html" | "pipes" | "tabs" | "text";

/** What would begin at a line if nothing went before it. */
function kindOf(line: string, below: string): Kind {
  const text = line.trim();
  if (BLANK.test(text)) return "blank";
  if (HEADING.test(text)) return "heading";
  if (beginsHtmlTable(text)) return "html";
  if (isGridRule(text)) return "grid";
  if (isBorderedRow(line) || isHeaderAbove(line, below)) return "pipes";
  return beginsTabTable(line) ? "tabs" : "text";
}

function readBlocks(
  lines: readonly Line[],
  kinds: readonly Kind[],
  aligned: readonly AlignedTable[],
): Block[] {
  const blocks: Block[] = [];
  const tables = new Map(
    aligned.filter(({ table }) => table !== null).map((each) => [each.start, each]),
  );
  let start = 0;
  for (let kind = kinds[start]; kind !== undefined; kind = kinds[start]) {
    const own = tables.get(start);
    if (own?.table) {
      blocks.push(own.table);
      start = own.end;
      continue;
    }
    const goesOn = continuation(kind, lines[start]?.text ?? "", lines[start + 1]?.text ?? "");
    let end = start + (kind === "html" ? htmlTableLength(lines, start) : 1);
    for (let line = lines[end]; line !== undefined; line = lines[end]) {
      if (tables.has(end)) break;
      if (!goesOn(line.text, kinds[end]) && !isSetApart(lines, kinds, end)) break;
      end += 1;
    }
    for (const block of readBlock(kind, lines.slice(start, end))) blocks.push(block);
    start = end;
  }
  return blocks;
}

/** Whether a further line belongs to the block that began with a line of this kind. */
function continuation(kind: Kind, first: string, second: string) {
  switch (kind) {
    case "blank":
    case "heading":
    case "html":
      return () => false;
    case "grid":
      return (line: string) => isGridRule(line) || isBorderedRow(line);
    case "pipes":
      // Below a header with a rule, the outer pipes may be left out.
      return isHeaderAbove(first, second) ? hasPipe : isBorderedRow;
    case "tabs":
      return (line: string, own?: Kind) =>
        line.includes("\t") && own !== "heading" && own !== "html" && own !== "pipes";
    case "text":
      return (_line: string, own?: Kind) => own === "text";
  }
}

/** A blank line between two rows of pipes, as some converters write, unless a new header follows. */
function isSetApart(lines: readonly Line[], kinds: readonly Kind[], at: number): boolean {
  const [row, blank, next, after] = lines.slice(at - 1, at + 3).map(({ text }) => text);
  return (
    kinds[at] === "blank" &&
    kinds[at - 1] === "pipes" &&
    kinds[at + 1] === "pipes" &&
    blank?.trim() === "" &&
    !isHeaderAbove(next ?? "", after ?? "") &&
    pipesIn(row ?? "") === pipesIn(next ?? "")
  );
}

function readBlock(kind: Kind, lines: readonly Line[]): readonly Block[] {
  switch (kind) {
    case "blank":
      return [];
    case "heading":
    case "text":
      return paragraph(lines);
    case "html":
      return htmlPassage(lines);
    case "grid":
      return gridTable(lines);
    case "pipes":
      return pipeTable(lines);
    case "tabs":
      return tabTable(lines);
  }
}

function paragraph(lines: readonly Line[]): Paragraph[] {
  const printed = lines.flatMap(({ text, position }): Line[] => {
    const words = plainText(withoutMarks(text.trim()));
    return words === "" ? [] : words.split("\n").map((line) => ({ text: line, position }));
  });
  if (printed.length === 0) return [];
  const hashes = HEADING.exec(lines[0]?.text.trim() ?? "")?.[1];
  return [{ kind: "paragraph", heading: hashes?.length ?? null, lines: printed }];
}

const withoutMarks = (text: string) =>
  HEADING.test(text)
    ? text.replace(HEADING, "").replace(CLOSING_HASHES, "")
    : text.replace(BULLET, "");
