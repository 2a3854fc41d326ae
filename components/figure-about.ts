import type { FigureMark } from "@/accounts/checks/figure-marks";

/** What every figure says about itself, on the page and in each of its downloads. */
export interface FigureAbout {
  /** 支出决算，按功能分类. */
  readonly measure: string;
  /** 口径, with the budget a rate is against: 全部资金; 财政拨款，对比全年预算. */
  readonly basis: string;
  /** 万元; of several kinds, in words. */
  readonly unit: string;
  /** 2024 年. */
  readonly years: string;
  /** 公开03表《支出决算表》: for a download, which has no links. */
  readonly source: string;
  readonly places: readonly { readonly words: string; readonly href: string }[];
  /** 第 1 版，2025-09-29 公开; null for a figure over many accounts. */
  readonly version: string | null;
  /** 抄录，文字非原文 or 模拟数据: said wherever the figure is shown. */
  readonly mark: string | null;
  /** What the checks say of its figures; absent where they say nothing of figures like these. */
  readonly checks?: FigureChecks;
}

export interface FigureChecks {
  /** Nobody checked the document that it is from. */
  readonly unchecked: boolean;
  /** Each root cause once, the gravest first. */
  readonly marks: readonly FigureMark[];
}
