import type { Cell, PrintedBlock, PrintedDocument, PrintedTable } from "../document-model";

const STYLE = `
  body { font-family: "WenQuanYi Micro Hei", SimSun, sans-serif; font-size: 10pt; line-height: 1.7; }
  table { border-collapse: collapse; width: 100%; font-size: 7.5pt; line-height: 1.3; }
  td, th { border: 1px solid #000; padding: 1px 3px; font-weight: normal; }
  .figure { text-align: right; white-space: nowrap; }
  .title { text-align: center; font-weight: bold; }
  .caption { text-align: right; margin: 0; }
  h1 { page-break-before: always; text-align: center; font-size: 14pt; }
  h1:first-of-type { page-break-before: auto; }
  tr { page-break-inside: avoid; }
  @page { size: A4; margin: 14mm 10mm; }
  @page turned { size: A4 landscape; margin: 10mm 14mm; }
  .turned { page: turned; }
`;

/** A page as websites of governments have them, with real merged cells. */
export function html({ title, blocks }: PrintedDocument): string {
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
${blocks.map(blockMarkup).join("\n")}
</body>
</html>
`;
}

function blockMarkup(block: PrintedBlock): string {
  if (block.kind === "heading") return `<h${block.level}>${escaped(block.text)}</h${block.level}>`;
  if (block.kind === "paragraph") return `<p>${escaped(block.text)}</p>`;
  const lines = [
    ...(block.title === "" ? [] : [`<p class="title">${escaped(block.title)}</p>`]),
    ...block.captions.map((text) => `<p class="caption">${escaped(text)}</p>`),
    tableMarkup(block),
    ...block.notes.map((text) => `<p>${escaped(text)}</p>`),
  ];
  return (block.turned ? ['<div class="turned">', ...lines, "</div>"] : lines).join("\n");
}

function tableMarkup({ rows, headerRows }: PrintedTable): string {
  const row = (cells: readonly Cell[], at: number) =>
    `<tr>${cells.map((cell) => cellMarkup(cell, at < headerRows ? "th" : "td")).join("")}</tr>`;
  return `<table>\n${rows.map(row).join("\n")}\n</table>`;
}

function cellMarkup({ text, colspan, rowspan, figure }: Cell, tag: "td" | "th"): string {
  const attributes = [
    ...(colspan && colspan > 1 ? [` colspan="${colspan}"`] : []),
    ...(rowspan && rowspan > 1 ? [` rowspan="${rowspan}"`] : []),
    ...(figure ? [' class="figure"'] : []),
  ].join("");
  return `<${tag}${attributes}>${escaped(text)}</${tag}>`;
}

export function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
