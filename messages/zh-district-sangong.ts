import { compared } from "./zh-compared";

/** “三公” on the page of a region. Amounts and rates come as text. */
export const zhDistrictSangong = {
  question: "“三公”降了吗？",
  finding: (year: number, accounts: number, amount: string) =>
    `${year} 年 ${accounts} 个单位的“三公”经费用了 ${amount}`,
  notThisYear: (year: number) => `没有 ${year} 年的决算写明“三公”经费`,
  since: (year: number, accounts: number, words: string) =>
    `；${compared(` ${year} 年（${accounts} 个单位）`, words)}`,
  last: (words: string, accounts: number) =>
    `，${compared("上年", words)}（按两年都写明的 ${accounts} 个单位比）`,
  ofBudget: (rate: string) => `同时写明全年预算的单位，决算占全年预算的 ${rate}。`,
  measure: "“三公”经费决算，外框为全年预算",
  source: (accounts: number) => `${accounts} 份决算的公开09表`,
  note: (same: boolean) =>
    same
      ? "只算每一年都有决算的单位。"
      : "各年写明“三公”的单位数不同，见表；预算外框只含同时写明预算和决算的单位。",
  frame: "全年预算",
  parts: {
    abroad: "因公出国（境）",
    vehiclePurchase: "公务用车购置",
    vehicleRunning: "公务用车运行维护",
    reception: "公务接待",
    rest: "未分项",
  },
  columns: {
    year: "年度",
    total: "决算合计",
    units: "写明的单位",
    budget: "全年预算",
    withBudget: "写明预算的单位",
  },
  absent: "没有决算写明“三公”经费。",
  all: "“三公”经费：六个分项、数量和排名",
} as const;
