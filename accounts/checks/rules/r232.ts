import { findStatements } from "../../find-statement";
import { sangongComparison } from "../sangong-comparison";
import { notApplicable, undecidable } from "../sum-entries";
import { hint, holds } from "../verdict-entries";
import type { Rule } from "../rule";
import { DISCLOSURE } from "../rule-sources";

export const R232: Rule = {
  id: "R232",
  kind: "公开",
  scope: "九",
  formula: "有与上年比较，且增减有原因",
  tolerance: "none",
  severity: "提示",
  plain: "规程要求说明增减变化原因",
  basis: DISCLOSURE,
  entries: (checked) => {
    const { account, figures } = checked;
    const about = "“三公”经费与上年比较";
    const table = figures.tables["09"];
    const said = findStatements(account, "sangongActual").at(0);
    if (table.isEmpty || (!table.isReadable && !said))
      return [notApplicable(about, "没有“三公”经费支出。")];
    const { comparison, place, text } = sangongComparison(checked);
    switch (comparison) {
      case "untold":
        return [undecidable(about, "没有文件原文可以查看。")];
      case "none":
        return [hint(about, "没有与上年比较。", { place: place ?? said?.place ?? null })];
      case "without-reason":
        return [hint(about, `与上年比较有增减，没有写原因：${text}`, { place })];
      case "explained":
        return [holds(about, "有与上年比较。", { place })];
    }
  },
};
