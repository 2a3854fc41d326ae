import type { Unread } from "@/accounts/account";
import type { PublishedTable, TableNumber } from "@/accounts/published-tables";
import type { SourceDocument, Unreadable } from "@/ingest/readers/document";

type Tables = Readonly<Record<TableNumber, PublishedTable>>;

/** What the reader of the file could not read, of the table whose rows it goes on with where it does. */
export function unreadOfFile(document: SourceDocument, tables: Tables): Unread[] {
  return document.unreadable.map((part) => ({
    table: part.goesOn ? tableBefore(part, tables) : null,
    what: part.what,
    why: "文件的这一部分读不出来，或读得不完整",
    place: { block: 0, ...part.position },
  }));
}

/** A table some rows of which were not read is not wholly read. */
export function withUnread(tables: Tables, unread: readonly Unread[]): Tables {
  const lacking = new Set(unread.map(({ table }) => table));
  return Object.fromEntries(
    Object.entries(tables).map(([number, table]) => [
      number,
      table.status === "read" && lacking.has(number as TableNumber)
        ? { ...table, status: "partial" }
        : table,
    ]),
  ) as Tables;
}

function tableBefore({ position }: Unreadable, tables: Tables): TableNumber | null {
  const lineOf = ({ place }: PublishedTable) => place?.line ?? Infinity;
  const before = Object.entries(tables)
    .filter(([, table]) => lineOf(table) < (position.line ?? 0))
    .toSorted(([, a], [, b]) => lineOf(b) - lineOf(a));
  return (before[0]?.[0] ?? null) as TableNumber | null;
}
