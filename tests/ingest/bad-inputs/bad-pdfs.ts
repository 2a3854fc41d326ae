import { deflateSync } from "node:zlib";

const FONT = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>";

interface Stream {
  readonly entries: string;
  readonly data: Uint8Array;
}
type PdfObject = string | Stream;

export const packed = (data: Uint8Array, entries = "/Filter /FlateDecode"): Stream => ({
  entries,
  data: deflateSync(data),
});
export const spaces = (megabytes: number) => Buffer.alloc(megabytes * 1024 * 1024, " ");

/** A PDF of these objects, numbered from 1; the first is its catalogue. */
export function pdfOf(objects: readonly PdfObject[]): Uint8Array {
  const parts: Buffer[] = [Buffer.from("%PDF-1.5\n")];
  const offsets: number[] = [];
  let length = 9;
  const add = (part: Buffer) => {
    parts.push(part);
    length += part.length;
  };
  objects.forEach((object, at) => {
    offsets.push(length);
    add(
      Buffer.concat([Buffer.from(`${at + 1} 0 obj\n`), written(object), Buffer.from("\nendobj\n")]),
    );
  });
  const lines = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`);
  const size = objects.length + 1;
  parts.push(
    Buffer.from(
      `xref\n0 ${size}\n0000000000 65535 f \n${lines.join("")}` +
        `trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${length}\n%%EOF\n`,
    ),
  );
  return new Uint8Array(Buffer.concat(parts));
}

function written(object: PdfObject): Buffer {
  if (typeof object === "string") return Buffer.from(object, "latin1");
  const { entries, data } = object;
  return Buffer.concat([
    Buffer.from(`<< /Length ${data.length} ${entries} >>\nstream\n`),
    data,
    Buffer.from("\nendstream"),
  ]);
}

/** One page that draws these contents. */
export function pageOf(...contents: readonly Stream[]): Uint8Array {
  const list = contents.map((_, at) => `${5 + at} 0 R`).join(" ");
  return pdfOf([
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents [${list}] /Resources << /Font << /F 4 0 R >> >> >>`,
    FONT,
    ...contents,
  ]);
}

const PAGES = "<< /Type /Catalog /Pages 2 0 R >>";

export const nestedArrays = () =>
  pdfOf([PAGES, `<< /Type /Pages /Kids ${"[".repeat(300_000)}${"]".repeat(300_000)} /Count 1 >>`]);

export const pagesInACircle = () =>
  pdfOf([PAGES, "<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 900 >>"]);

export const aThousandPages = () =>
  pdfOf([
    PAGES,
    `<< /Type /Pages /Kids [${"3 0 R ".repeat(1_001)}] /Count 1001 >>`,
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>",
  ]);

/** More glyphs than any page, in a stream that does not look like a bomb. */
export function crowdedPage(): Uint8Array {
  const lines = Array.from({ length: 8_000 }, (_, at) => `(${at * 7_919} abcdefgh) Tj 0 1 Td`);
  return pageOf(packed(Buffer.from(`BT /F 1 Tf ${lines.join("\n")} ET`)));
}

/** Draws its one form; a form draws another, by its number, as `/X`. */
const drawingForms = (...forms: readonly Stream[]) =>
  pdfOf([
    PAGES,
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources ${drawing(FIRST_FORM)} >>`,
    { entries: "", data: Buffer.from("/X Do") },
    ...forms,
  ]);
const FIRST_FORM = 5;
const drawing = (form: number) => `<< /XObject << /X ${form} 0 R >> >>`;
const formDrawing = (form: number, content: string): Stream => ({
  entries: `/Type /XObject /Subtype /Form /BBox [0 0 1 1] /Resources ${drawing(form)}`,
  data: Buffer.from(content),
});

export const formDrawingItself = (times: number) =>
  drawingForms(formDrawing(FIRST_FORM, "/X Do ".repeat(times)));

/** The last of them is drawn 10^20 times. */
export const formsDrawingForms = () =>
  drawingForms(
    ...Array.from({ length: 20 }, (_, at) => formDrawing(FIRST_FORM + at + 1, "/X Do ".repeat(10))),
    { entries: "/Type /XObject /Subtype /Form /BBox [0 0 1 1]", data: Buffer.from("0 0 9 9 re f") },
  );
