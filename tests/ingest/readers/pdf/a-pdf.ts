/** What is drawn on a page. Lengths are points, y upwards from the bottom as PDF counts. */
export interface DrawnPage {
  readonly content: string;
  /** 0, 90, 180 or 270: how far the page is to be turned clockwise to be read. */
  readonly rotate?: number;
  readonly width?: number;
  readonly height?: number;
}

export const WIDTH = 595;
export const HEIGHT = 842;

interface Options {
  /** Says in the file that a password is needed. */
  readonly locked?: boolean;
}

/**
 * A PDF written by hand. `/song` is a Chinese font that is not in the file (and needs the library's
 * character maps), `/latin` one of the standard fonts, `/scan` an image.
 */
export function aPdf(pages: readonly DrawnPage[], { locked = false }: Options = {}): Uint8Array {
  const FIRST_PAGE = 7;
  const kids = pages.map((_, index) => `${FIRST_PAGE + index * 2} 0 R`).join(" ");
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    "<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>",
    "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /DW 1000 /W [1 95 500]" +
      " /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >>" +
      " /FontDescriptor << /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /Ascent 880" +
      " /Descent -120 /CapHeight 880 /StemV 80 /ItalicAngle 0 /FontBBox [-25 -254 1000 880] >> >>",
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    stream(
      "\x00\xff\xff\x00",
      "/Type /XObject /Subtype /Image /Width 2 /Height 2 /ColorSpace /DeviceGray /BitsPerComponent 8",
    ),
    ...pages.flatMap(({ content, rotate = 0, width = WIDTH, height = HEIGHT }, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Rotate ${rotate}` +
        ` /Contents ${FIRST_PAGE + index * 2 + 1} 0 R /Resources` +
        " << /Font << /song 3 0 R /latin 5 0 R >> /XObject << /scan 6 0 R >> >> >>",
      stream(content),
    ]),
  ];
  let file = "%PDF-1.4\n";
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, "0")} 00000 n \n`;
  });
  const nothing = "0".repeat(64);
  const lock = locked
    ? ` /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${nothing}> /U <${nothing}> >> /ID [<00> <00>]`
    : "";
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join("")}`;
  const trailer = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R${lock} >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Uint8Array.from(Buffer.from(file + table + trailer, "latin1"));
}

function stream(content: string, entries = ""): string {
  return `<< /Length ${content.length} ${entries} >>\nstream\n${content}\nendstream`;
}

/** Text in the Chinese font; digits and letters are half as wide as its size, all else as wide. */
export function text(x: number, y: number, words: string, size = 10): string {
  const codes = Array.from(words, (word) =>
    (word.codePointAt(0) ?? 0).toString(16).padStart(4, "0"),
  ).join("");
  return `BT /song ${size} Tf 1 0 0 1 ${x} ${y} Tm <${codes}> Tj ET\n`;
}

/** Digits that end at `right`. */
export function rightAligned(right: number, y: number, digits: string, size = 10): string {
  return text(right - (digits.length * size) / 2, y, digits, size);
}

export const line = (x: number, y: number, toX: number, toY: number) =>
  `${x} ${y} m ${toX} ${toY} l S\n`;

/** Every line of a grid, by the edges of its columns and rows. */
export function grid(xs: readonly number[], ys: readonly number[]): string {
  const [left = 0, right = 0, top = 0, bottom = 0] = [xs[0], xs.at(-1), ys[0], ys.at(-1)];
  return (
    xs.map((x) => line(x, top, x, bottom)).join("") +
    ys.map((y) => line(left, y, right, y)).join("")
  );
}

/** One text a cell, starting 3 points into it; "" writes nothing. */
export function inGrid(
  xs: readonly number[],
  ys: readonly number[],
  rows: readonly (readonly string[])[],
): string {
  return rows
    .flatMap((row, at) =>
      row.map((words, column) =>
        words === "" ? "" : text((xs[column] ?? 0) + 3, (ys[at + 1] ?? 0) + 6, words),
      ),
    )
    .join("");
}
