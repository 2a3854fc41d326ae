import type { Line } from "./document";
import { DocumentRejected } from "./document-rejected";

const MOST_LINES = 200_000;

/**
 * The text's lines as an editor counts them, raw. A form feed begins a new page: what follows it
 * stands in the same numbered line, but is set off by a blank one, as pages are in text of PDFs.
 */
export function splitLines(text: string): Line[] {
  const printed = text.split(/\r\n|\n|\r/);
  const pageBreaks = text.split("\f").length - 1;
  if (printed.length + pageBreaks > MOST_LINES) {
    throw new DocumentRejected(
      "too-large",
      `文件有 ${printed.length} 行、${pageBreaks} 个换页符，合计超过上限 ${MOST_LINES}。请只保留决算公开的正文，或拆成几个文件。`,
      { line: Math.min(printed.length, MOST_LINES + 1) },
    );
  }
  if (pageBreaks === 0) {
    return printed.map((line, at) => ({ text: line, position: { line: at + 1 } }));
  }
  let page = 1;
  return printed.flatMap((line, at) =>
    line.split("\f").flatMap((piece, breaksBefore) => {
      if (breaksBefore === 0) return [{ text: piece, position: { line: at + 1, page } }];
      page += 1;
      const position = { line: at + 1, page };
      return [
        { text: "", position },
        { text: piece, position },
      ];
    }),
  );
}
