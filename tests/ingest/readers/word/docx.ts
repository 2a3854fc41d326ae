import { strToU8, zipSync } from "fflate";

const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
].join(" ");

export const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;

export const paragraph = (content: string, properties = "") =>
  `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;

export const cell = (text: string, properties = "") =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(run(text))}</w:tc>`;

export const row = (cells: readonly string[], properties = "") =>
  `<w:tr><w:trPr>${properties}</w:trPr>${cells.join("")}</w:tr>`;

/** @param widths of the grid, in twentieths of a point */
export const table = (rows: readonly string[], widths: readonly number[] = []) =>
  `<w:tbl><w:tblGrid>${widths.map((w) => `<w:gridCol w:w="${w}"/>`).join("")}</w:tblGrid>${rows.join("")}</w:tbl>`;

/** A DOCX file with this body, and these styles and lists if any. */
export function docx(body: string, styles?: string, lists?: string): Uint8Array {
  const document = `<w:document ${NAMESPACES}><w:body>${body}<w:sectPr/></w:body></w:document>`;
  return zipSync({
    "[Content_Types].xml": strToU8("<Types/>"),
    "word/document.xml": strToU8(document),
    ...(lists && {
      "word/numbering.xml": strToU8(`<w:numbering ${NAMESPACES}>${lists}</w:numbering>`),
    }),
    ...(styles && {
      "word/styles.xml": strToU8(`<w:styles ${NAMESPACES}>${styles}</w:styles>`),
    }),
  });
}
