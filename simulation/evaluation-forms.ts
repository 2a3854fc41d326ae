import type { PrintedTable, Rows } from "./document-model";
import type { FrameFaults } from "./frame-faults";
import type { Layout } from "./layout";
import {
  HUNDREDTH,
  precisionOf,
  printedMoney,
  printedPercent,
  roundedTo,
  total,
  type Money,
} from "./money";
import { generalItems } from "./narrative/totals";
import type { ProjectYear, UnitYear } from "./unit-year";

/** 绩效自评表: one of the whole unit, and one of each project, in the unit of the text. */
export function evaluationForms(printed: PrintedForms): PrintedTable[] {
  const { projects } = printed;
  if (projects.length === 0) return [];
  return [unitForm(printed), ...projects.map((project) => projectForm(printed, project))];
}

export interface PrintedForms {
  readonly year: UnitYear;
  readonly layout: Layout;
  readonly projects: readonly ProjectYear[];
  readonly filledOn: string;
  readonly frame: FrameFaults;
}

function form(title: string, year: UnitYear, filledOn: string, rows: Rows): PrintedTable {
  return {
    kind: "table",
    number: null,
    title,
    captions: [`单位名称：${year.name}`, `填报日期：${filledOn}`],
    rows,
    headerRows: 0,
    notes: ["备注：预算数为调整后的财政资金总额，执行数为财政资金实际支出数。"],
  };
}

/** 基本支出总额 or 项目支出总额 of the unit's form: 649.2 for 649.21 where the layout has such figures. */
export function formTotal(year: UnitYear, layout: Layout, key: "basic" | "project"): Money {
  const amount = total(generalItems(year).map((item) => item[key]));
  const printed = roundedTo(amount, precisionOf(layout.textUnit));
  return layout.shortText ? roundedTo(printed, 10 * HUNDREDTH) : printed;
}

function unitForm({ year, layout, filledOn, frame }: PrintedForms): PrintedTable {
  const { textUnit, shortText } = layout;
  const amount = (key: "basic" | "project") => {
    const digits = printedMoney(formTotal(year, layout, key), textUnit);
    return `${shortText ? digits.replace(/0$/, "") : digits}${textUnit}`;
  };
  return form(`${year.year}年度${year.name}部门整体绩效自评表`, year, filledOn, [
    [{ text: "单位名称" }, { text: year.name, colspan: 4 }],
    [
      { text: "基本支出总额" },
      { text: amount("basic") },
      { text: "项目支出总额" },
      { text: amount("project"), colspan: 2 },
    ],
    [
      { text: "一级指标" },
      { text: "二级指标" },
      { text: "三级指标" },
      { text: "年初目标值" },
      { text: "实际完成值" },
    ],
    [
      { text: "预算管理" },
      { text: "公用经费控制" },
      { text: "公用经费控制率" },
      { text: "≤100%" },
      { text: frame.indicator ?? "100%" },
    ],
    [
      { text: "履职效能" },
      { text: "核心业务产出" },
      { text: "年度工作任务完成率" },
      { text: "100%" },
      { text: "100%" },
    ],
  ]);
}

function projectForm(
  { year, layout: { textUnit }, filledOn, frame: { formRate } }: PrintedForms,
  { name, budget, actual }: ProjectYear,
): PrintedTable {
  const precision = precisionOf(textUnit);
  const [planned, spent] = [roundedTo(budget, precision), roundedTo(actual, precision)];
  const isWrong = formRate?.project === name;
  const rate = isWrong ? formRate.printed : printedPercent(spent, planned, 1);
  return form(`${year.year}年度${name}绩效自评表`, year, filledOn, [
    [
      { text: "项目名称", colspan: 2 },
      { text: name, colspan: 4 },
    ],
    [
      { text: "主管部门", colspan: 2 },
      { text: year.name },
      { text: "项目实施单位" },
      { text: year.name, colspan: 2 },
    ],
    [
      { text: `预算执行情况（${textUnit}）`, colspan: 2, rowspan: 2 },
      { text: "" },
      { text: "预算数（A）" },
      { text: "执行数（B）" },
      { text: "执行率（B/A）" },
    ],
    [
      { text: "年度财政资金总额" },
      { text: printedMoney(planned, textUnit), figure: true },
      { text: printedMoney(spent, textUnit), figure: true },
      { text: rate },
    ],
    [
      { text: "年度绩效目标" },
      { text: "一级指标" },
      { text: "二级指标" },
      { text: "三级指标" },
      { text: "年初目标值（A）" },
      { text: "实际完成值（B）" },
    ],
    [
      { text: "" },
      { text: "产出指标" },
      { text: "数量指标" },
      { text: "年度任务完成率" },
      { text: "100%" },
      { text: "100%" },
    ],
    [
      { text: "" },
      { text: "满意度指标" },
      { text: "服务对象满意度" },
      { text: "服务对象满意度" },
      { text: "≥90%" },
      { text: "95%" },
    ],
  ]);
}
