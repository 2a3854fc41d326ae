import type { RejectionCode } from "@/ingest/readers/document-rejected";

export interface Neighbour {
  readonly code: RejectionCode;
  /** What the document is, and what to bring instead. */
  readonly message: string;
}

const TABLE_OF_ACCOUNT = /决算(?:总|明细|分类)?表(?:\(.{1,12}\))?$/;
const TABLE_OF_BUDGET = /预算(?:总|明细|分类)?表(?:\(.{1,12}\))?$/;
const BUDGET = /20\d{2}年?度?.{0,40}(?:部门|单位)预算/;
/** What only the account of a whole government has: revenue by tax, fund and insurance. */
const TABLE_OF_GOVERNMENT =
  /(?:一般公共预算|政府性基金预算?|国有资本经营预算?|社会保险基金预算?)(?:收入|收支)决算(?:总|明细)?表$/;
/** The site's navigation names 部门决算 on every page; a title names the year as well. */
const TITLE_OF_DEPARTMENT = /20\d{2}年?度?[^，。]{0,40}(?<![各有])(?:部门|单位)决算/;
const TABLE_OF_DEPARTMENT = /收入支出决算总表|财政拨款.{0,16}(?:收入|支出|收支)决算/;
const COMPARISON = /(?:预决算|预算与决算|决算与预算)[^，。]{0,12}(?:对比|比较|差异)/;

/**
 * Documents that look like a final account of a department and are none. Takes lines as matched.
 * A final account that mentions its budget is no budget: it has tables of its own.
 */
export function neighbourOf(lines: readonly string[]): Neighbour | null {
  const some = (words: RegExp) => lines.some((line) => words.test(line));
  const many = (words: RegExp) => lines.filter((line) => words.test(line)).length > 1;
  if (!some(TABLE_OF_ACCOUNT) && (some(BUDGET) || many(TABLE_OF_BUDGET))) {
    return {
      code: "is-a-budget",
      message: "这是预算，不是决算。请换成同一单位的部门决算公开文件。",
    };
  }
  if (some(TABLE_OF_GOVERNMENT) && !some(TITLE_OF_DEPARTMENT) && !some(TABLE_OF_DEPARTMENT)) {
    return {
      code: "is-a-government-account",
      message: "这是一级政府的财政决算，不是部门决算。请换成某个部门或单位的决算公开文件。",
    };
  }
  if (!some(TABLE_OF_ACCOUNT) && some(COMPARISON)) {
    return {
      code: "not-an-account",
      message: "这是预算与决算的对比表，不是部门决算。请换成同一单位的部门决算公开文件。",
    };
  }
  return null;
}
