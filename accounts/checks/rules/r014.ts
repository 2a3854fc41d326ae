import { levelOf } from "../../classification";
import { codedLines, inClassified } from "../category-lines";
import { notApplicable, undecidable } from "../sum-entries";
import { broken, holds } from "../verdict-entries";
import type { Rule } from "../rule";
import { FORMS } from "../rule-sources";

export const R014: Rule = {
  id: "R014",
  kind: "表内",
  scope: "公开02/03/05/07/08",
  formula: "编码长度∈{3,5,7}；7位码的前5位、前3位行都存在",
  tolerance: "none",
  severity: "较重",
  plain: "科目要有爹有爷，层级不能断",
  basis: FORMS,
  entries: (checked) =>
    inClassified(checked, (table) => {
      const lines = codedLines(table);
      const codes = new Set(lines.map(({ code }) => code));
      const levels = new Set(lines.map(({ code }) => levelOf(code)));
      if (lines.length === 0) return [notApplicable(table.title, "没有科目编码的行。")];
      const wrong = lines.flatMap((line) => {
        const message = wrongIn(line.code, codes, levels);
        if (message === null) return [];
        const about = `${table.title} ${line.code} ${line.name}`;
        // A row that could not be read may be the one that is not there.
        return table.status === "partial"
          ? [undecidable(about, `${message}表没有完整读出，不能判断。`)]
          : [broken(about, message, { place: line.place })];
      });
      return wrong.length > 0
        ? wrong
        : [holds(table.title, "编码都是三、五、七位，上级科目都在表里。")];
    }),
};

/** Layouts that leave out a level altogether break no line. */
function wrongIn(
  code: string,
  codes: ReadonlySet<string>,
  levels: ReadonlySet<string | null>,
): string | null {
  if (levelOf(code) === null) return `编码 ${code} 不是三、五、七位。`;
  const above = [code.slice(0, 3), code.slice(0, 5)].filter(
    (each) => each.length < code.length && levels.has(levelOf(each)) && !codes.has(each),
  );
  return above.length > 0 ? `表里没有上级科目 ${above.join("、")} 的行。` : null;
}
