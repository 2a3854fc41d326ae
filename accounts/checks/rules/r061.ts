import { minus, plus } from "../relation";
import { inTable, sumEntry } from "../sum-entries";
import type { Rule } from "../rule";
import { FORMS } from "../rule-sources";

export const R061: Rule = {
  id: "R061",
  kind: "表内",
  scope: "公开07",
  formula: "每行：6栏=1+2−3栏",
  tolerance: "TS",
  severity: "提示",
  plain: "年初＋收入−支出＝年末",
  basis: FORMS,
  entries: ({ figures }) =>
    inTable(figures, "07", (table) =>
      table.lines
        .filter(({ kind }) => kind !== "other")
        .map((line) => {
          const cell = (column: "opening" | "income" | "total" | "closing") =>
            table.cell(line, column);
          const whole = cell("closing");
          const parts = [...plus(cell("opening"), cell("income")), ...minus(cell("total"))];
          return sumEntry(whole.label, whole, parts);
        }),
    ),
};
