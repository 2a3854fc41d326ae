import Database from "better-sqlite3";

import type { StoredBlock } from "@/accounts/stored-block";

/** What stands in the documents of the store, by the address of its place: /documents/{id}?at=23.4.5. */
export class StoredPlaces {
  readonly #db = new Database(String(process.env.MINGZHANG_DB), { readonly: true });
  readonly #block = this.#db
    .prepare("SELECT content FROM block WHERE document_id = ? AND number = ?")
    .pluck();
  readonly #kept = new Map<string, StoredBlock | null>();

  close(): void {
    this.#db.close();
  }

  /** The words of the paragraph, line, row or cell; null where there is no such place. */
  printedAt(address: string): string | null {
    const { pathname, searchParams } = new URL(address, "http://site");
    const document = pathname.split("/").at(-1) ?? "";
    const [number, row, column] = (searchParams.get("at") ?? "").split(".").map(Number);
    const block = number === undefined ? null : this.#blockOf(document, number);
    if (!block) return null;
    const rows = block.kind === "table" ? block.rows : block.lines.map((line) => [line] as const);
    if (row === undefined) return rows.map(words).join("\n");
    const cells = rows[row];
    if (!cells) return null;
    return column === undefined ? words(cells) : (cells[column]?.text ?? null);
  }

  #blockOf(document: string, number: number): StoredBlock | null {
    const key = `${document} ${number}`;
    const kept = this.#kept.get(key);
    if (kept !== undefined) return kept;
    const content = this.#block.get(document, number) as string | undefined;
    const block = content === undefined ? null : (JSON.parse(content) as StoredBlock);
    this.#kept.set(key, block);
    return block;
  }
}

const words = (cells: readonly { readonly text: string }[]) =>
  cells.map(({ text }) => text).join(" ");
