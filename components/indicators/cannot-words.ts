import type { Cannot } from "@/accounts/indicators/indicator-result";
import { zh } from "@/messages/zh";

const words = zh.compare.indicators.cannot;

/** 不能计算：缺全年预算. */
export function cannotWords(why: Cannot): string {
  return why.kind === "missing" ? words.missing(why.what) : words[why.kind](why.what);
}
