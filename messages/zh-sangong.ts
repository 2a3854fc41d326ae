import { compared } from "./zh-compared";

const COMPONENTS = {
  total: "“三公”经费合计",
  abroad: "因公出国（境）费",
  vehicles: "公务用车购置及运行维护费",
  vehiclePurchase: "公务用车购置费",
  vehicleRunning: "公务用车运行维护费",
  reception: "公务接待费",
} as const;

/** The page of the three public expenses. */
export const zhSangong = {
  title: "“三公”经费",
  kicker: (region: string, year: number) => `${region} · ${year} 年 · “三公”经费`,
  components: COMPONENTS,
  short: {
    total: "合计",
    abroad: "因公出国（境）",
    vehicles: "公务用车",
    vehiclePurchase: "公务用车购置",
    vehicleRunning: "公务用车运行维护",
    reception: "公务接待",
  },
  rest: "未分项",
  basis: "财政拨款，对比全年预算",
  source: "各单位决算的公开09表",
  budget: "全年预算",
  now: (
    region: string,
    year: number,
    view: { readonly component: keyof typeof COMPONENTS; readonly cohort: "all" | "same" },
  ) =>
    `${region} ${year} 年，${COMPONENTS[view.component]}，` +
    (view.cohort === "same" ? "各年都有决算的单位" : "有决算的全部单位"),
  component: "看哪一项",
  cohort: "算哪些单位",
  cohorts: { all: "全部单位", same: "各年都有的单位" },
  units: (count: number) => `${count} 个`,
  of: (units: number, accounts: number) => `${units} / ${accounts}`,
  headline: {
    total: (region: string, year: number, name: string, amount: string) =>
      `${region} ${year} 年${name} ${amount}`,
    none: (region: string, year: number, accounts: number, name: string) =>
      `${region} ${year} 年 ${accounts} 个单位都没有写明${name}`,
    change: (words: string) => `，${compared("上年", words)}`,
    ofBudget: (rate: string) => `，是全年预算的 ${rate}`,
    over: (units: number) => (units === 0 ? "" : `，${units} 个单位超出预算`),
  },
  coverage: {
    stated: (units: number, accounts: number) =>
      units === accounts
        ? `收到决算的 ${accounts} 个单位都写明了。`
        : `收到 ${accounts} 个单位的决算，${units} 个写明。`,
    change: (units: number) => `与上年比，只算两年都写明的 ${units} 个单位。`,
    noBefore: "没有上年的数可比。",
    budget: (units: number) => `与预算比，只算写明预算的 ${units} 个单位。`,
  },
  stating: {
    caption: "有数、零、空表和没有表，是四回事　口径：财政拨款",
    stated: (name: string) => `写明${name}`,
    zero: "其中写明是 0.00",
    empty: "公开09表是空表",
    missing: "没有公开09表",
    blank: "有表，这一格空白",
  },
  pandemic: {
    before: (year: number) =>
      `${year} 年受疫情影响，出行和接待少，基数低：与它比的增长不宜单看，要看三年以上。`,
    own: (year: number) => `${year} 年受疫情影响，出行和接待少：下降不全是压减的结果。`,
    years: "2020–2022 年受疫情影响，基数低。",
    mark: "疫情年份，基数低",
  },
  years: {
    question: "“三公”降了吗？",
    finding: (first: number, last: number, words: string) =>
      first === last
        ? `只有 ${first} 年的决算写明“三公”经费`
        : `${last} 年${compared(` ${first} 年`, words)}`,
    measure: "“三公”经费决算，分项；外框为全年预算",
    note: (same: boolean) =>
      same
        ? "只算每一年都有决算的单位。"
        : "各年写明的单位数不同，见表；预算外框只含同时写明预算和决算的单位。",
  },
  columns: {
    item: "项目",
    year: "年度",
    total: "决算合计",
    actual: "决算",
    units: "写明的单位",
    withBudget: "写明预算的单位",
    budgetOfBoth: "全年预算",
    actualOfBoth: "决算（有预算的）",
    rate: "占预算",
    change: "比上年",
    changeUnits: "两年都写明的单位",
    count: "数量",
    before: (year: number) => `${year} 年决算`,
  },
  six: {
    question: "六个分项各多少？",
    finding: (over: number, rose: number, units: number) =>
      (over === 0 ? "没有单位超出全年预算" : `${over} 个单位超出全年预算`) +
      (units === 0 ? "" : `；两年都写明的 ${units} 个单位里，${rose} 个比上年多`),
    measure: "“三公”经费六个分项，全年预算与决算",
    note: "框为全年预算，条为决算，都只含两个数都写明的单位。占预算、比上年都只算两个数都写明的单位，所以与第一栏的决算不一定相同。“—”是没有单位写明，不是零。",
  },
  counted: {
    finding: (said: readonly string[]) =>
      said.length === 0 ? "没有单位写明团组、车辆和接待的数量" : said.join("，"),
    table: "团组、车辆和接待的数量",
    measure: "因公出国（境）、公务用车、公务接待的数量",
    unit: "个、人次、辆、批次",
    basis: "财政拨款",
    source: "各单位决算的文字说明",
    note: "按说明写明的数相加，没有写的单位不当作零。外宾接待另行列出，原文未必把它算在接待批次里。",
  },
  counts: {
    delegations: { name: "因公出国（境）团组", unit: "个" },
    delegates: { name: "因公出国（境）人次", unit: "人次" },
    vehiclesBought: { name: "公务用车购置数", unit: "辆" },
    vehiclesKept: { name: "公务用车保有量", unit: "辆" },
    receptions: { name: "公务接待批次", unit: "批次" },
    receptionGuests: { name: "公务接待人次", unit: "人次" },
    foreignReceptions: { name: "外宾接待批次", unit: "批次" },
    foreignReceptionGuests: { name: "外宾接待人次", unit: "人次" },
  },
  costs: {
    question: "一辆车、一次接待，花多少？",
    which: "看哪一种",
    short: {
      kept: "保有车运行",
      bought: "新购车",
      visit: "每批接待",
      guest: "接待每人次",
      delegate: "出国（境）",
    },
    names: {
      kept: "每辆保有车的运行维护费",
      bought: "每辆新购车的购置费",
      visit: "每批次接待的接待费",
      guest: "每人次接待的接待费",
      delegate: "每人次出国（境）的费用",
    },
    counted: {
      kept: (count: string) => `${count} 辆`,
      bought: (count: string) => `${count} 辆`,
      visit: (count: string) => `${count} 批次`,
      guest: (count: string) => `${count} 人次`,
      delegate: (count: string) => `${count} 人次`,
    },
    each: (name: string, amount: string) => `${name} ${amount}`,
    measure: "费用之和除以数量之和",
    unit: "费用：万元；平均：元",
    source: "各单位决算的公开09表和文字说明",
    note: "只算费用和数量都写明、数量不是零的单位；是和之比，不是各单位平均数的平均。",
    columns: ["项目", "费用（万元）", "数量", "平均（元）", "写明两个数的单位"],
    byUnit: (name: string) => `${name}，按单位`,
    finding: (name: string, unit: string, amount: string) => `${name}最高的是${unit}，${amount}`,
    none: (name: string) => `没有单位同时写明费用和数量，算不出${name}。`,
    unitColumns: (name: string) => ["单位", "单位类型", "费用", "数量", name, "本类中位数"],
    notes: {
      kept: "保有量里可能有本年没有发生费用的车；每辆超过 5 万元的标出，提示复核，不是违规。",
      bought: "购置数少，单位之间不宜直接比。",
      visit: "接待批次照说明写的；外宾另列，不在里面的不算。",
      guest: "接待人次照说明写的；外宾另列，不在里面的不算。",
      delegate: "人次少，去的地方不同，单位之间不宜直接比。",
    },
  },
  ranking: {
    question: "哪些单位，多了还是少了？",
    which: "列出",
    only: (
      only: "over" | "rose" | null,
      counts: { readonly over: number; readonly rose: number },
    ) =>
      only === null
        ? "全部"
        : only === "over"
          ? `超出预算的 ${counts.over} 个`
          : `比上年多的 ${counts.rose} 个`,
    finding: (units: number, over: number, rose: number) =>
      `${units} 个单位里，${over === 0 ? "没有超出全年预算的" : `${over} 个超出全年预算`}，` +
      (rose === 0 ? "没有比上年多的" : `${rose} 个比上年多`),
    measure: (name: string) => `${name}，按单位`,
    note: "点决算，到公开09表里的那一格。",
    over: "▲ 超出预算",
    heads: { actual: "决算", rate: "占预算", change: "比上年", unit: "单位" },
  },
} as const;
