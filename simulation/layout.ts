import type { TableNumber } from "@/accounts/published-tables";

import { grainOf, HUNDREDTH, type PrintedUnit } from "./money";
import { randomFor } from "./random";

/** How a document prints what it states. Everything here varies between real documents. */
export interface Layout {
  /** `new`: 公开07表 is the government fund. `old`: it is 三公. `shanghai`: no numbers at all. */
  readonly style: "new" | "old" | "shanghai";
  readonly unit: PrintedUnit;
  /** Tables printed in 元 in a document that is otherwise in 万元. */
  readonly inYuan: readonly TableNumber[];
  /** Of the text and the forms. */
  readonly textUnit: PrintedUnit;
  /** Some figures of the text have one decimal only: 649.2 for 649.21. */
  readonly shortText: boolean;
  /** `printed`: totals of table 04 are the sums of what is printed above them, where that is 0.01 off. */
  readonly sums: "exact" | "printed";
  readonly negatives: "-1.20" | "（1.20）" | "△1.20" | "－1.20";
  /** A table whose figures have full-width digits. */
  readonly wideDigits: TableNumber | null;
  /** A table that is printed a second time after the ninth. */
  readonly repeated: TableNumber | null;
  /** Whether wide tables stand on pages of their own, turned. */
  readonly pages: "upright" | "turned";
  readonly includedUnits: "table" | "paragraphs";
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
  const unit = random.chance(0.25) ? "元" : "万元";
  return {
    style,
    unit,
    ...furtherChoices(seed, subject, year, unit),
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

const NARROW = ["04", "06", "07", "09"] as const;

function furtherChoices(seed: number, subject: string, year: number, unit: PrintedUnit) {
  const random = randomFor(seed, subject, "further layout", Math.floor(year / 3));
  const mixed = random.chance(0.15) ? [random.pick(NARROW)] : [];
  // Full-width amounts in 元 fill a page with three columns of them.
  const inWan = unit === "万元" && mixed.length === 0;
  const wide = inWan ? (["04", "06", "09"] as const) : (["06"] as const);
  // A text in 万元 could not say what tables in 元 say, unless no digit is lost.
  const exact = grainOf(seed, subject) === HUNDREDTH;
  const textInYuan = !exact || random.chance(0.5);
  return {
    inYuan: unit === "元" ? [] : mixed,
    textUnit: unit === "元" && textInYuan ? unit : ("万元" as const),
    shortText: unit === "万元" && random.chance(0.25),
    sums: unit === "万元" && random.chance(0.4) ? ("printed" as const) : ("exact" as const),
    negatives: random.pick(["-1.20", "-1.20", "（1.20）", "△1.20", "－1.20"] as const),
    wideDigits: random.chance(0.1) ? random.pick(wide) : null,
    repeated: random.chance(0.1) ? random.pick(["01", "03", "05", "09"] as const) : null,
    pages: random.chance(0.35) ? ("turned" as const) : ("upright" as const),
    includedUnits: random.chance(0.4) ? ("paragraphs" as const) : ("table" as const),
  };
}

/** Of one table: a document may print single tables in another unit. */
export const unitOf = ({ unit, inYuan }: Layout, table: TableNumber): PrintedUnit =>
  inYuan.includes(table) ? "元" : unit;

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
