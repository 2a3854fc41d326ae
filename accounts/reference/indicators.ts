import type { Basis } from "../published-tables";

/**
 * From where on an indicator deserves a second look. They are hints, not violations: the law sets none
 * of them, and whoever reads may set others.
 * `outside`: four lines, watch beyond the inner two, serious beyond the outer two. `above`: watch beyond
 * the first, serious beyond the second where there is one. `below`: the same downwards. `change`: watch
 * where it is larger than the line either way and, in 元, than `least`.
 */
export interface Threshold {
  readonly reading: "outside" | "above" | "below" | "change";
  readonly unit: "%" | "元";
  readonly lines: readonly number[];
  readonly least?: number;
  /** The first line already is serious. */
  readonly serious?: true;
  /** Which of the indicator's parts they are for. */
  readonly part?: string;
}

export interface IndicatorFacts {
  readonly id: string;
  readonly group: string;
  readonly name: string;
  /** In words, with the table and what of it. */
  readonly formula: string;
  readonly basis: Basis | "两种口径" | "件数" | "不是金额";
  readonly threshold?: Threshold;
  /** What would mislead who does not know it. */
  readonly caveat?: string;
}

/**
 * The indicators that the final accounts of departments allow, with where to look twice, after the
 * practice of finance bureaus, auditors and the standard self-evaluation form. Where a formula is written
 * in different ways in different places, `formula` says which is taken here.
 */
// prettier-ignore
export const INDICATORS = [
  { id: "I001", group: "规模", name: "收支总计", formula: "公开01表支出总计", basis: "全部资金", caveat: "年初结转多时总计虚高，比规模用本年支出" },
  { id: "I002", group: "规模", name: "本年支出合计", formula: "公开01表本年支出合计", basis: "全部资金" },
  { id: "I003", group: "规模", name: "财政拨款支出", formula: "公开04表支出合计", basis: "财政拨款" },
  { id: "I004", group: "变化", name: "比上年增减", formula: "本年支出 − 上年支出；÷ 上年支出", basis: "全部资金", threshold: { reading: "change", unit: "%", lines: [20], least: 500_000, part: "rate" }, caveat: "上年数取上年公布的表；上年没有公布的，由本年说明的增减推出并标明" },
  { id: "I005", group: "变化", name: "变化最大的类的贡献", formula: "这一类的增减 ÷ 支出合计的增减（公开05表，两年）", basis: "一般公共预算财政拨款", caveat: "类按各年公布的编码，不接续改码；合计变动不到 1% 时不算" },
  { id: "I006", group: "结构", name: "最大一类的占比", formula: "公开05表最大的类 ÷ 各类之和", basis: "一般公共预算财政拨款" },
  { id: "I007", group: "结构", name: "基本支出、项目支出占比", formula: "公开03表基本支出（项目支出）÷ 本年支出合计", basis: "全部资金", caveat: "不是越低越好，看职能；有的年度把项目改列基本" },
  { id: "I008", group: "结构", name: "人员经费占基本支出", formula: "公开06表人员经费 ÷ 公开05表基本支出", basis: "一般公共预算财政拨款" },
  { id: "I009", group: "结构", name: "公用经费占基本支出", formula: "公开06表公用经费 ÷ 公开05表基本支出", basis: "一般公共预算财政拨款" },
  { id: "I010", group: "结构", name: "经济分类前五款占比", formula: "公开06表最大的五款之和 ÷ 人员与公用经费之和", basis: "一般公共预算财政拨款", caveat: "只有基本支出；项目支出的经济分类不公开" },
  { id: "I011", group: "来源", name: "财政拨款依存度", formula: "公开02表财政拨款收入 ÷ 本年收入合计", basis: "全部资金", caveat: "机关接近 100%，医院、学校低" },
  { id: "I012", group: "来源", name: "非财政收入占比", formula: "（公开02表本年收入合计 − 财政拨款收入）÷ 本年收入合计", basis: "全部资金" },
  { id: "I020", group: "执行", name: "年初预算完成率", formula: "说明中的支出决算 ÷ 年初预算", basis: "一般公共预算财政拨款", threshold: { reading: "outside", unit: "%", lines: [80, 95, 105, 120] }, caveat: "超过 100% 是年中有追加，不等于超支；不能当作执行率" },
  { id: "I021", group: "执行", name: "全年预算执行率", formula: "说明中的支出决算 ÷ 全年（调整后）预算", basis: "一般公共预算财政拨款", caveat: "多数决算不公布总的全年预算；没有的不用年初预算代替" },
  { id: "I022", group: "执行", name: "预算调整率", formula: "（全年预算 − 年初预算）÷ 年初预算", basis: "一般公共预算财政拨款", caveat: "同一份决算要两个预算数都有" },
  { id: "I023", group: "执行", name: "项目执行率", formula: "各项目执行数之和 ÷ 全年预算数之和；低于 80% 的项目数", basis: "两种口径", threshold: { reading: "below", unit: "%", lines: [80], part: "rate" }, caveat: "只算说明和自评表列出的项目；各处都写 100% 时区分不出好坏" },
  { id: "I024", group: "执行", name: "结转结余率", formula: "公开01表年末结转和结余 ÷（本年支出 + 年末结转和结余）", basis: "全部资金", threshold: { reading: "above", unit: "%", lines: [10, 20] }, caveat: "分母各地写法不同，这里用本年支出加年末结转" },
  { id: "I025", group: "执行", name: "结转结余变动率", formula: "（公开01表年末 − 年初）÷ 年初结转和结余", basis: "全部资金" },
  { id: "I030", group: "三公", name: "“三公”经费及分项", formula: "公开09表决算数", basis: "财政拨款" },
  { id: "I031", group: "三公", name: "“三公”执行率", formula: "公开09表决算数 ÷ 预算数", basis: "财政拨款", threshold: { reading: "above", unit: "%", lines: [100], serious: true }, caveat: "公开09表的预算数是全年预算；决算含以前年度结转的资金" },
  { id: "I032", group: "三公", name: "“三公”比上年", formula: "（公开09表本年决算 − 上年决算）÷ 上年决算", basis: "财政拨款", threshold: { reading: "above", unit: "%", lines: [0] }, caveat: "2020—2022 年基数低，要看多年" },
  { id: "I033", group: "三公", name: "“三公”占一般公共预算支出", formula: "公开09表决算数 ÷ 一般公共预算财政拨款支出（公开05表，缺时公开04表）", basis: "两种口径", caveat: "分子是财政拨款口径；支出小的单位波动大" },
  { id: "I034", group: "三公", name: "单车运行费", formula: "公开09表公务用车运行维护费 ÷ 说明中的保有量", basis: "财政拨款", threshold: { reading: "above", unit: "元", lines: [50_000] }, caveat: "保有量可能含没有发生费用的车" },
  { id: "I035", group: "三公", name: "单车购置费", formula: "公开09表公务用车购置费 ÷ 说明中的购置数", basis: "财政拨款" },
  { id: "I036", group: "三公", name: "人均、批均接待费", formula: "公开09表公务接待费 ÷ 说明中的人次（批次）", basis: "财政拨款" },
  { id: "I037", group: "三公", name: "人均出国（境）费", formula: "公开09表因公出国（境）费 ÷ 说明中的人次", basis: "财政拨款" },
  { id: "I040", group: "运转", name: "机关运行经费及比上年", formula: "说明中的机关运行经费；（本年 − 上年）÷ 上年", basis: "一般公共预算财政拨款", caveat: "只有行政单位和参公事业单位有" },
  { id: "I041", group: "运转", name: "人均公用经费", formula: "公开06表公用经费 ÷ 登记的在职人数", basis: "一般公共预算财政拨款", caveat: "决算不写人数，取单位登记表；没有登记的不算，也不用编制数代替" },
  { id: "I042", group: "运转", name: "人均人员经费", formula: "公开06表人员经费 ÷ 登记的在职人数", basis: "一般公共预算财政拨款", caveat: "含离退休费，推不出个人工资" },
  { id: "I043", group: "运转", name: "一般性支出比上年", formula: "公开06表办公、印刷、差旅、出国、会议、培训、接待、用车运行八款之和，（本年 − 上年）÷ 上年", basis: "一般公共预算财政拨款", caveat: "“一般性支出”各地定义不同，这里是这八款；只有基本支出部分" },
  { id: "I044", group: "运转", name: "会议、培训、差旅、委托、劳务比上年", formula: "公开06表各款，（本年 − 上年）÷ 上年", basis: "一般公共预算财政拨款", caveat: "只有基本支出部分" },
  { id: "I050", group: "采购", name: "政府采购及货物、工程、服务占比", formula: "说明中的政府采购支出；各部分 ÷ 政府采购支出", basis: "全部资金", caveat: "有的按合同签订、有的按支付统计；不能与支出相加" },
  { id: "I051", group: "采购", name: "授予中小、小微企业占比", formula: "说明中的授予金额 ÷ 政府采购支出", basis: "全部资金", caveat: "法定比例是预留份额 ÷ 采购预算，两者不能直接比" },
  { id: "I052", group: "采购", name: "政府采购占本年支出", formula: "说明中的政府采购支出 ÷ 本年支出合计", basis: "两种口径", caveat: "口径不同，只供参考" },
  { id: "I060", group: "绩效", name: "自评覆盖率", formula: "说明中的自评项目资金 ÷ 公开05表项目支出", basis: "两种口径", caveat: "自评项目资金可能含其他来源" },
  { id: "I061", group: "绩效", name: "指标完成率", formula: "自评表完成的指标数 ÷ 指标总数", basis: "件数", caveat: "有“不多于”一类反向指标，目标和结果要逐条读懂" },
  { id: "I062", group: "绩效", name: "自评优秀率、平均分", formula: "自评为优的项目数 ÷ 项目数；得分的平均", basis: "件数", caveat: "几乎都是优，区分度低" },
  { id: "I063", group: "绩效", name: "控制率", formula: "实际 ÷ 预算（或编制）：“三公”、公用经费、在职人员", basis: "两种口径", caveat: "“三公”控制率与 I031 同一算法" },
  { id: "I070", group: "资产", name: "车辆总数、每百人车辆", formula: "说明中的车辆总数；× 100 ÷ 登记的在职人数", basis: "不是金额", caveat: "人数取单位登记表" },
  { id: "I071", group: "资产", name: "大型设备台数", formula: "说明中单位价值 100 万元以上设备", basis: "不是金额" },
  { id: "I080", group: "质量", name: "勾稽通过率", formula: "相符 ÷（相符 + 不符）", basis: "件数", caveat: "尾数误差算相符，不能判断的不计" },
  { id: "I081", group: "质量", name: "公开完整率", formula: "公开了的 ÷ 应公开的", basis: "件数" },
  { id: "I082", group: "质量", name: "文表不一致处数", formula: "说明与表对不上的处数", basis: "件数" },
  { id: "I083", group: "质量", name: "重述次数", formula: "本年决算中的上年数与上年公布数不同的次数", basis: "件数" },
  { id: "I090", group: "对比", name: "同类单位排名", formula: "同年度、同范围（本级或汇总）、同类单位中的名次，写明家数", basis: "不是金额", caveat: "职能差异大，不是好坏榜" },
  { id: "I091", group: "对比", name: "结构相似度", formula: "两个单位各类支出（公开05表）向量的余弦", basis: "一般公共预算财政拨款", caveat: "只看钱怎么分，不看多少" },
] as const satisfies readonly IndicatorFacts[];

export type IndicatorId = (typeof INDICATORS)[number]["id"];
