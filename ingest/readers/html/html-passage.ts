import type { Block, Line, Position, Table } from "../document";

import { htmlBlocks } from "./html-blocks";
import { parseHtml } from "./parse-html";

const TABLE = /<table[\s>]/i;
const TABLES_BEGUN = /<table[\s>]/gi;
const TABLES_ENDED = /<\/table\s*>/gi;
const ROWS_BEGUN = /<tr[\s>]/gi;

/** Whether a line of Markdown begins a table that is written in HTML. */
export const beginsHtmlTable = (line: string) => TABLE.test(line);

/** How many of the lines, from the first on, such a table takes; all where it is never closed. */
export function htmlTableLength(lines: readonly Line[], start: number): number {
  let open = 0;
  for (let at = start; at < lines.length; at += 1) {
    const { text } = lines[at] ?? { text: "" };
    open += count(text, TABLES_BEGUN) - count(text, TABLES_ENDED);
    if (open <= 0) return at - start + 1;
  }
  return lines.length - start;
}

/** The blocks of a passage of HTML, with the lines that their rows begin in. */
export function htmlPassage(lines: readonly Line[]): Block[] {
  const first = lines[0]?.position ?? {};
  const rowLines = lines.flatMap(({ text, position }) =>
    Array.from({ length: count(text, ROWS_BEGUN) }, () => position),
  );
  const blocks = htmlBlocks(parseHtml(lines.map(({ text }) => text).join("\n")));
  const tables = blocks.filter((block): block is Table => block.kind === "table");
  const rows = tables.reduce((sum, table) => sum + table.rows.length, 0);
  let row = 0;
  return blocks.map((block): Block => {
    if (block.kind === "paragraph") {
      return { ...block, lines: block.lines.map(({ text }) => ({ text, position: first })) };
    }
    return {
      ...block,
      rows: block.rows.map((cells) => {
        // A row that is not shown, or stands as a paragraph, leaves it open which is which.
        const position: Position = (rows === rowLines.length && rowLines[row]) || first;
        row += 1;
        return cells.map(({ text }) => ({ text, position }));
      }),
    };
  });
}

const count = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].length;
