import type { PlannedUnit } from "./planned-unit";
import type { Random } from "./random";
import type { ItemYear, ProjectYear } from "./unit-year";

/** What a unit calls the project of an item, by the end of the item's code. */
function projectName({ kind }: PlannedUnit, { code, name }: ItemYear): string {
  if (code.endsWith("02") && name === "一般行政管理事务") return "机关综合业务保障经费";
  if (code === "2130599") return "驻村帮扶工作经费";
  if (code === "2050299" || code === "2050399")
    return kind === "school" ? "校园维修改造工程" : "教育均衡发展补助资金";
  const core = name.replace(/^其他/, "").replace(/支出$/, "").replace(/[“”]/g, "");
  return `${core}专项`;
}

/** The projects that a document reviews: all of them, or the first ones. */
export function projectsOf(
  unit: PlannedUnit,
  items: readonly ItemYear[],
  random: Random,
): { readonly projects: readonly ProjectYear[]; readonly all: boolean } {
  const spent = items.filter(({ project }) => project !== 0);
  const reviewed = spent.filter(({ project }) => project > 0);
  const partly = reviewed.length > 1 && random.chance(0.25);
  const projects = reviewed.slice(0, partly ? -1 : undefined).map((item) => ({
    name: projectName(unit, item),
    budget: Math.max(item.adjustedBudget - item.basic, item.project),
    actual: item.project,
  }));
  return { projects, all: projects.length === spent.length };
}
