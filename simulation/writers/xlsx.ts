import { utils, write, type WorkSheet } from "@e965/xlsx";
import { unzipSync } from "fflate";

import { grid, type Cell, type PrintedDocument, type PrintedTable } from "../document-model";
import { fixedZip } from "./fixed-zip";

/** A sheet a table, named as the table is, and one for everything else that the document says. */
export function xlsx({ blocks }: PrintedDocument): Uint8Array {
  const book = utils.book_new();
  const text = blocks.flatMap((block) => (block.kind === "table" ? [] : [[block.text]]));
  utils.book_append_sheet(book, utils.aoa_to_sheet(text), "正文");
  const tables = blocks.filter((block) => block.kind === "table");
  tables.forEach((table, at) => {
    utils.book_append_sheet(book, sheetOf(table), `${at + 1}${table.title}`.slice(0, 31));
  });
  const bytes = write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer;
  return fixedZip(unzipSync(new Uint8Array(bytes)));
}

function sheetOf(table: PrintedTable): WorkSheet {
  const { title, captions, rows, notes } = table;
  const above = [title, ...captions].filter((text) => text !== "").map((text) => [text]);
  const cells = grid(rows);
  const sheet = utils.aoa_to_sheet([
    ...above,
    ...cells.map((row) => row.map(({ text }) => text || null)),
    ...notes.map((text) => [text]),
  ]);
  cells.forEach((row, at) => {
    row.forEach((cell, column) => {
      const number = numberOf(cell);
      if (number) sheet[utils.encode_cell({ r: above.length + at, c: column })] = number;
    });
  });
  sheet["!merges"] = merges(rows, above.length);
  return sheet;
}

/** A figure is a number shown with two decimals, as accountants' workbooks have it. */
function numberOf({ text, figure }: Cell) {
  // Other signs than an ASCII minus, and full-width digits, are typed in as text.
  if (!figure || !/^-?[\d,]+\.\d+$/.test(text)) return null;
  const z = text.includes(",") ? "#,##0.00" : "0.00";
  return { t: "n", v: Number(text.replaceAll(",", "")), z };
}

function merges(rows: PrintedTable["rows"], above: number) {
  const taken = new Set<string>();
  return rows.flatMap((cells, row) => {
    let column = 0;
    return cells.flatMap(({ colspan = 1, rowspan = 1 }) => {
      while (taken.has(`${row} ${column}`)) column += 1;
      const first = column;
      for (let down = 0; down < rowspan; down += 1)
        for (let right = 0; right < colspan; right += 1)
          taken.add(`${row + down} ${first + right}`);
      column += colspan;
      return colspan * rowspan > 1
        ? [
            {
              s: { r: above + row, c: first },
              e: { r: above + row + rowspan - 1, c: first + colspan - 1 },
            },
          ]
        : [];
    });
  });
}
