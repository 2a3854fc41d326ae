import type { ColumnKey } from "@/accounts/published-tables";

/** 年初预算 and 全年预算 may both be printed; a plain 预算数 is whichever the table's note says. */
export type Phase = "initialBudget" | "adjustedBudget" | "budget" | "actual";

const PHASES: readonly (readonly [Phase, RegExp])[] = [
  ["initialBudget", /年初预算/],
  ["adjustedBudget", /(?:全年|调整)预算|预算调整数/],
  ["budget", /预算数|^预算$/],
  ["actual", /决算(?:统计)?数|^决算$/],
];
/** Which of the three expenses a header path or a row label names, most specific first. */
const COMPONENTS: readonly (readonly [ColumnKey, RegExp])[] = [
  ["abroad", /因公出国|出国\(境\)/],
  ["reception", /接待/],
  ["vehiclePurchase", /购置费?$/],
  ["vehicleRunning", /^(?!.*购置).*运行(?:维护)?费?$/],
  ["vehicles", /用车.*购置.*运行|^公务用车(?:小计)?$/],
  ["total", /合计|总计|小计/],
];
const NUMBERING = /^(?:其中:)?(?:\(?[\d一二三四五六]+\)?[.、:]?)?/;
/** A row for the whole is labelled by its name; a header of that name stands over all columns. */
const WHOLE = /^(?:财政拨款)?["“]?三公["”]?经费(?:支出|决算)*(?:合计|总计)?$/;
/** 相关统计数 below the amounts: pieces and people, not money. */
const COUNT = /[（(](?:个|人|人次|辆|批|批次|次)[)）]|团组数|人次|保有量|购置数|批次|人数/;

export function sangongPhase(texts: readonly string[]): Phase | null {
  return PHASES.find(([, words]) => texts.some((text) => words.test(text)))?.[0] ?? null;
}

/** By the matched texts of a header path. */
export function sangongComponent(texts: readonly string[]): ColumnKey | null {
  const plain = texts.map((text) => text.replace(NUMBERING, ""));
  return COMPONENTS.find(([, words]) => plain.some((text) => words.test(text)))?.[0] ?? null;
}

/** By the matched label of a row; null for counts and for what is none of the three expenses. */
export function sangongRow(label: string): ColumnKey | null {
  if (COUNT.test(label)) return null;
  const plain = label.replace(NUMBERING, "");
  return WHOLE.test(plain) ? "total" : sangongComponent([plain]);
}
