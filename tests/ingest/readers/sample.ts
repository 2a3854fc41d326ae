import { readFileSync } from "node:fs";

import type { PublishedTable } from "@/accounts/published-tables";
import type { Block, SourceDocument } from "@/ingest/readers/document";
import { readText } from "@/ingest/readers/read-text";
import { readCover } from "@/ingest/recognition/cover";
import { readTables } from "@/ingest/recognition/tables/read-tables";

/** The transcription of a real account; its nine tables are checked by eye in another test. */
export const SAMPLE = readText(
  readFileSync("data/hanyang-district-committee-office-2024.md"),
  "sample.md",
);

/** What the tables state, in fen, and who published them. */
export function stated(document: SourceDocument) {
  const { tables, captions } = readTables(document);
  const { unit, year } = readCover(document, captions);
  return { unit, year, tables: Object.entries(tables).map(([id, table]) => [id, lines(table)]) };
}
function lines({ status, lines }: PublishedTable) {
  const figures = lines.map(({ kind, side, key, code, name, figures }) => [
    kind,
    side,
    key,
    code,
    name,
    Object.entries(figures).map(([column, { amount }]) => [
      column,
      amount.kind === "stated" ? amount.fen : amount.kind,
    ]),
  ]);
  return { status, figures };
}

export const asText = stated(SAMPLE);

type TableBlock = Extract<Block, { kind: "table" }>;
export const widthOf = ({ rows }: TableBlock) => Math.max(...rows.map((row) => row.length));

/** Rows in which a header's blank cells belong to the filled one on their left. */
export function merged(table: TableBlock): { text: string; columns: number }[][] {
  return table.rows.map((row, index) => {
    const isHeader = index < 3 && !row.some(({ text }) => /^\d/.test(text));
    const cells: { text: string; columns: number }[] = [];
    for (let column = 0; column < widthOf(table); column += 1) {
      const text = row[column]?.text ?? "";
      const last = cells.at(-1);
      if (isHeader && text === "" && last?.text) last.columns += 1;
      else cells.push({ text, columns: 1 });
    }
    return cells;
  });
}

/** The sample as HTML. */
export function sampleMarkup(): string {
  return SAMPLE.blocks
    .map((block) => {
      if (block.kind === "paragraph") {
        return `<p>${block.lines.map(({ text }) => escaped(text)).join("<br>")}</p>`;
      }
      const rows = merged(block).map((row) =>
        row.map(
          ({ text, columns }) => `<td colspan="${columns}"><p>${escaped(text)}&nbsp;</p></td>`,
        ),
      );
      return `<table border="1">${rows.map((row) => `<tr>${row.join("")}</tr>`).join("")}</table>`;
    })
    .join("\n");
}

export const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
