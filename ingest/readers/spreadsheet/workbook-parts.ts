import { strFromU8, strToU8, zipSync } from "fflate";

import { damagedFile } from "../damaged-file";
import { DocumentRejected } from "../document-rejected";
import type { ZipEntry } from "../zip-limits";

import { MOST_CELLS, tooManyCells } from "./cell-limit";

/** Pictures, macros and other binary parts, links to other files and the like: never needed, so never opened. */
const UNUSED =
  /(?:^|\/)(?:activeX|charts|comments|ctrlProps|customXml|docProps|drawings|embeddings|externalLinks|media|pivotCache|pivotTables|printerSettings|queryTables|slicers|tables|threadedComments)\/|\.bin$|\/sheet\d+\.xml\.rels$/i;
const XML = /\.(?:xml|rels)$/i;
const WORKSHEET = /(?:^|\/)worksheets\/[^/]+\.xml$/i;

/** A cell that may hold a formula; rich text, which has more parts, does not. */
const CELL = /<((?:\w+:)?)c(\s[^<>]*[^/<>])?>([^<]*(?:<(?!\/?(?:\w+:)?c[\s>])[^<]*){0,50})<\/\1c>/g;
const FORMULA = /<(?:\w+:)?f(?:\s[^<>]*)?(?:\/>|>([^<]*))/;
const VALUE = /<(?:\w+:)?v(?:\s[^<>]*)?>[^<]/;

/** Cells that hold nothing but a format cost memory as well. */
const MOST_STYLED_CELLS = 1_000_000;

/** Begins the text of a cell whose formula no program has calculated; its formula follows. */
export const UNCALCULATED = "\ue000=";

/**
 * The parts of an XLSX file that hold its sheets, as a ZIP that is safe to hand on: within
 * the limits, uncompressed, and with every formula that has no stored value marked.
 */
export function workbookParts(entries: ReadonlyMap<string, ZipEntry>): Uint8Array {
  const parts: Record<string, Uint8Array> = {};
  let values = 0;
  let cells = 0;
  for (const [name, entry] of entries) {
    if (UNUSED.test(name) || name.endsWith("/")) continue;
    const bytes = entry.read();
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (XML.test(name) && text.includes("<!DOCTYPE")) {
      throw new DocumentRejected("damaged", "文件里含有不该有的 DOCTYPE 声明，为安全起见不读取。");
    }
    const isSheet = WORKSHEET.test(name);
    if (isSheet) requirePlaces(text.toString("latin1"));
    if (isSheet) values += countOf(text, "</v>") + countOf(text, "</is>");
    if (isSheet) cells += countOf(text, "<c ") + countOf(text, ":c ");
    if (values > MOST_CELLS || cells > MOST_STYLED_CELLS) throw tooManyCells();
    parts[name] = isSheet && text.includes("<f") ? markUncalculated(text) : bytes;
  }
  return zipSync(withFills(parts), { level: 0 });
}

const TYPES = "[Content_Types].xml";
const STYLES = "xl/styles.xml";
const NO_STYLES =
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fills><fill/></fills></styleSheet>';
const STYLES_TYPE = `<Override PartName="/${STYLES}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>`;

/** In a file without styles the library throws and catches an error for every cell: a fill avoids it. */
function withFills(parts: Readonly<Record<string, Uint8Array>>): Record<string, Uint8Array> {
  const types = parts[TYPES];
  if (!types || Object.keys(parts).some((name) => name.endsWith("styles.xml"))) return parts;
  const listed = strFromU8(types).replace(/(?=<\/(?:\w+:)?Types>)/, STYLES_TYPE);
  return { ...parts, [TYPES]: strToU8(listed), [STYLES]: strToU8(NO_STYLES) };
}

function markUncalculated(sheet: Buffer): Uint8Array {
  const marked = sheet
    .toString("utf8")
    .replace(
      CELL,
      (cell: string, prefix: string, attributes: string | undefined, content: string) => {
        const formula = FORMULA.exec(content);
        // A stored empty text is a value.
        if (!formula || VALUE.test(content) || /\st="str"/.test(attributes ?? "")) return cell;
        const untyped = (attributes ?? "").replace(/\st="[^"]*"/, "");
        const value = `<${prefix}v>${UNCALCULATED}${formula[1] ?? ""}</${prefix}v>`;
        return `<${prefix}c${untyped} t="str">${value}</${prefix}c>`;
      },
    );
  return Buffer.from(marked, "utf8");
}

/** A row or a cell beyond the end of any sheet. */
const BEYOND = /<(?:\w+:)?(?:c|row)\s[^<>]*?\br\s*=\s*["']\s*(?:[a-z]{4}|[a-z]*\d{8})/i;
const COLUMNS = /<(?:\w+:)?col\s([^<>]*)/g;
const END_OF_RANGE = /\b(min|max)\s*=\s*["']\s*(\d+)/g;
const MOST_COLUMNS = 16_384;

/** The library goes through all rows up to the last, and writes out every column that a width is set for. */
function requirePlaces(sheet: string): void {
  if (BEYOND.test(sheet)) throw damagedFile();
  let columns = 0;
  for (const [, attributes = ""] of sheet.matchAll(COLUMNS)) {
    const ends = new Map([...attributes.matchAll(END_OF_RANGE)].map(([, end, at]) => [end, at]));
    columns += Math.max(Number(ends.get("max") ?? 1) - Number(ends.get("min") ?? 1) + 1, 0);
    if (columns > MOST_COLUMNS) throw damagedFile();
  }
}

function countOf(text: Buffer, wanted: string): number {
  let count = 0;
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) count += 1;
  return count;
}
