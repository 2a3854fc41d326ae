import { SANGONG_ITEMS, hasNoProjects, sangongPair } from "../all-against-fiscal";
import { between, sameInBoth } from "../between-tables";
import { notApplicable, undecidable } from "../sum-entries";
import type { Rule } from "../rule";
import { FORMS } from "../rule-sources";

const ABOUT = "公开06表与公开09表";

export const R124: Rule = {
  id: "R124",
  kind: "表间",
  scope: "05/06/07/08↔09",
  formula: "若05.3栏=0且07、08为空，则R120—R123取等号",
  tolerance: "TX",
  severity: "较重",
  plain: "没有项目支出时三公只能来自基本支出",
  basis: FORMS,
  entries: ({ figures }) =>
    between(figures, ["05", "06", "07", "08", "09"], () => {
      const none = hasNoProjects(figures);
      if (none === null) return [undecidable(ABOUT, "看不出有没有项目支出。")];
      if (!none) return [notApplicable(ABOUT, "有项目支出，“三公”经费可以来自项目。")];
      return SANGONG_ITEMS.flatMap(([code, component]) => {
        const pair = sangongPair(figures, code, component);
        return pair ? [sameInBoth(...pair)] : [];
      });
    }),
};
