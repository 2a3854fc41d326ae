import type { Cell, Rows } from "../document-model";
import type { TrueLine } from "../true-tables";
import { figureCell, type Printing } from "./printing";

const starts =
  (...classes: readonly string[]) =>
  ({ code }: TrueLine) =>
    code !== null && classes.includes(code.slice(0, 3));

/** Table 06: two or three groups of codes side by side, personnel left, operating funds right. */
export function economicTable(
  lines: readonly TrueLine[],
  { layout }: Printing,
): { rows: Rows; headerRows: number } {
  const groups =
    layout.groups === 3
      ? [
          lines.filter(starts("301", "303")),
          lines.filter(starts("302")),
          lines.filter(starts("310")),
        ]
      : [lines.filter(starts("301", "303")), lines.filter(starts("302", "310"))];
  const height = Math.max(...groups.map((group) => group.length));
  const body = Array.from({ length: height }, (_, at) =>
    groups.flatMap((group): Cell[] => {
      const line = group[at];
      return line
        ? [
            { text: line.code ?? "" },
            { text: line.name },
            figureCell("06", line.figures.amount, layout),
          ]
        : [{ text: "" }, { text: "" }, { text: "" }];
    }),
  );
  const sum = (key: TrueLine["key"]) => lines.find((line) => line.key === key);
  const closing: Cell[] = [
    { text: "人员经费合计", colspan: 2 },
    figureCell("06", sum("personnel")?.figures.amount, layout),
    { text: "公用经费合计", colspan: groups.length * 3 - 4 },
    figureCell("06", sum("operating")?.figures.amount, layout),
  ];
  const heads: Cell[] = [
    { text: "人员经费", colspan: 3 },
    { text: "公用经费", colspan: groups.length * 3 - 3 },
  ];
  const names = groups.flatMap((): Cell[] => [
    { text: "经济分类科目编码" },
    { text: "科目名称" },
    { text: "决算数" },
  ]);
  return { rows: [heads, names, ...body, closing], headerRows: 2 };
}
