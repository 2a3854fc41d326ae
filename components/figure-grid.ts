import { zh } from "@/messages/zh-browser";

import type { FigureAbout } from "./figure-about";
import type { FigureCell } from "./figure-columns";
import type { FigureRow } from "./table-rows";

export interface FigureCaption {
  readonly finding: string;
  readonly about: FigureAbout;
}

/** The rows of a figure as wide as the widest, each followed by what the figure says about itself. */
export function figureGrid(
  rows: readonly FigureRow[],
  { finding, about }: FigureCaption,
): readonly (readonly FigureCell[])[] {
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const names = zh.figure.about;
  const facts = (flags: readonly string[]): readonly (readonly [string, string])[] => [
    [names.basis, about.basis],
    [names.unit, about.unit],
    [zh.figure.csvYears, about.years],
    [zh.figure.flags, flags.join("；")],
    [names.source, about.source],
    [names.version, about.version ?? ""],
    [names.mark, about.mark ?? ""],
    [names.finding, finding],
  ];
  return rows.map(({ cells, flags }, index) => {
    if (cells.length === 0) return [];
    const heads = index === 0 || rows[index - 1]?.cells.length === 0;
    return [
      ...cells,
      ...Array.from({ length: width - cells.length }, () => textCell("")),
      ...facts(flags).map(([name, fact]) => textCell(heads ? name : fact)),
    ];
  });
}

function textCell(text: string): FigureCell {
  return { text, kind: "text" };
}
