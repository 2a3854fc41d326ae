import { placeKey, type Place } from "@/accounts/provenance";

/** A block, a row or a cell of a document, as an address names it: "23", "23.4", "23.4.5". */
export interface PlaceInDocument {
  readonly block: number;
  readonly row?: number;
  readonly column?: number;
}

/** The page of a document that shows this place, highlighted and scrolled to. */
export function placeHref(documentId: string, place: Place): string {
  return `/documents/${documentId}?at=${placeKey(place)}#at`;
}

/** Null for anything that names no place: a bad address shows the document from its beginning. */
export function parsePlaceKey(key: string): PlaceInDocument | null {
  if (!/^\d{1,6}(?:\.\d{1,6}){0,2}$/.test(key)) return null;
  const [block = 0, row, column] = key.split(".").map(Number);
  return { block, ...(row !== undefined && { row }), ...(column !== undefined && { column }) };
}

/** "第 178 行", "第 3 页"; for a format that has neither, the paragraph or table by its order. */
export function placeWords({ block, line, page, sheet }: Place): string {
  const sheetWords = sheet === undefined ? "" : `工作表“${sheet}”`;
  if (page !== undefined) return `第 ${page} 页`;
  if (line !== undefined) return `${sheetWords}第 ${line} 行`;
  return sheetWords || `第 ${block + 1} 段`;
}

/** What an address of `placeHref` names; null for any other. */
export function placeOfHref(
  href: string,
): { readonly documentId: string; readonly at: string } | null {
  const [, documentId, at] = /^\/documents\/([^/?]+)\?at=([\d.]+)#at$/.exec(href) ?? [];
  return documentId === undefined || at === undefined ? null : { documentId, at };
}
