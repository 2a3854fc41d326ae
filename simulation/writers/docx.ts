import { strToU8 } from "fflate";

import type { Cell, PrintedBlock, PrintedDocument, PrintedTable } from "../document-model";
import { fixedZip } from "./fixed-zip";
import { escaped } from "./html";

const MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** WordprocessingML by hand: headings by style, tables with gridSpan and vMerge. */
export function docx({ blocks }: PrintedDocument): Uint8Array {
  const body = blocks.map(blockMarkup).join("");
  const files = {
    "[Content_Types].xml": `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>`,
    "_rels/.rels": `${HEAD}<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/_rels/document.xml.rels": `${HEAD}<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    "word/styles.xml": `${HEAD}<w:styles xmlns:w="${MAIN}">${[1, 2, 3].map(headingStyle).join("")}</w:styles>`,
    "word/document.xml": `${HEAD}<w:document xmlns:w="${MAIN}"><w:body>${body}${section(false)}</w:body></w:document>`,
  };
  return fixedZip(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])),
  );
}

const headingStyle = (level: number) =>
  `<w:style w:type="paragraph" w:styleId="Heading${level}"><w:name w:val="heading ${level}"/><w:pPr><w:outlineLvl w:val="${level - 1}"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>`;

function blockMarkup(block: PrintedBlock): string {
  if (block.kind === "heading")
    return paragraph(block.text, `<w:pStyle w:val="Heading${block.level}"/>`);
  if (block.kind === "paragraph") return paragraph(block.text, "");
  const turned = block.turned === true;
  const above = [block.title, ...block.captions].filter((text) => text !== "");
  return [
    // A section ends in a paragraph that says what its pages were like.
    ...(turned ? [paragraph("", section(false))] : []),
    ...above.map((text) => paragraph(text, "")),
    tableMarkup(block),
    // Word joins tables that nothing parts.
    ...(block.notes.length > 0 ? block.notes : [""]).map((text) => paragraph(text, "")),
    ...(turned ? [paragraph("", section(true))] : []),
  ].join("");
}

const section = (turned: boolean): string =>
  turned
    ? '<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/></w:sectPr>'
    : '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>';

function paragraph(text: string, properties: string): string {
  const run = text === "" ? "" : `<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
  return `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}${run}</w:p>`;
}

/** What stands in a place of the grid: a cell, or the lower part of one merged downwards. */
interface Placed {
  readonly cell: Cell;
  readonly goesOn: boolean;
}

function tableMarkup({ rows }: PrintedTable): string {
  const placed = rows.map(() => new Map<number, Placed>());
  rows.forEach((cells, row) => {
    let column = 0;
    for (const cell of cells) {
      for (let above = placed[row]?.get(column); above; above = placed[row]?.get(column))
        column += above.cell.colspan ?? 1;
      for (let down = 0; down < (cell.rowspan ?? 1); down += 1)
        placed[row + down]?.set(column, { cell, goesOn: down > 0 });
      column += cell.colspan ?? 1;
    }
  });
  const lines = placed.map((row) => {
    const cells = [...row].sort(([a], [b]) => a - b).map(([, place]) => cellMarkup(place));
    return `<w:tr>${cells.join("")}</w:tr>`;
  });
  const width = Math.max(
    ...placed.map((row) =>
      [...row.values()].reduce((sum, { cell }) => sum + (cell.colspan ?? 1), 0),
    ),
  );
  const columns = '<w:gridCol w:w="1200"/>'.repeat(width);
  return `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/>${borders()}</w:tblPr><w:tblGrid>${columns}</w:tblGrid>${lines.join("")}</w:tbl>`;
}

function cellMarkup({ cell, goesOn }: Placed): string {
  const { text, colspan = 1, rowspan = 1, figure } = cell;
  const span = colspan > 1 ? `<w:gridSpan w:val="${colspan}"/>` : "";
  const merge = goesOn ? "<w:vMerge/>" : rowspan > 1 ? '<w:vMerge w:val="restart"/>' : "";
  const right = figure ? '<w:jc w:val="right"/>' : "";
  return `<w:tc><w:tcPr>${span}${merge}</w:tcPr>${paragraph(goesOn ? "" : text, right)}</w:tc>`;
}

function borders(): string {
  const sides = ["top", "left", "bottom", "right", "insideH", "insideV"];
  const lines = sides.map((side) => `<w:${side} w:val="single" w:sz="4" w:color="000000"/>`);
  return `<w:tblBorders>${lines.join("")}</w:tblBorders>`;
}
