import { utils, write, type BookType, type CellObject, type WorkSheet } from "@e965/xlsx";
import { strToU8, zipSync } from "fflate";

/** A cell of a sheet to be written: text, a number with its format, or nothing. */
export type Written = string | CellObject | null;

export const number = (v: number, z = "General"): CellObject => ({ t: "n", v, z });

/** ODS keeps what is displayed beside the number; the library cannot write all formats there. */
function displayed(cell: CellObject, bookType: BookType): CellObject {
  const { t, v } = cell;
  return bookType === "ods"
    ? { t, ...(v !== undefined && { v }), w: utils.format_cell(cell) }
    : cell;
}

export interface WrittenSheet {
  readonly rows: readonly (readonly Written[])[];
  /** As "A1:C1". */
  readonly merged?: readonly string[];
  readonly hidden?: 0 | 1 | 2;
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
}

/** A workbook with these sheets, written by the library. */
export function workbook(
  sheets: Readonly<Record<string, WrittenSheet>>,
  bookType: BookType = "xlsx",
): Uint8Array {
  const book = utils.book_new();
  book.Workbook = { Sheets: [] };
  for (const [name, sheet] of Object.entries(sheets)) {
    utils.book_append_sheet(book, writtenSheet(sheet, bookType), name);
    book.Workbook.Sheets?.push({ Hidden: sheet.hidden ?? 0 });
  }
  return new Uint8Array(write(book, { type: "buffer", bookType }) as Buffer);
}

function writtenSheet(
  { rows, merged, hiddenRows, hiddenColumns }: WrittenSheet,
  bookType: BookType,
): WorkSheet {
  const sheet: WorkSheet = {};
  rows.forEach((row, r) => {
    row.forEach((written, c) => {
      if (written === null) return;
      sheet[utils.encode_cell({ r, c })] =
        typeof written === "string" ? { t: "s", v: written } : displayed(written, bookType);
    });
  });
  const width = Math.max(...rows.map((row) => row.length));
  sheet["!ref"] = utils.encode_range({
    s: { r: 0, c: 0 },
    e: { r: rows.length - 1, c: width - 1 },
  });
  if (merged) sheet["!merges"] = merged.map((area) => utils.decode_range(area));
  if (hiddenRows?.length) sheet["!rows"] = hiddenFlags(hiddenRows);
  if (hiddenColumns?.length) sheet["!cols"] = hiddenFlags(hiddenColumns);
  return sheet;
}

const hiddenFlags = (indexes: readonly number[]) =>
  Array.from({ length: Math.max(...indexes) + 1 }, (_, index) => ({
    hidden: indexes.includes(index),
  }));

/** An XLSX file around one sheet's XML, for what the library does not write. */
export function xlsxAround(sheet: string): Uint8Array {
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const list = "http://schemas.openxmlformats.org/package/2006/relationships";
  const content = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  return zipSync({
    "[Content_Types].xml": strToU8(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${content}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${content}.worksheet+xml"/></Types>`,
    ),
    "_rels/.rels": strToU8(
      `<Relationships xmlns="${list}"><Relationship Id="r1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    "xl/_rels/workbook.xml.rels": strToU8(
      `<Relationships xmlns="${list}"><Relationship Id="r1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    "xl/workbook.xml": strToU8(
      `<workbook ${main} xmlns:r="${relations}"><sheets><sheet name="表" sheetId="1" r:id="r1"/></sheets></workbook>`,
    ),
    "xl/worksheets/sheet1.xml": strToU8(`<worksheet ${main}>${sheet}</worksheet>`),
  });
}

/** An ODS file around the XML of its tables. */
export function odsAround(tables: string, styles = ""): Uint8Array {
  const names = ["office", "table", "text", "style"].map(
    (name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
  );
  return zipSync({
    mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet"),
    "content.xml": strToU8(
      `<office:document-content ${names.join(" ")}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`,
    ),
  });
}
