import type { StatedKey, Statement } from "../statement";

/** What a passage states, in a few words: 决算说明 201 一般公共服务支出 年初预算. */
export function statementLabel({ key, name, named, code }: Statement): string {
  const about = named ?? (name === null ? null : (PARTS[name] ?? name));
  const category = about === null ? "" : code === null ? ` ${about}` : ` ${code} ${about}`;
  return `决算说明${category} ${KEYS[key]}`;
}

const PARTS: Readonly<Record<string, string>> = {
  total: "总额",
  goods: "货物",
  works: "工程",
  services: "服务",
  sme: "中小企业",
  micro: "小微企业",
};

const KEYS: Readonly<Record<StatedKey, string>> = {
  total: "收支总计",
  totalChange: "收支总计增减",
  totalChangeRate: "收支总计增减率",
  income: "收入合计",
  incomeChange: "收入增减",
  incomeChangeRate: "收入增减率",
  incomeItem: "收入",
  expenditure: "支出合计",
  expenditureChange: "支出增减",
  expenditureChangeRate: "支出增减率",
  expenditureItem: "支出",
  fiscalTotal: "财政拨款收支总计",
  fiscalTotalChange: "财政拨款收支总计增减",
  fiscalTotalChangeRate: "财政拨款收支总计增减率",
  fiscalItem: "金额",
  fiscalItemChange: "增减",
  fiscalItemChangeRate: "增减率",
  generalBudget: "一般公共预算财政拨款支出",
  generalBudgetChange: "一般公共预算财政拨款支出增减",
  generalBudgetChangeRate: "一般公共预算财政拨款支出增减率",
  classAmount: "金额",
  share: "占比",
  initialBudget: "年初预算",
  adjustedBudget: "全年预算",
  actual: "支出决算",
  completionRate: "完成率",
  basic: "基本支出",
  project: "项目支出",
  personnel: "人员经费",
  operating: "公用经费",
  sangongBudget: "“三公”经费预算数",
  sangongActual: "“三公”经费决算数",
  sangongRate: "“三公”经费完成率",
  sangongChange: "“三公”经费增减",
  sangongChangeRate: "“三公”经费增减率",
  operatingCost: "机关运行经费",
  operatingCostChange: "机关运行经费增减",
  operatingCostChangeRate: "机关运行经费增减率",
  procurement: "政府采购支出",
  procurementShare: "政府采购占比",
  vehicles: "车辆",
  vehiclesKept: "公务用车保有量",
  vehiclesBought: "公务用车购置数",
  equipment: "设备",
  delegations: "出国（境）团组",
  delegates: "出国（境）人次",
  receptions: "接待批次",
  receptionGuests: "接待人次",
  projectCount: "项目个数",
  projectFunds: "项目资金",
  projectFundsShare: "项目资金占比",
  reason: "原因",
};
