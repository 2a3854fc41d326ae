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

const GRID_RULE = /^\+(?:[-=:]+\+)+$/;

/** "+-----+-----+": drawn above, between and below the rows of a table whose rows may be several lines. */
export const isGridRule = (line: string) => GRID_RULE.test(line.trim());

/** Such a table: the lines between two rules are one row, cell by cell. */
export function gridTable(lines: readonly Line[]): Table[] {
  const rows: Line[][] = [];
  let row: Line[] = [];
  for (const line of lines) {
    if (!isGridRule(line.text)) row.push(line);
    else if (row.length > 0) {
      rows.push(row);
      row = [];
    }
  }
  if (row.length > 0) rows.push(row);
  return table(rows.map(joinedRow), splitPipes, 2);
}

function joinedRow(lines: readonly Line[]): Line {
  const cells = lines.map(({ text }) =>
    splitPipes(text).map((cell) => cell.trim().replaceAll("|", "\\|")),
  );
  const [first = []] = cells;
  const whole = first.map((_cell, at) =>
    cells
      .map((line) => line[at] ?? "")
      .filter(Boolean)
      .join("<br>"),
  );
  return { text: `|${whole.join("|")}|`, position: lines[0]?.position ?? {} };
}

export const pipesIn = (line: string) => splitPipes(line).length;

/** Tabs before the text alone are an indent, and tabs alone a blank line, unless a row precedes. */
export const beginsTabTable = (line: string) => line.trimStart().includes("\t");

export function tabTable(lines: readonly Line[]): Table[] {
  return table(lines, (line) => line.split("\t"), 2);
}

export function pipeTable(lines: readonly Line[]): Table[] {
  return table(lines, splitPipes, 1);
}

/** A single "-" is how a blank cell is often printed, so a rule of such is one below the header only. */
function table(
  lines: readonly Line[],
  split: (line: string) => string[],
  dashesBelowHeader: number,
): Table[] {
  const rows = lines.flatMap(({ text, position }, at): Cell[][] => {
    if (text.trim() === "" && !text.includes("\t")) return [];
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
  return rows.length > 0 ? [{ kind: "table", rows }] : [];
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
