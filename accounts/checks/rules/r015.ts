import { functionCategory, functionName } from "../../classification";
import { codedLines, functionNameFit, inClassified, type CodedLine } from "../category-lines";
import type { Entry, Rule } from "../rule";
import { notApplicable } from "../sum-entries";
import { broken, hint, holds } from "../verdict-entries";
import { FORMS } from "../rule-sources";

export const R015: Rule = {
  id: "R015",
  kind: "表内",
  scope: "公开02/03/05/07/08",
  formula: "编码与名称在字典中一致(去空格、全半角、括号)",
  tolerance: "none",
  severity: "一般",
  plain: "号码和名字对不上，多半抄错或用了旧名",
  basis: FORMS,
  entries: (checked) =>
    inClassified(checked, (table) => {
      // Economic codes are never looked up in the functional list.
      const lines = codedLines(table).filter(({ code }) => code.startsWith("2"));
      if (lines.length === 0) return [notApplicable(table.title, "没有支出功能分类的编码。")];
      const doubtful = lines.flatMap((line) => doubt(table.title, line) ?? []);
      return doubtful.length > 0
        ? doubtful
        : [holds(table.title, "各行的编码和名称都与支出功能分类科目一致。")];
    }),
};

/** Names of which the list itself is not sure only hint. */
function doubt(title: string, line: CodedLine): Entry | null {
  const about = `${title} ${line.code} ${line.name}`;
  const official = functionName(line.code) ?? "";
  const found = { place: line.place };
  switch (functionNameFit(line)) {
    case "same":
      return null;
    case "unknown":
      return hint(about, `科目表没有收录编码 ${line.code}。`, found);
    case "cut":
      return hint(about, `${line.code} 的名称没有印全：科目表里是“${official}”。`, found);
    case "other": {
      const confidence = functionCategory(line.code)?.confidence;
      const isSure = confidence === "A" || confidence === "B";
      const message = `${line.code} 在科目表里是“${official}”，表里印的是“${line.name}”。`;
      return (isSure ? broken : hint)(about, message, found);
    }
  }
}
