import type { ColumnKey, TableNumber } from "@/accounts/published-tables";

import { compact } from "../compact";
import { headerPaths, isOfOtherYear } from "./header-paths";
import type { PrintedCell } from "./printed-cell";
import type { UnderstoodColumn, UnreadPart } from "./table-reading";

export type CategoryTable = Extract<TableNumber, "02" | "03" | "05" | "07" | "08">;

/** What a column's own words say it holds. Words of several levels are tried from the lowest up. */
const SPECIFIC: Readonly<Record<CategoryTable, readonly (readonly [ColumnKey, RegExp])[]>> = {
  "02": [
    ["educationFees", /教育收费/],
    ["fiscal", /^财政拨款(?:收入)?(?:小计|合计)?$/],
    ["superior", /上级补助/],
    ["operations", /事业收入/],
    ["business", /经营收入/],
    ["subordinate", /附属单位/],
    ["other", /其他收入/],
  ],
  "03": [
    ["basic", /基本支出/],
    ["project", /项目支出/],
    ["remittedUp", /上缴上级/],
    ["business", /经营支出/],
    ["subsidyDown", /附属单位/],
  ],
  "05": [
    ["basic", /基本支出/],
    ["project", /项目支出/],
  ],
  "07": [
    ["basic", /基本支出/],
    ["project", /项目支出/],
  ],
  "08": [
    ["basic", /基本支出/],
    ["project", /项目支出/],
  ],
};
const TOTAL = /^(?:合计|总计|小计|(?:本年)?(?:收入|支出)(?:合计|小计)?|决算数|金额)$/;
/** Parts of a year's money in the layouts that print balances beside the expenditure (05, 07, 08). */
const PARTS: readonly (readonly [ColumnKey, RegExp])[] = [
  ["opening", /年初.*(?:结转|结余)/],
  ["income", /^本年收入/],
  ["closing", /年末.*(?:结转|结余)/],
];
/** Columns without which the table says too little: their absence is told. */
const REQUIRED: Readonly<Record<CategoryTable, readonly (readonly [ColumnKey, string])[]>> = {
  "02": [
    ["total", "本年收入合计"],
    ["fiscal", "财政拨款收入"],
  ],
  "03": [
    ["total", "本年支出合计"],
    ["basic", "基本支出"],
    ["project", "项目支出"],
  ],
  "05": [
    ["total", "小计"],
    ["basic", "基本支出"],
    ["project", "项目支出"],
  ],
  "07": [["total", "本年支出"]],
  "08": [["total", "合计"]],
};
const LABEL = /编码|名称|^科目|^类$|^款$|^项$|^项目$|^栏次$|^行次$/;

/** The three budgets under 财政拨款收入: parts of a column that is kept as a whole. */
const PART_OF_FISCAL = /(?:一般公共预算|政府性基金|国有资本经营).*拨款/;

/** `ignored`: understood, and not among the columns that are kept (人员经费 under 基本支出). */
type Meaning = ColumnKey | "ignored";

export function columnMeaning(table: CategoryTable, path: readonly string[]): Meaning | null {
  if (table === "02" && path.some((text) => PART_OF_FISCAL.test(text))) return "ignored";
  if (table !== "02" && table !== "03") {
    const part = PARTS.find(([, words]) => path.some((text) => words.test(text)));
    if (part) {
      const leaf = path.at(-1) ?? "";
      return part[1].test(leaf) || TOTAL.test(leaf) ? part[0] : "ignored";
    }
  }
  for (const text of path.toReversed()) {
    const specific = SPECIFIC[table].find(([, words]) => words.test(text));
    if (specific) {
      const below = path.slice(path.indexOf(text) + 1);
      return below.every((leaf) => TOTAL.test(leaf)) ? specific[0] : "ignored";
    }
  }
  return path.some((text) => TOTAL.test(text)) ? "total" : null;
}

export interface CategoryColumns {
  readonly understood: readonly (UnderstoodColumn & { readonly key: ColumnKey })[];
  /** Several keys whose names were printed in one header cell over one column. */
  readonly fused: ReadonlyMap<number, readonly ColumnKey[]>;
  /** Columns from here on hold amounts; before it stand codes and names. */
  readonly firstAmount: number;
  /** Columns with header words that nothing is known about. */
  readonly unknown: readonly { readonly column: number; readonly header: PrintedCell }[];
  readonly lost: readonly UnreadPart[];
}

/** Understands the header rows of a table with one line a category. */
export function categoryColumns(
  table: CategoryTable,
  header: readonly (readonly PrintedCell[])[],
  year: string | null,
): CategoryColumns {
  const understood: (UnderstoodColumn & { key: ColumnKey })[] = [];
  const fused = new Map<number, readonly ColumnKey[]>();
  const unknown: { column: number; header: PrintedCell }[] = [];
  const lost: UnreadPart[] = [];
  const waiting = new Map<PrintedCell, readonly ColumnKey[]>();
  headerPaths(header).forEach((path, column) => {
    const leaf = path.at(-1);
    if (!leaf || path.slice(1).some(isLabel) || (path.length === 1 && isLabel(leaf))) return;
    const names = fusedKeys(table, path);
    const words = path.map(
      ({ text }, level) => text.trim() + (level < path.length - 1 ? " / " : ""),
    );
    const header = words.join("");
    if (names.length > 1) {
      const [key, ...rest] = waiting.get(leaf) ?? names;
      waiting.set(leaf, rest);
      const word = leaf.text.trim().split(/\s+/)[names.length - rest.length - 1];
      if (key && word)
        understood.push({ key, header: `${words.slice(0, -1).join("")}${word}`, column });
      return;
    }
    const texts = path.map(({ matched }) => matched);
    const meaning = isOfOtherYear(texts, year) ? "ignored" : columnMeaning(table, texts);
    const same = understood.find(({ key }) => key === meaning);
    // Under one merged header two columns are one; under two headers the second is a riddle.
    if (meaning === null || (same && same.header !== header))
      unknown.push({ column, header: leaf });
    else if (meaning !== "ignored") understood.push({ key: meaning, header, column });
  });
  for (const [leaf, rest] of waiting) {
    const column = leaf.place.column ?? 0;
    const names = leaf.text.trim().split(/\s+/);
    if (rest.length > 0) fused.set(column, rest);
    for (const key of rest) {
      const name = names.find((text) => columnMeaning(table, [compact(text)]) === key) ?? key;
      lost.push({
        what: `“${name}”栏`,
        why: `表头“${leaf.text.trim()}”印在一格里，这一栏的数没有单独印出`,
        place: leaf.place,
      });
    }
  }
  const [first] = header[0] ?? [];
  for (const [key, name] of REQUIRED[table]) {
    const printed = understood.some((column) => column.key === key);
    if (!printed && !lost.some(({ what }) => what.includes(name)) && first) {
      lost.push({ what: `“${name}”栏`, why: "表头里没有这一栏", place: first.place });
    }
  }
  const firstAmount = Math.min(
    ...[...understood, ...unknown].map(({ column }) => column),
    Infinity,
  );
  return { understood, fused, firstAmount, unknown, lost };
}

function isLabel({ matched }: PrintedCell): boolean {
  return LABEL.test(matched);
}

/** The end of a column's name that did not fit its line: 财政拨款 / 收入, 基本 / 支出. */
const REST_OF_NAME = /^(?:收入|支出)$/;
/** The head of several columns that stands above one of them. */
const GROUP = /^本年(?:收入|支出)$/;

/** The keys that a header cell names when its words are read one by one; one or none as a rule. */
function fusedKeys(table: CategoryTable, path: readonly PrintedCell[]): ColumnKey[] {
  const above = path.slice(0, -1).map(({ matched }) => matched);
  const [group = "", ...others] = (path.at(-1)?.text ?? "").trim().split(/\s+/);
  const words = others.length > 0 && GROUP.test(group) ? others : [group, ...others];
  if (words.slice(1).some((word) => REST_OF_NAME.test(word))) return [];
  const keys = words.map((word) => columnMeaning(table, [...above, compact(word)]));
  const kept = keys.filter((key): key is ColumnKey => key !== null && key !== "ignored");
  return kept.length === words.length && new Set(kept).size === kept.length ? kept : [];
}
