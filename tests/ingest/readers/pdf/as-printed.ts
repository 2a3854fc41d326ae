import type { SourceDocument } from "@/ingest/readers/document";

/** The rows of a document's tables, cells parted by "|"; line breaks in cells as "/". */
export function tablesOf(document: SourceDocument): string[][] {
  return document.blocks.flatMap((block) =>
    block.kind === "table"
      ? [block.rows.map((row) => row.map(({ text }) => text.replaceAll("\n", "/")).join("|"))]
      : [],
  );
}

/** Its paragraphs, their lines parted by "/". */
export function paragraphsOf(document: SourceDocument): string[] {
  return document.blocks.flatMap((block) =>
    block.kind === "paragraph" ? [block.lines.map(({ text }) => text).join("/")] : [],
  );
}
