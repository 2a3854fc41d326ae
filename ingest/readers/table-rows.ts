import type { Cell, Line, Table } from "./document";
import { DocumentRejected } from "./document-rejected";
import { plainText } from "./plain-text";

const MOST_COLUMNS = 500;

/** `| a | b |`: a row by its own looks, whatever stands around it. */
export function isBorderedRow(line: string): boolean {
  const text = line.trim();
  return text.length > 1 && text.startsWith("|") && /(?<!\\)\|$/.test(text);
}

/** `a | b` above `--- | ---`, which says that a table begins here. */
export function isHeaderAbove(line: string, below: string): boolean {
  if (!hasPipe(line) || !hasPipe(below)) return false;
  const rule = splitPipes(below);
  return isRule(rule, 1) && rule.length === splitPipes(line).length;
}

export const hasPipe = (line: string) => /(?<!\\)\|/.test(line);

/** Tabs before the text alone are an indent, and tabs alone a blank line, unless a row precedes. */
export const beginsTabTable = (line: string) => line.trimStart().includes("\t");

export function tabTable(lines: readonly Line[]): Table | null {
  return table(lines, (line) => line.split("\t"), 2);
}

export function pipeTable(lines: readonly Line[]): Table | null {
  return table(lines, splitPipes, 1);
}

/** A single "-" is how a blank cell is often printed, so a rule of such is one below the header only. */
function table(
  lines: readonly Line[],
  split: (line: string) => string[],
  dashesBelowHeader: number,
): Table | null {
  const rows = lines.flatMap(({ text, position }, at): Cell[][] => {
    const cells = split(text);
    if (isRule(cells, at === 1 ? dashesBelowHeader : 2)) return [];
    if (cells.length > MOST_COLUMNS) {
      throw new DocumentRejected(
        "too-large",
        `第 ${position.line ?? 0} 行有 ${cells.length} 格，超过上限 ${MOST_COLUMNS} 格。请检查这一行的分隔符。`,
        position,
      );
    }
    return [cells.map((cell) => ({ text: plainText(cell), position }))];
  });
  return rows.length > 0 ? { kind: "table", rows } : null;
}

const isRule = (cells: readonly string[], leastDashes: number) =>
  cells.every((cell) => {
    const dashes = /^:?(-+):?$/.exec(cell.trim())?.[1];
    return dashes !== undefined && dashes.length >= leastDashes;
  });

function splitPipes(line: string): string[] {
  return line
    .trim()
    .replace(/^\|/, "")
    .replace(/(?<!\\)\|$/, "")
    .split(/(?<!\\)\|/)
    .map((cell) => cell.replaceAll("\\|", "|"));
}
