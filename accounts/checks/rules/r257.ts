import { notApplicable } from "../sum-entries";
import { hint, holds } from "../verdict-entries";
import type { Rule } from "../rule";
import { TEMPLATE } from "../rule-sources";

export const R257: Rule = {
  id: "R257",
  kind: "文表",
  scope: "附件自评",
  formula: "指标的单位与指标含义相符",
  tolerance: "none",
  severity: "提示",
  plain: "指标的单位和指标说的事相配：变动率不会以万元计",
  basis: TEMPLATE,
  entries: ({ account }) => {
    const about = "自评表指标";
    const indicators = account.evaluations.flatMap((evaluation) => evaluation.indicators);
    if (indicators.length === 0) return [notApplicable(about, "文件里没有自评表指标。")];
    const odd = indicators.filter(({ name, target, result }) =>
      [target, result].some((value) => isOdd(name, value)),
    );
    if (odd.length === 0) return [holds(about, "指标的单位与名称相符。")];
    return odd.map(({ name, target, result, place }) =>
      hint(name, `“${name}”的目标值写“${target}”，完成值写“${result}”，单位与含义不符。`, {
        place,
      }),
    );
  },
};

/** A rate is not an amount of money or a number of things, and a number of things is no percentage. */
function isOdd(name: string, value: string): boolean {
  if (/[率度]$|比例$|占比$|比重$/.test(name))
    return /\d\s*(?:[万亿]?元|个|次|人|件|份|场|辆|台)/.test(value);
  return /(?:数量|次数|人数|个数|件数|场次)$/.test(name) && /\d\s*[%％]/.test(value);
}
