import { TABLE_NUMBERS, type TableNumber } from "../../published-tables";
import type { AccountFigures } from "../account-figures";
import { notApplicable } from "../sum-entries";
import { isTenThousandfold } from "../ten-thousandfold";
import { valueOf, type Term } from "../term";
import { broken, hint, holds } from "../verdict-entries";
import type { Rule } from "../rule";
import { FORMS } from "../rule-sources";

export const R007: Rule = {
  id: "R007",
  kind: "表内",
  scope: "全部表",
  formula: "同一张表所有数的单位一致，且表头写明“万元”或“元”",
  tolerance: "none",
  severity: "严重",
  plain: "先认单位再算，否则差一万倍",
  basis: FORMS,
  entries: ({ account, figures }) => {
    const entries = TABLE_NUMBERS.flatMap((number) => {
      const { title, isReadable, isEmpty } = figures.tables[number];
      if (!isReadable || isEmpty) return [];
      const { unit, place } = account.tables[number];
      const [own, other] = sameFigure(figures, number);
      if (own && other && isTenThousandfold(valueOf(own), valueOf(other))) {
        const both = `${own.label} ${own.amount.printed}，${other.label} ${other.amount.printed}`;
        return [broken(title, `${both}，相差一万倍。`, { figures: [own, other] })];
      }
      return unit === null
        ? [hint(title, "表头没有写金额单位。", { place })]
        : [holds(title, `金额单位是${unit}。`, { place })];
    });
    return entries.length > 0 ? entries : [notApplicable("全部表", "没有印了数的表。")];
  },
};

/** A figure of the table that another prints too. */
function sameFigure({ tables }: AccountFigures, number: TableNumber): readonly Term[] {
  const spent = tables["01"].total("expenditure", "amount", "expenditure");
  switch (number) {
    case "02":
      return [
        tables["02"].total("total", "total"),
        tables["01"].total("income", "amount", "income"),
      ];
    case "03":
      return [tables["03"].total("total", "total"), spent];
    case "04":
      return [tables["04"].total("expenditure", "total", "expenditure"), spent];
    case "05":
      return [tables["05"].total("total", "total"), spent];
    case "06":
      return [tables["06"].total("operating", "amount"), tables["06"].entryCell("302", "amount")];
    // No total of theirs stands in another table.
    case "01":
    case "07":
    case "08":
    case "09":
      return [];
  }
}
