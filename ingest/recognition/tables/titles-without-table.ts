import type { Unread } from "@/accounts/account";
import type { PublishedTable, TableNumber } from "@/accounts/published-tables";
import type { Cell, Line, SourceDocument } from "@/ingest/readers/document";

import { compact } from "../compact";
import { titledTable } from "./table-titles";

/** So far below its title a table has figures. */
const NEAR = 15;
const AMOUNT = /\d\.\d{2}(?!\d)/g;
/** Sentences have figures too. */
const WORDY = /[。；，]/;

/** Missing tables whose titles stand above lines of figures: the table was not recognised as one. */
export function titlesWithoutTable(
  document: SourceDocument,
  tables: Readonly<Record<TableNumber, PublishedTable>>,
): Unread[] {
  const lines = document.blocks.flatMap((block, number) =>
    (block.kind === "table" ? block.rows.map(asLine) : block.lines).map((line) => ({
      line,
      number,
    })),
  );
  const said = new Set<TableNumber>();
  return lines.flatMap(({ line, number: block }, at): Unread[] => {
    const table = titledTable(compact(line.text));
    if (table === null || tables[table].status !== "missing" || said.has(table)) return [];
    const below = lines.slice(at + 1, at + 1 + NEAR).map((other) => other.line);
    const next = below.findIndex(({ text }) => titledTable(compact(text)) !== null);
    if (!below.slice(0, next === -1 ? undefined : next).some(holdsFigures)) return [];
    said.add(table);
    const what = `《${line.text.trim()}》`;
    const why = "表名下面有数，却没有认出表格的行和栏";
    return [{ table, what, why, place: { block, ...line.position } }];
  });
}

const asLine = (row: readonly Cell[]): Line => ({
  text: row.map(({ text }) => text).join(" "),
  position: row[0]?.position ?? {},
});

const holdsFigures = ({ text }: Line) => (text.match(AMOUNT) ?? []).length > 1 && !WORDY.test(text);
