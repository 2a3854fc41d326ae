import { zh } from "@/messages/zh";

import type { FigureAbout } from "./figure-about";

const BYTE_ORDER_MARK = "\ufeff";

/**
 * A figure's table as CSV that Excel opens as Chinese (UTF-8 with BOM), each row followed by what
 * the figure says about itself. Written by hand: the library behind accounts/csv-text.ts would go
 * to every reader with the page. A text that a worksheet would take for a formula is made harmless.
 */
export function figureCsv(
  rows: readonly (readonly string[])[],
  { finding, about }: { readonly finding: string; readonly about: FigureAbout },
): string {
  const width = Math.max(...rows.map((row) => row.length));
  const names = zh.figure.about;
  const facts: readonly (readonly [string, string])[] = [
    [names.basis, about.basis],
    [names.unit, about.unit],
    [zh.figure.csvYears, about.years],
    [names.source, about.source],
    [names.version, about.version ?? ""],
    [names.mark, about.mark ?? ""],
    [names.finding, finding],
  ];
  const lines = rows.map((row, index) => {
    if (row.length === 0) return "";
    const padded = [...row, ...Array.from({ length: width - row.length }, () => "")];
    const heads = index === 0 || rows[index - 1]?.length === 0;
    return [...padded, ...facts.map(([name, fact]) => (heads ? name : fact))]
      .map(csvCell)
      .join(",");
  });
  return `${BYTE_ORDER_MARK}${lines.join("\r\n")}\r\n`;
}

function csvCell(text: string): string {
  const isNumber = /^-?\d+(?:\.\d+)?%?$/.test(text);
  const harmless = !isNumber && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
