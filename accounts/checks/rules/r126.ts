import { findStatement } from "../../find-statement";
import { unitKind } from "../../unit-kind";
import { notMore, sameInBoth } from "../between-tables";
import type { Rule } from "../rule";
import { FORMS } from "../rule-sources";
import { notApplicable, undecidable } from "../sum-entries";
import { valueOf } from "../term";

/** Kinds of units whose 公用经费 is 机关运行经费. */
const ORGANS: ReadonlySet<string> = new Set([
  "党委部门",
  "人大政协",
  "政府部门",
  "街道乡镇",
  "法院检察院",
]);

export const R126: Rule = {
  id: "R126",
  kind: "表间",
  scope: "06↔说明",
  formula: "机关运行经费(文字) = 06.公用经费合计",
  tolerance: "TX",
  severity: "较重",
  plain: "机关运行经费就是日常公用经费",
  basis: FORMS,
  entries: ({ account, figures }) => {
    const stated = findStatement(account, "operatingCost");
    if (!stated) return [notApplicable("机关运行经费", "说明里没有写机关运行经费。")];
    const cost = figures.stated(stated);
    const operating = figures.tables["06"].total("operating", "amount");
    const isSame = operating.gap === null && valueOf(cost) === valueOf(operating);
    // A department may have 事业单位 among its units, whose 公用经费 is none of an organ.
    if (account.scope === "汇总")
      return [isSame ? sameInBoth(cost, operating) : notMore(cost, operating)];
    if (isSame || (account.scope === "本级" && ORGANS.has(unitKind(account.unit))))
      return [sameInBoth(cost, operating)];
    return [undecidable(cost.label, "看不出单位是不是行政或参公单位的本级。")];
  },
};
