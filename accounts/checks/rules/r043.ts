import { lostFigures } from "../lost-figures";
import { COLUMN_NAMES } from "../../published-tables";
import { inTable } from "../sum-entries";
import { hint, holds } from "../verdict-entries";
import type { Rule } from "../rule";
import { FORMS } from "../rule-sources";

export const R043: Rule = {
  id: "R043",
  kind: "表内",
  scope: "公开05/08",
  formula: "每行应有3个数栏(含空)；若全表只有2栏，用“小计−基本”或公开03恢复并标“由推算得到”",
  tolerance: "none",
  severity: "提示",
  plain: "每行该有小计、基本、项目三栏；少了一栏，多半是转换时丢的",
  basis: FORMS,
  entries: ({ account, figures }) =>
    (["05", "08"] as const).flatMap((number) =>
      inTable(figures, number, (table) => {
        const { place } = account.tables[number];
        const absent = COLUMNS.filter((column) => !table.columns.has(column));
        const names = absent.map((column) => `“${COLUMN_NAMES[column]}”`).join("、");
        if (table.status !== "partial")
          return absent.length === 0
            ? [holds(table.title, "三个数栏都有。", { place })]
            : [hint(table.title, `表里没有印${names}栏。`, { place })];
        const lost = lostFigures(table);
        const what = absent.length > 0 ? `没有读到${names}栏` : "有的数没能读出";
        const rest = lost.length > 0 ? `；其余的数可以推算出 ${lost.length} 个` : "";
        return [hint(table.title, `${what}${rest}。`, { place, lost })];
      }),
    ),
};

const COLUMNS = ["total", "basic", "project"] as const;
