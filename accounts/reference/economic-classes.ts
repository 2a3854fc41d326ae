import type { Confidence } from "./functions";

/** `project`: used for projects only, so never in the tables of basic expenditure. */
export type ExpenseGroup = "personnel" | "operating" | "project";

/** What is also published apart from table 06: the four parts of 三公, and in some provinces 会议费 and 培训费. */
export type SpecialExpense =
  "abroad" | "vehiclePurchase" | "vehicleRunning" | "reception" | "meetings" | "training";

/** A class states the first three for all its items. */
export interface EconomicFacts {
  readonly group?: ExpenseGroup;
  /** Whether table 06 lists it; `sometimes`: in the layouts of some regions. */
  readonly table06?: "always" | "sometimes" | "never";
  /** Counts towards the operating cost (机关运行经费) of an administrative unit. */
  readonly operatingCost?: true;
  readonly special?: SpecialExpense;
  readonly note?: string;
}

export type EconomicEntry = readonly [
  code: string,
  name: string,
  confidence: Confidence,
  facts?: EconomicFacts,
];

/** The economic classification of departments' expenditure (部门预算支出经济分类), in the order of its codes. */
// prettier-ignore
export const ECONOMIC_CLASSES: readonly EconomicEntry[] = [
  ["301", "工资福利支出", "A", { group: "personnel", table06: "always" }],
  ["30101", "基本工资", "A"],
  ["30102", "津贴补贴", "A"],
  ["30103", "奖金", "A"],
  ["30106", "伙食补助费", "A"],
  ["30107", "绩效工资", "A"],
  ["30108", "机关事业单位基本养老保险缴费", "A"],
  ["30109", "职业年金缴费", "A"],
  ["30110", "职工基本医疗保险缴费", "A"],
  ["30111", "公务员医疗补助缴费", "A"],
  ["30112", "其他社会保障缴费", "A"],
  ["30113", "住房公积金", "A"],
  ["30114", "医疗费", "A"],
  ["30199", "其他工资福利支出", "A"],

  ["302", "商品和服务支出", "A", { group: "operating", table06: "always", operatingCost: true }],
  ["30201", "办公费", "A"],
  ["30202", "印刷费", "A"],
  ["30203", "咨询费", "A"],
  ["30204", "手续费", "A"],
  ["30205", "水费", "A"],
  ["30206", "电费", "A"],
  ["30207", "邮电费", "A"],
  ["30208", "取暖费", "A"],
  ["30209", "物业管理费", "A"],
  ["30211", "差旅费", "A"],
  ["30212", "因公出国（境）费用", "A", { special: "abroad" }],
  ["30213", "维修（护）费", "A"],
  ["30214", "租赁费", "A"],
  ["30215", "会议费", "A", { special: "meetings" }],
  ["30216", "培训费", "A", { special: "training" }],
  ["30217", "公务接待费", "A", { special: "reception" }],
  ["30218", "专用材料费", "A"],
  ["30224", "被装购置费", "A"],
  ["30225", "专用燃料费", "A"],
  ["30226", "劳务费", "A"],
  ["30227", "委托业务费", "A"],
  ["30228", "工会经费", "A"],
  ["30229", "福利费", "A"],
  ["30231", "公务用车运行维护费", "A", { special: "vehicleRunning" }],
  ["30239", "其他交通费用", "A"],
  ["30240", "税金及附加费用", "A"],
  ["30299", "其他商品和服务支出", "A"],

  ["303", "对个人和家庭的补助", "A", { group: "personnel", table06: "always" }],
  ["30301", "离休费", "A"],
  ["30302", "退休费", "A"],
  ["30303", "退职（役）费", "A"],
  ["30304", "抚恤金", "A"],
  ["30305", "生活补助", "A"],
  ["30306", "救济费", "A"],
  ["30307", "医疗费补助", "A"],
  ["30308", "助学金", "A"],
  ["30309", "奖励金", "A"],
  ["30310", "个人农业生产补贴", "A", { note: "部分年度旧称“生产补贴”" }],
  ["30311", "代缴社会保险费", "A"],
  ["30399", "其他对个人和家庭的补助", "A"],

  ["307", "债务利息及费用支出", "C", { group: "operating", table06: "sometimes" }],
  ["30701", "国内债务付息", "C"],
  ["30702", "国外债务付息", "C"],
  ["30703", "国内债务发行费用", "C"],
  ["30704", "国外债务发行费用", "C"],

  ["309", "资本性支出（基本建设）", "C", { group: "project", table06: "never", note: "发展改革部门安排的基本建设，只列项目支出" }],
  ["30901", "房屋建筑物购建", "C"],
  ["30902", "办公设备购置", "C"],
  ["30903", "专用设备购置", "C"],
  ["30905", "基础设施建设", "C"],
  ["30906", "大型修缮", "C"],
  ["30907", "信息网络及软件购置更新", "C"],
  ["30908", "物资储备", "C"],
  ["30913", "公务用车购置", "C", { special: "vehiclePurchase" }],
  ["30919", "其他交通工具购置", "C"],
  ["30921", "文物和陈列品购置", "C"],
  ["30922", "无形资产购置", "C"],
  ["30999", "其他基本建设支出", "C"],

  ["310", "资本性支出", "A", { group: "operating", table06: "always", operatingCost: true }],
  ["31001", "房屋建筑物购建", "A"],
  ["31002", "办公设备购置", "A"],
  ["31003", "专用设备购置", "A"],
  ["31005", "基础设施建设", "C"],
  ["31006", "大型修缮", "C"],
  ["31007", "信息网络及软件购置更新", "A"],
  ["31008", "物资储备", "C"],
  ["31009", "土地补偿", "C"],
  ["31010", "安置补助", "C"],
  ["31011", "地上附着物和青苗补偿", "C"],
  ["31012", "拆迁补偿", "C"],
  ["31013", "公务用车购置", "A", { special: "vehiclePurchase" }],
  ["31019", "其他交通工具购置", "A"],
  ["31021", "文物和陈列品购置", "A"],
  ["31022", "无形资产购置", "A", { note: "样例文档写作31023，疑为笔误或识别错；字典以31022为准" }],
  ["31099", "其他资本性支出", "A"],

  ["311", "对企业补助（基本建设）", "C", { group: "project", table06: "never", note: "发展改革部门安排的基本建设，只列项目支出" }],
  ["31101", "资本金注入", "C"],
  ["31199", "其他对企业补助", "C"],

  ["312", "对企业补助", "C", { group: "operating", table06: "sometimes" }],
  ["31201", "资本金注入", "C"],
  ["31203", "政府投资基金股权投资", "C"],
  ["31204", "费用补贴", "C"],
  ["31205", "利息补贴", "C"],
  ["31206", "其他资本性补助", "D"],
  ["31299", "其他对企业补助", "C"],

  ["313", "对社会保障基金补助", "C", { group: "project", table06: "never" }],
  ["31302", "对社会保险基金补助", "C"],
  ["31303", "补充全国社会保障基金", "C"],
  ["31304", "对机关事业单位职业年金的补助", "C"],

  ["399", "其他支出", "A", { group: "operating", table06: "sometimes", note: "旧年度另有39906赠与，后拆为39909/39910" }],
  ["39907", "国家赔偿费用支出", "C"],
  ["39908", "对民间非营利组织和群众性自治组织补贴", "C"],
  ["39909", "经常性赠与", "C"],
  ["39910", "资本性赠与", "C"],
  ["39999", "其他支出", "C"],
];
