import type { Basis } from "./published-tables";

export interface Measure {
  /** As the documents call it. */
  readonly name: string;
  readonly basis: Basis;
  /** Where a document states it. */
  readonly source: string;
}

/**
 * The amounts by which whole accounts are added up and compared, each as one table or the narrative
 * states it. Everything but the change is an amount of the account's own year.
 */
export const MEASURES = {
  income: { name: "本年收入", basis: "全部资金", source: "公开01表" },
  expenditure: { name: "本年支出", basis: "全部资金", source: "公开01表" },
  grandTotal: { name: "收支总计", basis: "全部资金", source: "公开01表" },
  openingBalance: { name: "年初结转和结余", basis: "全部资金", source: "公开01表" },
  closingBalance: { name: "年末结转和结余", basis: "全部资金", source: "公开01表" },
  allIncome: { name: "本年收入合计", basis: "全部资金", source: "公开02表" },
  fiscalIncome: { name: "财政拨款收入", basis: "全部资金", source: "公开02表" },
  basic: { name: "基本支出", basis: "全部资金", source: "公开03表" },
  project: { name: "项目支出", basis: "全部资金", source: "公开03表" },
  fiscalExpenditure: { name: "财政拨款支出", basis: "财政拨款", source: "公开04表" },
  fiscalClosingBalance: { name: "年末财政拨款结转和结余", basis: "财政拨款", source: "公开04表" },
  fundExpenditure: {
    name: "政府性基金预算财政拨款支出",
    basis: "政府性基金预算财政拨款",
    source: "公开04表",
  },
  stateCapitalExpenditure: {
    name: "国有资本经营预算财政拨款支出",
    basis: "国有资本经营预算财政拨款",
    source: "公开04表",
  },
  generalExpenditure: {
    name: "一般公共预算财政拨款支出",
    basis: "一般公共预算财政拨款",
    source: "公开05表，缺时公开04表",
  },
  generalBasic: {
    name: "一般公共预算基本支出",
    basis: "一般公共预算财政拨款",
    source: "公开05表",
  },
  generalProject: {
    name: "一般公共预算项目支出",
    basis: "一般公共预算财政拨款",
    source: "公开05表",
  },
  personnel: { name: "人员经费", basis: "一般公共预算财政拨款", source: "公开06表" },
  operating: { name: "公用经费", basis: "一般公共预算财政拨款", source: "公开06表" },
  sangongBudget: { name: "“三公”经费预算数", basis: "财政拨款", source: "公开09表" },
  abroadBudget: { name: "因公出国（境）费预算数", basis: "财政拨款", source: "公开09表" },
  vehiclesBudget: { name: "公务用车费预算数", basis: "财政拨款", source: "公开09表" },
  vehiclePurchaseBudget: { name: "公务用车购置费预算数", basis: "财政拨款", source: "公开09表" },
  vehicleRunningBudget: {
    name: "公务用车运行维护费预算数",
    basis: "财政拨款",
    source: "公开09表",
  },
  receptionBudget: { name: "公务接待费预算数", basis: "财政拨款", source: "公开09表" },
  sangong: { name: "“三公”经费", basis: "财政拨款", source: "公开09表" },
  abroad: { name: "因公出国（境）费", basis: "财政拨款", source: "公开09表" },
  vehicles: { name: "公务用车购置及运行维护费", basis: "财政拨款", source: "公开09表" },
  vehiclePurchase: { name: "公务用车购置费", basis: "财政拨款", source: "公开09表" },
  vehicleRunning: { name: "公务用车运行维护费", basis: "财政拨款", source: "公开09表" },
  reception: { name: "公务接待费", basis: "财政拨款", source: "公开09表" },
  initialBudget: { name: "年初预算", basis: "一般公共预算财政拨款", source: "决算说明" },
  adjustedBudget: { name: "全年预算", basis: "一般公共预算财政拨款", source: "决算说明" },
  statedActual: {
    name: "与预算对比的支出决算",
    basis: "一般公共预算财政拨款",
    source: "决算说明",
  },
  expenditureChange: { name: "本年支出比上年增减", basis: "全部资金", source: "决算说明" },
  operatingCost: { name: "机关运行经费", basis: "一般公共预算财政拨款", source: "决算说明" },
  procurement: { name: "政府采购支出", basis: "全部资金", source: "决算说明" },
} as const satisfies Readonly<Record<string, Measure>>;
export type MeasureKey = keyof typeof MEASURES;

/** What the narrative counts. */
export const COUNTS = {
  delegations: "因公出国（境）团组",
  delegates: "因公出国（境）人次",
  vehiclesBought: "公务用车购置数",
  vehiclesKept: "公务用车保有量",
  receptions: "公务接待批次",
  receptionGuests: "公务接待人次",
  vehiclesOwned: "车辆总数",
  equipment: "大型设备",
} as const;
export type CountKey = keyof typeof COUNTS;

export const MEASURE_KEYS = Object.keys(MEASURES) as readonly MeasureKey[];
export const COUNT_KEYS = Object.keys(COUNTS) as readonly CountKey[];
