import { randomFor } from "./random";

/** How a document prints what it states. Everything here varies between real documents. */
export interface Layout {
  /** `new`: 公开07表 is the government fund. `old`: it is 三公. `shanghai`: no numbers at all. */
  readonly style: "new" | "old" | "shanghai";
  readonly unit: "元" | "万元";
  readonly separators: boolean;
  readonly blank: "" | "-" | "0.00";
  /** A code in one column, or its three parts in three. */
  readonly codes: "one" | "three";
  readonly totalAt: "first" | "last";
  readonly sangong: "blocks" | "pairs" | "rows";
  /** Groups of table 06 side by side. */
  readonly groups: 2 | 3;
  /** Whether tables 01 and 04 list 债务还本支出 and 债务付息支出. */
  readonly listsDebt: boolean;
  /** Table 01 of older documents has one line for all fiscal appropriations. */
  readonly oneFiscalLine: boolean;
  readonly tables: "before" | "after";
  readonly rateDecimals: 1 | 2;
  readonly executionBasis: "年初预算" | "全年预算";
  /** "与 2023 年度相比，支出合计减少" or "比上年减少". */
  readonly comparison: "with-year" | "with-last";
  readonly because: "主要原因是" | "主要原因：";
  /** 694.47 万元 or 694.47万元. */
  readonly spaced: boolean;
}

/** A unit keeps its layout for some years, as the templates it is given change. */
export function layoutOf(seed: number, subject: string, year: number): Layout {
  const random = randomFor(seed, subject, "layout", Math.floor(year / 3));
  const shanghai = random.chance(0.3);
  const style = shanghai ? "shanghai" : year <= 2020 ? "old" : "new";
  return {
    style,
    unit: random.chance(0.25) ? "元" : "万元",
    separators: random.chance(0.3),
    blank: random.pick(["", "", "-", "0.00"]),
    codes: random.pick(["one", "one", "three"]),
    totalAt: random.chance(shanghai ? 0.7 : 0.15) ? "last" : "first",
    sangong: shanghai
      ? random.pick(["pairs", "pairs", "rows"])
      : random.pick(["blocks", "blocks", "rows"]),
    groups: shanghai ? 2 : random.pick([3, 3, 2]),
    listsDebt: random.chance(0.6),
    oneFiscalLine: style === "old" && year <= 2017 && random.chance(0.6),
    tables: random.chance(0.15) ? "after" : "before",
    rateDecimals: shanghai ? 2 : random.pick([1, 1, 2]),
    executionBasis: shanghai && random.chance(0.6) ? "全年预算" : "年初预算",
    comparison: random.chance(0.3) ? "with-last" : "with-year",
    because: shanghai ? "主要原因：" : "主要原因是",
    spaced: !shanghai,
  };
}

/** The variants of a layout in words, to count by: new 万元 1,000 … */
export function layoutName(layout: Layout): string {
  const { style, unit, blank, codes, totalAt, sangong, groups } = layout;
  return [
    style,
    unit,
    blank || "blank",
    `${codes}-column`,
    `total-${totalAt}`,
    sangong,
    groups,
  ].join(" ");
}
