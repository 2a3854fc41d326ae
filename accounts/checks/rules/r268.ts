import { passagesWith } from "../document-text";
import { regionName } from "../../regions";
import { undecidable } from "../sum-entries";
import { hint, holds, inText } from "../verdict-entries";
import type { Rule } from "../rule";
import { TEMPLATE } from "../rule-sources";

export const R268: Rule = {
  id: "R268",
  kind: "全文",
  scope: "层级用语",
  formula: "“市级财政/区级财政/县级财政”与单位级别一致",
  tolerance: "none",
  severity: "提示",
  plain: "写“市级财政”还是“区级财政”，和单位的级别相符",
  basis: TEMPLATE,
  entries: (checked) =>
    inText(checked, "层级用语", (text) => {
      const { region } = checked.account;
      if (region === null) return [undecidable("层级用语", "不知道单位属于哪一级。")];
      const own = ownLevels(region);
      // Only what the explanations of terms say of the unit's own money: others may pay too.
      const wrong = passagesWith(
        text.body,
        /(?:指|纳入)[^。；（）]{0,12}?([省市区县])(?:级财政|直部门)/g,
      ).filter(({ match }) => !own.includes(match[1] ?? ""));
      const [first] = wrong;
      if (!first) return [holds("层级用语", "没有与单位级别不符的用语。")];
      const message = `本单位属于${own[0] ?? ""}级，写作“${first.match[1] ?? ""}级财政”的有 ${wrong.length} 处：${first.words}`;
      return [hint("层级用语", message, { place: first.place })];
    }),
};

/** What a unit of this region may call its own level. */
function ownLevels(region: string): readonly string[] {
  if (region.endsWith("0000")) return /^(?:11|12|31|50)/.test(region) ? ["市"] : ["省", "区"];
  if (region.endsWith("00")) return ["市", "州"];
  const name = regionName(region)?.name ?? "";
  if (name.endsWith("市")) return ["市"];
  return name.endsWith("县") ? ["县"] : ["区", "县"];
}
