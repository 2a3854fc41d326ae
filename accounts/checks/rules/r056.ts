import { economicCategory, isSameCategoryName } from "../../classification";
import { ECONOMIC_CLASSES } from "../../reference/economic-classes";
import type { TableFigures } from "../table-figures";
import { isNothing } from "../between-tables";
import { codedLines, nameFit, type CodedLine } from "../category-lines";
import type { Entry, Rule } from "../rule";
import { inTable } from "../sum-entries";
import { broken, hint, holds } from "../verdict-entries";
import { FORMS } from "../rule-sources";

export const R056: Rule = {
  id: "R056",
  kind: "表内",
  scope: "公开06",
  formula: "编码、名称在经济分类字典内",
  tolerance: "none",
  severity: "一般",
  plain: "编码和名称都查得到官方科目表",
  basis: FORMS,
  entries: ({ figures }) =>
    inTable(figures, "06", (table) => {
      const doubtful = codedLines(table).flatMap((line) => doubt(table, line) ?? []);
      return doubtful.length > 0
        ? doubtful
        : [holds(table.title, "各行的编码和名称都与经济分类科目一致。")];
    }),
};

function doubt(table: TableFigures, line: CodedLine): Entry | null {
  const { code, name, place } = line;
  const about = `${table.title} ${code} ${name}`;
  const known = economicCategory(code);
  if (known === null) {
    const near = ECONOMIC_CLASSES.find(
      ([each, official]) => each.startsWith(code.slice(0, 3)) && isSameCategoryName(official, name),
    );
    const likely = near ? `名称相同的是 ${near[0]}。` : "";
    return hint(about, `经济分类科目表没有收录编码 ${code}。${likely}`, { place });
  }
  const amount = table.cell(line, "amount");
  if (known.table06 === "never" && known.group === "project" && !isNothing(amount))
    return broken(about, `${code} 只用于项目支出，不该在基本支出表里有数。`, { figures: [amount] });
  const fit = nameFit(name, [known.name]);
  if (fit === "same") return null;
  const message = `${code} 在科目表里是“${known.name}”，表里印的是“${name}”。`;
  const isSure = fit === "other" && (known.confidence === "A" || known.confidence === "B");
  return (isSure ? broken : hint)(about, message, { place });
}
