import { formatMoney } from "../../format-money";
import { fen } from "../../money";
import { sumOf, plus } from "../relation";
import type { Rule } from "../rule";
import { COMPARABILITY } from "../rule-sources";
import { notApplicable, undecidable } from "../sum-entries";
import { valueOf } from "../term";

export const R143: Rule = {
  id: "R143",
  kind: "汇总",
  scope: "部门↔所属单位",
  formula: "部门表≈Σ所属单位表−内部往来",
  tolerance: "none",
  severity: "提示",
  plain: "部门的数是本级加下属单位，再减去相互往来",
  basis: COMPARABILITY,
  entries: ({ account, figures, parts }) => {
    const whole = figures.tables["01"].total("expenditure", "amount", "expenditure");
    const about = whole.label;
    if (account.scope !== "汇总") return [notApplicable(about, "不是部门汇总的决算。")];
    if (parts.length === 0) return [notApplicable(about, "没有所属单位的决算可以相加。")];
    const own = plus(
      ...parts.map((part) =>
        part.figures.tables["01"].total("expenditure", "amount", "expenditure"),
      ),
    );
    if (whole.gap !== null || own.some(({ term }) => term.gap !== null))
      return [undecidable(about, "有的决算没有读到支出合计。")];
    const sum = sumOf(own);
    // Money between the units is counted once in the department's account.
    const fits = Math.abs(sum - valueOf(whole)) <= Math.abs(sum) * 0.01;
    const message = `部门支出 ${formatMoney(fen(valueOf(whole)), "万元")}，${parts.length} 个所属单位相加 ${formatMoney(fen(sum), "万元")}。`;
    return [
      { kind: "verdict", about, verdict: fits ? "holds" : "hint", message, figures: [whole] },
    ];
  },
};
