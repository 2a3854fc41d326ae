import type { Subject } from "./comparisons";
import { withoutSum } from "./phrases";

/** 基本支出 or 项目支出 of a whole. */
export function half(phrase: string, basis: string): Subject | null {
  const words = withoutSum(phrase);
  if (words.endsWith("基本支出")) return { key: "basic", label: "基本支出", basis };
  return words.endsWith("项目支出") ? { key: "project", label: "项目支出", basis } : null;
}
