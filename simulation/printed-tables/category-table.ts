import type { ColumnKey } from "@/accounts/published-tables";

import type { Cell, Rows } from "../document-model";
import { isEmpty, type TrueLine } from "../true-tables";
import { figureCell, type Printing } from "./printing";

export type CategoryNumber = "02" | "03" | "05" | "07" | "08";
/** A column, or several under one heading. */
type Column = readonly [key: ColumnKey, name: string];
type Group = { readonly name: string; readonly columns: readonly Column[] };

const SPENT: readonly Column[] = [
  ["total", "小计"],
  ["basic", "基本支出"],
  ["project", "项目支出"],
];
const WITH_BALANCES: readonly (Column | Group)[] = [
  ["opening", "年初结转和结余"],
  ["income", "本年收入"],
  { name: "本年支出", columns: SPENT },
  ["closing", "年末结转和结余"],
];
const COLUMNS: Readonly<Record<CategoryNumber, readonly (Column | Group)[]>> = {
  "02": [
    ["total", "本年收入合计"],
    ["fiscal", "财政拨款收入"],
    ["superior", "上级补助收入"],
    ["operations", "事业收入"],
    ["business", "经营收入"],
    ["subordinate", "附属单位上缴收入"],
    ["other", "其他收入"],
  ],
  "03": [
    ["total", "本年支出合计"],
    ["basic", "基本支出"],
    ["project", "项目支出"],
    ["remittedUp", "上缴上级支出"],
    ["business", "经营支出"],
    ["subsidyDown", "对附属单位补助支出"],
  ],
  "05": [{ name: "本年支出", columns: SPENT }],
  "07": WITH_BALANCES,
  "08": [
    {
      name: "本年支出",
      columns: [
        ["total", "合计"],
        ["basic", "基本支出"],
        ["project", "项目支出"],
      ],
    },
  ],
};

/** 项目支出 is the last of what was spent. */
const withoutLast = (column: Column | Group): Column | Group =>
  isGroup(column) ? { ...column, columns: column.columns.slice(0, -1) } : column;

const isGroup = (column: Column | Group): column is Group => "columns" in column;

/** Tables with one line a category: 02, 03, 05, 07 and 08. */
export function categoryTable(
  number: CategoryNumber,
  lines: readonly TrueLine[],
  { layout }: Printing,
  isCut: boolean,
): { rows: Rows; headerRows: number } {
  const three = layout.codes === "three";
  const shanghai = layout.style === "shanghai";
  const whole = number === "08" && shanghai ? WITH_BALANCES : COLUMNS[number];
  const columns = isCut ? whole.map(withoutLast) : whole;
  const flat = columns.flatMap((column) => (isGroup(column) ? column.columns : [column]));
  const empty = isEmpty(lines);
  const figures = (line: TrueLine) =>
    flat.map(([key]) => figureCell(number, line.figures[key], layout, empty));
  const codeWidth = three ? 3 : 1;
  const body = lines.map((line): Cell[] => {
    const { code } = line;
    if (code === null) {
      const label: Cell[] = shanghai
        ? [{ text: "合计", colspan: codeWidth + 1 }]
        : [...Array.from({ length: codeWidth }, () => ({ text: "" })), { text: "合计" }];
      return [...label, ...figures(line)];
    }
    const codes = three ? [code.slice(0, 3), code.slice(3, 5), code.slice(5)] : [code];
    return [...codes.map((text) => ({ text })), { text: line.name }, ...figures(line)];
  });
  const [sum = [], ...entries] = body;
  const blankForm: Cell[][] = empty
    ? [Array.from({ length: codeWidth + 1 + flat.length }, () => ({ text: "" }))]
    : [];
  const ordered = layout.totalAt === "first" ? [sum, ...entries] : [...entries, sum];
  const head = header(columns, flat.length, { three, numbered: !shanghai });
  return { rows: [...head, ...ordered, ...blankForm], headerRows: head.length };
}

function header(
  columns: readonly (Column | Group)[],
  width: number,
  { three, numbered }: { three: boolean; numbered: boolean },
): Rows {
  const codes = three ? 3 : 1;
  const top: Cell[] = [
    { text: "项目", colspan: codes + 1 },
    ...columns.map((column): Cell =>
      isGroup(column)
        ? { text: column.name, colspan: column.columns.length }
        : { text: column[1], rowspan: 2 },
    ),
  ];
  const second: Cell[] = [
    { text: "功能分类科目编码", colspan: codes },
    { text: "科目名称" },
    ...columns.flatMap((column) =>
      isGroup(column) ? column.columns.map(([, text]) => ({ text })) : [],
    ),
  ];
  const numbers: Cell[] = [
    ...(three ? ["类", "款", "项"] : [""]).map((text) => ({ text })),
    { text: "栏次" },
    ...Array.from({ length: width }, (_, at) => ({ text: `${at + 1}` })),
  ];
  return [top, second, ...(numbered ? [numbers] : [])];
}
