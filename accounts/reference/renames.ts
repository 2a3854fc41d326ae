import type { Confidence } from "./functions";

/** `recoded`: same name, other code. `listed`: table 01 lists the class in some layouts only. */
export type RenameKind = "renamed" | "moved" | "merged" | "split" | "added" | "recoded" | "listed";

/** How a category of expenditure by function went over into others. */
export interface Rename {
  readonly from: string;
  /** Null for a category that is new. */
  readonly fromName: string | null;
  /** Several for a split. */
  readonly to: readonly string[];
  readonly toNames: readonly string[];
  readonly change: RenameKind;
  /** The first year of the new form; null where it depends on the layout, not on the year. */
  readonly since: number | null;
  /** Where the change went over several years: the last of them. */
  readonly completedBy?: number;
  /** The year is not exact. */
  readonly sinceApproximate?: true;
  /** Only a part of `from` went over, and that part is what `fromName` names. */
  readonly partial?: true;
  readonly nameConfidence: Confidence;
  readonly yearConfidence: Confidence;
  readonly note?: string;
}

/** Renamed, moved, split and new categories of expenditure by function, by class. */
// prettier-ignore
export const RENAMES: readonly Rename[] = [
  { from: "207", fromName: "文化体育与传媒支出", to: ["207"], toNames: ["文化旅游体育与传媒支出"], change: "renamed", since: 2019, nameConfidence: "B", yearConfidence: "C", note: "旅游职能并入" },
  { from: "20701", fromName: "文化", to: ["20701"], toNames: ["文化和旅游"], change: "renamed", since: 2019, nameConfidence: "B", yearConfidence: "C" },
  { from: "21605", fromName: "旅游业管理与服务支出", to: ["20701"], toNames: ["文化和旅游"], change: "merged", since: 2019, nameConfidence: "B", yearConfidence: "C" },
  { from: "210", fromName: "医疗卫生与计划生育支出", to: ["210"], toNames: ["卫生健康支出"], change: "renamed", since: 2019, nameConfidence: "C", yearConfidence: "C", note: "更早为“医疗卫生”" },
  { from: "20112", fromName: "人口与计划生育事务", to: ["21007"], toNames: ["计划生育事务"], change: "moved", since: 2014, nameConfidence: "B", yearConfidence: "C" },
  { from: "220", fromName: "国土海洋气象等支出", to: ["220"], toNames: ["自然资源海洋气象等支出"], change: "renamed", since: 2019, nameConfidence: "C", yearConfidence: "C" },
  { from: "22001", fromName: "国土资源事务", to: ["22001"], toNames: ["自然资源事务"], change: "renamed", since: 2019, nameConfidence: "C", yearConfidence: "C", note: "公开文字说明里常残留旧名，样例来源中出现“其他国土资源事务支出”" },
  { from: "22002", fromName: "海洋管理事务", to: ["22001"], toNames: ["自然资源事务"], change: "merged", since: 2020, nameConfidence: "C", yearConfidence: "C" },
  { from: "22003", fromName: "测绘事务", to: ["22001"], toNames: ["自然资源事务"], change: "merged", since: 2020, nameConfidence: "C", yearConfidence: "C" },
  { from: "22004", fromName: "地震事务", to: ["22405"], toNames: ["地震事务"], change: "moved", since: 2019, nameConfidence: "C", yearConfidence: "C" },
  { from: "224", fromName: null, to: ["224"], toNames: ["灾害防治及应急管理支出"], change: "added", since: 2019, nameConfidence: "C", yearConfidence: "C" },
  { from: "21506", fromName: "安全生产监管", to: ["22401"], toNames: ["应急管理事务"], change: "moved", since: 2019, nameConfidence: "B", yearConfidence: "C" },
  { from: "20815", fromName: "自然灾害生活救助", to: ["22407"], toNames: ["自然灾害救灾及恢复重建支出"], change: "moved", since: 2019, nameConfidence: "B", yearConfidence: "C" },
  { from: "22404", fromName: "煤矿安全", to: ["22404"], toNames: ["矿山安全"], change: "renamed", since: 2021, nameConfidence: "C", yearConfidence: "C" },
  { from: "215", fromName: "资源勘探信息等支出", to: ["215"], toNames: ["资源勘探工业信息等支出"], change: "renamed", since: 2020, nameConfidence: "C", yearConfidence: "C" },
  { from: "21505", fromName: "工业和信息产业监管", to: ["21505"], toNames: ["工业和信息产业"], change: "renamed", since: 2023, nameConfidence: "D", yearConfidence: "D", note: "年度未核实" },
  { from: "213", fromName: "农林水事务", to: ["213"], toNames: ["农林水支出"], change: "renamed", since: 2014, nameConfidence: "B", yearConfidence: "C" },
  { from: "21301", fromName: "农业", to: ["21301"], toNames: ["农业农村"], change: "renamed", since: 2020, nameConfidence: "B", yearConfidence: "C", note: "2019年部分地区已用" },
  { from: "21302", fromName: "林业", to: ["21302"], toNames: ["林业和草原"], change: "renamed", since: 2019, nameConfidence: "B", yearConfidence: "C" },
  { from: "21304", fromName: "南水北调", to: ["21303"], toNames: ["水利"], change: "merged", since: 2020, nameConfidence: "B", yearConfidence: "C", note: "改列2130336/2130337" },
  { from: "21305", fromName: "扶贫", to: ["21305"], toNames: ["巩固脱贫衔接乡村振兴"], change: "renamed", since: 2022, nameConfidence: "B", yearConfidence: "C" },
  { from: "21305", fromName: "巩固脱贫衔接乡村振兴", to: ["21305"], toNames: ["巩固脱贫攻坚成果衔接乡村振兴"], change: "renamed", since: 2024, nameConfidence: "A", yearConfidence: "D", note: "2024年科目（财预〔2023〕83号）用新名；2023年用名未核实" },
  { from: "2130599", fromName: "其他扶贫支出", to: ["2130599"], toNames: ["其他巩固脱贫攻坚成果衔接乡村振兴支出"], change: "renamed", since: 2022, completedBy: 2024, nameConfidence: "A", yearConfidence: "C", note: "样例文档名词解释仍写“其他扶贫支出”" },
  { from: "2130507", fromName: "扶贫贷款奖补和贴息", to: ["2130507"], toNames: ["贷款奖补和贴息"], change: "renamed", since: 2022, nameConfidence: "A", yearConfidence: "C" },
  { from: "21306", fromName: "农业综合开发", to: ["21301"], toNames: ["农业农村"], change: "merged", since: 2020, nameConfidence: "B", yearConfidence: "C" },
  { from: "2130701", fromName: "对村级一事一议的补助", to: ["2130701"], toNames: ["对村级公益事业建设的补助"], change: "renamed", since: 2021, nameConfidence: "C", yearConfidence: "C" },
  { from: "2130153", fromName: "农田建设", to: ["2130153"], toNames: ["耕地建设与利用"], change: "renamed", since: 2024, nameConfidence: "C", yearConfidence: "D", note: "年度未核实" },
  { from: "20805", fromName: "行政事业单位离退休", to: ["20805"], toNames: ["行政事业单位养老支出"], change: "renamed", since: 2020, nameConfidence: "B", yearConfidence: "C" },
  { from: "2080501", fromName: "归口管理的行政单位离退休", to: ["2080501"], toNames: ["行政单位离退休"], change: "renamed", since: 2020, nameConfidence: "C", yearConfidence: "C" },
  { from: "2080504", fromName: "未归口管理的行政单位离退休", to: ["2080501"], toNames: ["行政单位离退休"], change: "merged", since: 2020, nameConfidence: "C", yearConfidence: "C" },
  { from: "2080208", fromName: "基层政权和社区建设", to: ["2080208"], toNames: ["基层政权建设和社区治理"], change: "renamed", since: 2020, nameConfidence: "B", yearConfidence: "C" },
  { from: "20803", fromName: "财政对社会保险基金的补助", to: ["20826", "20827"], toNames: ["财政对基本养老保险基金的补助", "财政对其他社会保险基金的补助"], change: "split", since: 2016, completedBy: 2017, nameConfidence: "B", yearConfidence: "C" },
  { from: "20828", fromName: null, to: ["20828"], toNames: ["退役军人管理事务"], change: "added", since: 2019, nameConfidence: "C", yearConfidence: "C", note: "承接民政的优抚安置职能" },
  { from: "2080204", fromName: "拥军优属", to: ["2082804"], toNames: ["拥军优属"], change: "moved", since: 2019, nameConfidence: "B", yearConfidence: "C" },
  { from: "2080804", fromName: "优抚事业单位", to: ["2080807", "2080808"], toNames: ["光荣院", "烈士纪念设施管理维护"], change: "split", since: 2021, nameConfidence: "B", yearConfidence: "C", note: "烈士纪念设施管理维护后改名褒扬纪念" },
  { from: "21005", fromName: "医疗保障", to: ["21011", "21012", "21013"], toNames: ["行政事业单位医疗", "财政对基本医疗保险基金的补助", "医疗救助"], change: "split", since: 2016, completedBy: 2018, nameConfidence: "C", yearConfidence: "C" },
  { from: "21010", fromName: "食品和药品监督管理事务", to: ["20138"], toNames: ["市场监督管理事务"], change: "moved", since: 2019, nameConfidence: "B", yearConfidence: "C" },
  { from: "20115", fromName: "工商行政管理事务", to: ["20138"], toNames: ["市场监督管理事务"], change: "moved", since: 2019, nameConfidence: "B", yearConfidence: "C" },
  { from: "20117", fromName: "质量技术监督与检验检疫事务", to: ["20138"], toNames: ["市场监督管理事务"], change: "moved", since: 2019, nameConfidence: "B", yearConfidence: "C", note: "部分入20109海关事务" },
  { from: "2013804", fromName: "市场主体管理", to: ["2013804"], toNames: ["经营主体管理"], change: "renamed", since: 2024, nameConfidence: "C", yearConfidence: "C" },
  { from: "21015", fromName: null, to: ["21015"], toNames: ["医疗保障管理事务"], change: "added", since: 2019, nameConfidence: "C", yearConfidence: "C" },
  { from: "21006", fromName: "中医药", to: ["21017"], toNames: ["中医药事务"], change: "moved", since: 2024, nameConfidence: "D", yearConfidence: "D", note: "年度未核实" },
  { from: "21004", fromName: "疾病预防控制行政机构支出", to: ["21018"], toNames: ["疾病预防控制事务"], change: "added", since: 2024, partial: true, nameConfidence: "D", yearConfidence: "D", note: "年度未核实" },
  { from: "20110", fromName: "人力资源事务", to: ["20801", "20132"], toNames: ["人力资源和社会保障管理事务", "组织事务"], change: "moved", since: 2020, nameConfidence: "B", yearConfidence: "C", note: "公务员事务入2013204" },
  { from: "2011006", fromName: "军队转业干部安置", to: ["2080905"], toNames: ["军队转业干部安置"], change: "moved", since: 2020, nameConfidence: "A", yearConfidence: "C" },
  { from: "20124", fromName: "宗教事务", to: ["2013404"], toNames: ["宗教事务"], change: "moved", since: 2019, nameConfidence: "B", yearConfidence: "C" },
  { from: "2012506", fromName: "华侨事务", to: ["2013405"], toNames: ["华侨事务"], change: "moved", since: 2019, nameConfidence: "B", yearConfidence: "C" },
  { from: "20125", fromName: "港澳台侨事务", to: ["20125"], toNames: ["港澳台事务"], change: "renamed", since: 2019, nameConfidence: "B", yearConfidence: "C" },
  { from: "20139", fromName: null, to: ["20139"], toNames: ["社会工作事务"], change: "added", since: 2024, nameConfidence: "A", yearConfidence: "B", note: "2024年度决算已出现2013901/2013950/2013999" },
  { from: "2010308", fromName: "信访事务", to: ["20140"], toNames: ["信访事务"], change: "moved", since: 2024, nameConfidence: "D", yearConfidence: "D", note: "年度未核实" },
  { from: "20141", fromName: null, to: ["20141"], toNames: ["数据事务"], change: "added", since: 2025, nameConfidence: "D", yearConfidence: "D", note: "未见原文，需核实" },
  { from: "20822", fromName: "大中型水库移民后期扶持基金支出", to: ["21372"], toNames: ["大中型水库移民后期扶持基金支出"], change: "moved", since: 2024, nameConfidence: "D", yearConfidence: "D", note: "年度未核实" },
  { from: "22006", fromName: null, to: ["22006"], toNames: ["耕地保护考核奖惩基金支出"], change: "added", since: 2024, nameConfidence: "A", yearConfidence: "A", note: "财政部2024-03-29个别增补（政府性基金）" },
  { from: "21105", fromName: "天然林保护", to: ["21105"], toNames: ["森林保护修复"], change: "renamed", since: 2023, nameConfidence: "D", yearConfidence: "D", note: "年度未核实" },
  { from: "21112", fromName: "可再生能源", to: ["21112"], toNames: ["清洁能源"], change: "renamed", since: 2023, nameConfidence: "D", yearConfidence: "D", note: "年度未核实" },
  { from: "2050302", fromName: "中专教育", to: ["2050302"], toNames: ["中等职业教育"], change: "renamed", since: 2020, nameConfidence: "B", yearConfidence: "C", note: "2050304职业高中教育并入" },
  { from: "20508", fromName: "教师进修及干部继续教育", to: ["20508"], toNames: ["进修及培训"], change: "renamed", since: 2014, sinceApproximate: true, nameConfidence: "B", yearConfidence: "C" },
  { from: "20408", fromName: "劳教", to: ["20408"], toNames: ["强制隔离戒毒"], change: "renamed", since: 2014, nameConfidence: "B", yearConfidence: "C" },
  { from: "20401", fromName: "武装警察", to: ["20401"], toNames: ["武装警察部队"], change: "renamed", since: 2019, nameConfidence: "B", yearConfidence: "C" },
  { from: "2089901", fromName: "其他社会保障和就业支出", to: ["2089999"], toNames: ["其他社会保障和就业支出"], change: "recoded", since: 2020, nameConfidence: "C", yearConfidence: "C", note: "跨年对齐时两码视为同一项" },
  { from: "2109901", fromName: "其他卫生健康支出", to: ["2109999"], toNames: ["其他卫生健康支出"], change: "recoded", since: 2020, nameConfidence: "C", yearConfidence: "C", note: "跨年对齐时两码视为同一项" },
  { from: "2119901", fromName: "其他节能环保支出", to: ["2119999"], toNames: ["其他节能环保支出"], change: "recoded", since: 2020, nameConfidence: "C", yearConfidence: "C", note: "跨年对齐时两码视为同一项" },
  { from: "2129901", fromName: "其他城乡社区支出", to: ["2129999"], toNames: ["其他城乡社区支出"], change: "recoded", since: 2020, nameConfidence: "C", yearConfidence: "C", note: "跨年对齐时两码视为同一项" },
  { from: "2299901", fromName: "其他支出", to: ["2299999"], toNames: ["其他支出"], change: "recoded", since: 2020, nameConfidence: "C", yearConfidence: "C", note: "跨年对齐时两码视为同一项" },
  { from: "234", fromName: null, to: ["234"], toNames: ["抗疫特别国债安排的支出"], change: "added", since: 2020, nameConfidence: "A", yearConfidence: "C", note: "2024年部分单位总表已不含此行（24行版）" },
  { from: "231", fromName: null, to: ["231"], toNames: ["债务还本支出"], change: "listed", since: null, nameConfidence: "A", yearConfidence: "C", note: "26行版总表列示，24行版不列" },
  { from: "232", fromName: null, to: ["232"], toNames: ["债务付息支出"], change: "listed", since: null, nameConfidence: "A", yearConfidence: "C", note: "26行版总表列示，24行版不列" },
];
