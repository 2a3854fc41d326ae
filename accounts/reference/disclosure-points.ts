/** 法定: laws and regulations. 规程: the ministry's procedure and catalogue. 模板: a template. 惯例: what is usual. */
export type DisclosureLevel = "法定" | "规程" | "模板" | "惯例";
export type DisclosureAspect = "complete" | "timely" | "detailed" | "explained";

export interface DisclosurePoint {
  readonly id: string;
  readonly group: string;
  readonly aspect: DisclosureAspect;
  readonly requirement: string;
  /** Of a point with two, the stricter. */
  readonly level: DisclosureLevel;
  /** Whose demand it is; articles only of laws that were read. */
  readonly basis: string;
}

/** What a published account should have, in the order of the checklist. */
// prettier-ignore
export const DISCLOSURE_POINTS = [
  { id: "C001", group: "主体", aspect: "complete", requirement: "封面写明单位全称、年度和“部门决算”或“单位决算”", level: "模板", basis: "部门决算公开模板" },
  { id: "C002", group: "时间", aspect: "timely", requirement: "财政部门批复后二十日内公开", level: "法定", basis: "《预算法》第十四条" },
  { id: "C003", group: "时间", aspect: "timely", requirement: "所属单位在部门批复后二十日内公开", level: "法定", basis: "《预算法实施条例》第六条" },
  { id: "C004", group: "时间", aspect: "timely", requirement: "部门收到批复后十五日内批复所属单位", level: "法定", basis: "《预算法》第八十条" },
  { id: "C005", group: "范围", aspect: "complete", requirement: "写明决算包括哪些单位", level: "法定", basis: "《预算法》；部门决算公开模板" },
  { id: "C006", group: "范围", aspect: "complete", requirement: "涉密不公开的要说明", level: "法定", basis: "《预算法》第十四条" },
  { id: "C010", group: "结构", aspect: "complete", requirement: "有主要职责", level: "规程", basis: "《地方预决算公开操作规程》（经基层政务公开标准目录转述）" },
  { id: "C011", group: "结构", aspect: "complete", requirement: "有机构设置情况", level: "规程", basis: "《地方预决算公开操作规程》（经基层政务公开标准目录转述）" },
  { id: "C012", group: "结构", aspect: "complete", requirement: "九张决算表齐全，空表也在内", level: "规程", basis: "《地方预决算公开操作规程》（经基层政务公开标准目录转述）" },
  { id: "C013", group: "结构", aspect: "complete", requirement: "情况说明各节齐全", level: "模板", basis: "部门决算公开模板" },
  { id: "C014", group: "结构", aspect: "complete", requirement: "有名词解释", level: "规程", basis: "《地方预决算公开操作规程》（经基层政务公开标准目录转述）" },
  { id: "C015", group: "结构", aspect: "complete", requirement: "目录与正文一致", level: "模板", basis: "部门决算公开模板" },
  { id: "C020", group: "细化", aspect: "detailed", requirement: "支出按功能分类公开到项", level: "法定", basis: "《预算法实施条例》第六条" },
  { id: "C021", group: "细化", aspect: "detailed", requirement: "基本支出按经济分类公开到款", level: "法定", basis: "《预算法实施条例》第六条" },
  { id: "C022", group: "细化", aspect: "detailed", requirement: "分别公开基本支出和项目支出", level: "法定", basis: "《预算法实施条例》第六条" },
  { id: "C023", group: "细化", aspect: "detailed", requirement: "预算数、调整预算数、决算数对照", level: "法定", basis: "《预算法》第七十五条" },
  { id: "C024", group: "细化", aspect: "detailed", requirement: "列示结转、结余", level: "法定", basis: "《预算法实施条例》第八十三条" },
  { id: "C025", group: "细化", aspect: "detailed", requirement: "没有数据的表列空表并说明", level: "规程", basis: "财政预决算领域基层政务公开标准目录" },
  { id: "C026", group: "细化", aspect: "detailed", requirement: "“三公”经费按出国、用车（购置、运行）、接待分列", level: "规程", basis: "财政预决算领域基层政务公开标准目录" },
  { id: "C030", group: "说明", aspect: "explained", requirement: "收支增减变化及原因", level: "规程", basis: "《地方预决算公开操作规程》（经基层政务公开标准目录转述）" },
  { id: "C031", group: "说明", aspect: "explained", requirement: "收入、支出结构和占比", level: "模板", basis: "部门决算公开模板" },
  { id: "C032", group: "说明", aspect: "explained", requirement: "一般公共预算支出逐项说明年初预算、决算、完成率和原因", level: "模板", basis: "部门决算公开模板" },
  { id: "C033", group: "说明", aspect: "explained", requirement: "人员经费、公用经费及主要内容", level: "模板", basis: "部门决算公开模板" },
  { id: "C034", group: "说明", aspect: "explained", requirement: "“三公”经费总额和分项与预算比较", level: "规程", basis: "财政预决算领域基层政务公开标准目录" },
  { id: "C035", group: "说明", aspect: "explained", requirement: "“三公”经费与上年比较及原因", level: "规程", basis: "中央部门决算公开的通行做法；部门决算公开模板" },
  { id: "C036", group: "说明", aspect: "explained", requirement: "因公出国（境）团组数、人次", level: "规程", basis: "部门决算公开模板" },
  { id: "C037", group: "说明", aspect: "explained", requirement: "公务用车购置数、保有量", level: "规程", basis: "部门决算公开模板" },
  { id: "C038", group: "说明", aspect: "explained", requirement: "公务接待批次、人次", level: "规程", basis: "部门决算公开模板" },
  { id: "C040", group: "说明", aspect: "explained", requirement: "机关运行经费及增减原因", level: "法定", basis: "《预算法》第十四条；《机关事务管理条例》第七条、第九条" },
  { id: "C041", group: "说明", aspect: "explained", requirement: "政府采购总额及货物、工程、服务", level: "法定", basis: "《预算法》第十四条；财政预决算领域基层政务公开标准目录" },
  { id: "C042", group: "说明", aspect: "explained", requirement: "授予中小企业的合同金额和占政府采购支出的比重", level: "规程", basis: "财政预决算领域基层政务公开标准目录" },
  { id: "C043", group: "说明", aspect: "explained", requirement: "为中小企业、小微企业预留份额的执行", level: "模板", basis: "部门决算公开模板；《中小企业促进法》第四十条" },
  { id: "C044", group: "说明", aspect: "explained", requirement: "国有资产占用：车辆按用途、大型设备", level: "规程", basis: "财政预决算领域基层政务公开标准目录；部门决算公开模板" },
  { id: "C045", group: "说明", aspect: "explained", requirement: "预算绩效管理和项目自评结果", level: "规程", basis: "财政预决算领域基层政务公开标准目录" },
  { id: "C046", group: "附件", aspect: "complete", requirement: "附部门整体和项目自评表", level: "模板", basis: "地方财政部门的要求" },
  { id: "C047", group: "说明", aspect: "explained", requirement: "政府性基金、国有资本经营预算的说明", level: "模板", basis: "部门决算公开模板" },
  { id: "C050", group: "形式", aspect: "complete", requirement: "网站可查，在统一平台集中公开", level: "规程", basis: "《地方预决算公开操作规程》" },
  { id: "C051", group: "形式", aspect: "complete", requirement: "表格可读，不是图片", level: "惯例", basis: "常见做法" },
  { id: "C052", group: "形式", aspect: "complete", requirement: "没有模板的占位符和批注", level: "惯例", basis: "常见做法" },
  { id: "C053", group: "信息公开", aspect: "complete", requirement: "主动公开", level: "法定", basis: "《政府信息公开条例》第二十条" },
] as const satisfies readonly DisclosurePoint[];

export type DisclosureId = (typeof DISCLOSURE_POINTS)[number]["id"];
