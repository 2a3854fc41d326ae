import { numeral } from "../printed-tables/printing";
import { generalBudgetSection } from "./general-budget";
import type { NarrativeContext } from "./narrative-context";
import {
  assetsSection,
  operatingCostSection,
  otherBudgetSection,
  performanceSection,
  procurementSection,
} from "./other-matters";
import { heading, type Passage } from "./said";
import { sangongSection } from "./sangong-section";
import {
  basicSection,
  expenditureSection,
  fiscalSection,
  incomeSection,
  totalSection,
} from "./totals";

type Section = readonly [title: string, write: (context: NarrativeContext) => Passage[]];

const FIRST: readonly Section[] = [
  ["收入支出决算总体情况说明", totalSection],
  ["收入决算情况说明", incomeSection],
  ["支出决算情况说明", expenditureSection],
  ["财政拨款收入支出决算总体情况说明", fiscalSection],
  ["一般公共预算财政拨款支出决算情况说明", generalBudgetSection],
  ["一般公共预算财政拨款基本支出决算情况说明", basicSection],
];
const SANGONG: Section = ["财政拨款“三公”经费支出决算情况说明", sangongSection];
const OTHER_BUDGETS: readonly Section[] = [
  ["政府性基金预算财政拨款收入支出决算情况说明", (c) => otherBudgetSection(c, "governmentFund")],
  ["国有资本经营预算财政拨款支出决算情况说明", (c) => otherBudgetSection(c, "stateCapital")],
];
const MATTERS: readonly Section[] = [
  ["机关运行经费支出说明", operatingCostSection],
  ["政府采购支出说明", procurementSection],
  ["国有资产占用情况说明", assetsSection],
];
const PERFORMANCE: Section = ["预算绩效情况说明", performanceSection];

function sections(context: NarrativeContext): readonly Section[] {
  const { style } = context.layout;
  if (style === "new") return [...FIRST, ...OTHER_BUDGETS, SANGONG, ...MATTERS, PERFORMANCE];
  if (style === "old") return [...FIRST, SANGONG, ...OTHER_BUDGETS, ...MATTERS, PERFORMANCE];
  return [...FIRST, SANGONG, ...OTHER_BUDGETS, PERFORMANCE, ["其他重要事项情况说明", otherMatters]];
}

const otherMatters = (context: NarrativeContext): Passage[] =>
  MATTERS.flatMap(([title, write], at) => [
    heading(3, `（${numeral(at + 1)}）${title}`),
    ...write(context),
  ]);

/** The headings of the third part, as the contents list them. */
export const sectionTitles = (context: NarrativeContext): string[] =>
  sections(context).map(([title], at) => `${numeral(at + 1)}、${title}`);

/** 第三部分: everything that the text says about the tables. */
export function narrative(context: NarrativeContext): Passage[] {
  return sections(context).flatMap(([title, write], at) => [
    heading(2, `${numeral(at + 1)}、${title}`),
    ...write(context),
  ]);
}
