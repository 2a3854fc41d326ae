import type { Amount } from "@/accounts/amount";
import type { ColumnKey, PublishedTable, TableLine } from "@/accounts/published-tables";
import type { SourceDocument } from "@/ingest/readers/document";
import { readText } from "@/ingest/readers/read-text";

/** A document as the text reader gives it. Write cells with `|`: they become tabs. */
export function aDocument(text: string): SourceDocument {
  const tabs = text.replaceAll(/ *\| */g, "\t");
  return readText(new TextEncoder().encode(tabs), "made-up.txt");
}

/** "57.83" for a stated amount, "" for a blank, "?3" for an unreadable one, "-" for a column not printed. */
export function shown(amount: Amount | undefined): string {
  if (!amount) return "-";
  if (amount.kind === "stated") return amount.printed;
  return amount.kind === "blank" ? "" : `?${amount.printed}`;
}

export function line(table: PublishedTable, codeOrKey: string): TableLine {
  const found = table.lines.find(({ code, key }) => code === codeOrKey || key === codeOrKey);
  if (!found) throw new Error(`no line ${codeOrKey}`);
  return found;
}

/** The figures of one line in the order of `columns`, as shown. */
export function figures(
  table: PublishedTable,
  codeOrKey: string,
  columns: readonly ColumnKey[],
): string[] {
  const found = line(table, codeOrKey);
  return columns.map((column) => shown(found.figures[column]?.amount));
}
