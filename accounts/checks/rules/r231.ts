import type { Rule } from "../rule";
import { TEMPLATE } from "../rule-sources";
import { changeRates } from "../stated-passages";
import { sangongRates, sangongSums } from "../stated-sangong";
import { notApplicable } from "../sum-entries";

export const R231: Rule = {
  id: "R231",
  kind: "文表",
  scope: "九",
  formula: "三公各分项相加=总额；占比、完成率自洽",
  tolerance: "TS/TP",
  severity: "较重",
  plain: "“三公”各项相加等于总额，占比、完成率也算得出来",
  basis: TEMPLATE,
  entries: ({ account, figures }) => {
    const entries = [
      ...sangongSums(account, figures),
      ...sangongRates(account, figures),
      ...changeRates(account, figures, {
        now: "sangongActual",
        change: "sangongChange",
        rate: "sangongChangeRate",
      }),
    ];
    return entries.length > 0
      ? entries
      : [notApplicable("“三公”经费", "说明里没有“三公”经费的数。")];
  },
};
