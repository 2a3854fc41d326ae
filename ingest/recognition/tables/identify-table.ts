import type { TableNumber } from "@/accounts/published-tables";

import type { NearbyLine, PrintedCell } from "./printed-cell";
import type { PrintedTable } from "./printed-table";
import { titleInRow } from "./printed-table";
import { titledTable, titlesOtherTable } from "./table-titles";
import { nameColumn } from "./two-sided-columns";

export interface IdentifiedTable {
  readonly number: TableNumber;
  readonly title: string;
  readonly how: "title" | "headers";
  /** The table's rows without a title or a unit printed inside it. */
  readonly rows: PrintedTable["rows"];
}

/** So many lines above a table a title is its own; the contents of the document name titles too. */
const NEAR = 10;

/** Which of the nine tables this is: by the title nearest above or inside it, else by its headers. */
export function identifyTable(table: PrintedTable): IdentifiedTable | null {
  const inside = table.rows.slice(0, 4).flatMap((row) => titleInRow(row) ?? []);
  const near = table.above.slice(-NEAR).toReversed();
  const above = near.flatMap((line, index) => {
    const before = near[index + 1];
    const whole = before && joined(before, line);
    return whole ? [whole] : [line];
  });
  const rows = table.rows.filter((row) => !isCaptionRow(row));
  for (const { text, matched } of [...inside, ...above]) {
    if (titlesOtherTable(matched)) return null;
    const number = titledTable(matched);
    if (number && fits(number, rows)) return { number, title: text.trim(), how: "title", rows };
  }
  const number = tableOfHeaders(rows);
  return number ? { number, title: "", how: "headers", rows } : null;
}

/** A phrase that a title cannot end with: it goes on in the next line. */
const UNFINISHED =
  /(?:财政|拨款?|预算?|公共|基本(?:支出)?|[”"]?经费?|年度|政府性(?:基金?)?|国有(?:资本)?(?:经营)?)$/;

/** A title too long for its line, put together: 一般公共预算财政拨款 | 支出决算表 is not 支出决算表. */
function joined(before: NearbyLine, line: NearbyLine): Pick<NearbyLine, "text" | "matched"> | null {
  if (titledTable(before.matched) !== null) return null;
  const whole = {
    text: before.text.trim() + line.text.trim(),
    matched: before.matched + line.matched,
  };
  const goesOn = titledTable(line.matched) === null || UNFINISHED.test(before.matched);
  return goesOn && titledTable(whole.matched) !== null ? whole : null;
}

/** Rows of a sheet that caption the table: its title, its number, its unit. */
function isCaptionRow(row: readonly PrintedCell[]): boolean {
  const filled = row.filter(({ matched }) => matched !== "");
  const captions =
    /^(?:(?:财决)?公开\d+表|附?表\d+(?:-\d+)?|20\d{2}年度?|(?:金额)?单位[:：].*|(?:编制|部门|填报|公开).{0,4}[:：].*)$/;
  return (
    filled.length > 0 &&
    (titleInRow(row) !== null || filled.every(({ matched }) => captions.test(matched)))
  );
}

type Rows = PrintedTable["rows"];

/** Words that only the header of one table has; the rest of the rows decide nothing. */
const HEADERS: readonly (readonly [TableNumber, readonly RegExp[]])[] = [
  ["09", [/因公出国|出国\(境\)/, /公务接待/, /决算/]],
  ["06", [/经济分类|^编码|科目编码/, /决算数|金额|合计/]],
  ["02", [/上级补助收入/, /事业收入/, /科目/]],
  ["03", [/上缴上级支出|对附属单位补助/, /项目支出/]],
];

function headerText(rows: Rows): string[] {
  return rows.slice(0, 6).flatMap((row) => row.map(({ matched }) => matched));
}

function tableOfHeaders(rows: Rows): TableNumber | null {
  if (nameColumn(rows, "income") !== null && nameColumn(rows, "expenditure") !== null) {
    return headerText(rows).some((text) => /一般公共预算财政拨款$/.test(text)) ? "04" : "01";
  }
  const found = HEADERS.find(([number, words]) => {
    const texts = headerText(rows);
    return words.every((word) => texts.some((text) => word.test(text))) && fits(number, rows);
  });
  return found?.[0] ?? null;
}

/** Whether a table titled so can be it: a list of units titled alike, or a form, is none of the nine. */
function fits(number: TableNumber, rows: Rows): boolean {
  const texts = rows.flatMap((row) => row.map(({ matched }) => matched));
  const some = (word: RegExp) => texts.some((text) => word.test(text));
  switch (number) {
    case "01":
    case "04":
      return nameColumn(rows, "income") !== null || nameColumn(rows, "expenditure") !== null;
    case "06":
      return some(/^3\d{2}(?:\d{2})?$/);
    case "09":
      return some(/出国/) && some(/接待/);
    case "02":
      return some(/收入/) && (some(/科目|编码/) || some(/^\d{7}$/));
    case "05":
      // 支出决算明细表 divides the same expenditure by economic classes.
      if (some(/^工资福利支出$/) && !some(/^基本支出/)) return false;
      return some(/支出/) && (some(/科目|编码/) || some(/^\d{7}$/));
    case "03":
    case "07":
    case "08":
      return some(/支出/) && (some(/科目|编码/) || some(/^\d{7}$/));
  }
}
