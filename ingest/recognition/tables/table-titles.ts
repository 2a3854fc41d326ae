import type { TableNumber } from "@/accounts/published-tables";

/**
 * Titles, most specific first: what distinguishes 04, 05, 07 and 08 from 01–03 also contains their
 * words. Numbers ("公开07表") are never looked at: older layouts give them to other tables.
 */
const TITLES: readonly (readonly [TableNumber, RegExp])[] = [
  ["09", /三公.{0,3}经费.*(?:支出|预算|决算|情况).*表/],
  ["06", /基本支出决算(?:明细)?表/],
  ["07", /政府性基金.*(?:收入|支出|收支).*表/],
  ["08", /国有资本经营.*(?:收入|支出|收支).*表/],
  ["05", /一般公共预算.*支出.*表/],
  ["04", /财政拨款(?:收入支出|收支).*表/],
  ["01", /(?:收入支出|收支)(?:决算)?(?:总|决算)表/],
  ["02", /收入决算(?:总)?表/],
  ["03", /支出决算(?:总)?表/],
];

/** Tables beside the nine that some provinces publish; their words resemble those of the nine. */
const BESIDE_THE_NINE =
  /(?:政府性基金|国有资本经营).*三公.*表|项目支出(?:决算)?(?:明细)?表|资产.{0,6}(?:情况)?表/;

/** Whether a line titles a table that is known and is none of the nine. */
export function titlesOtherTable(line: string): boolean {
  return TITLE_LINE.test(line) && BESIDE_THE_NINE.test(line);
}

/** What may stand after a title on its line. */
const TITLE_LINE = /^(?:附[件表]\d*[:：]?)?.{0,60}?表(?:\(.{1,12}\))?$/;

/** Which of the nine tables a line names, if the line is a title. Takes matched (compact) text. */
export function titledTable(line: string): TableNumber | null {
  if (!TITLE_LINE.test(line) || /^注[:：]|^说明[:：]|本表|上表|下表|见表|自评表/.test(line))
    return null;
  return TITLES.find(([, title]) => title.test(line))?.[0] ?? null;
}
