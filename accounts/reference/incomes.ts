import type { LineKey, TABLE_COLUMNS } from "../published-tables";

/**
 * `carryover`: money moved between years, not income of the year. `nonFiscal`: what does not come
 * from the treasury.
 */
export type IncomeGroup = "fiscal" | "nonFiscal" | "carryover" | "total";

export interface IncomeCategory {
  /** INC01–INC08 are incomes; OTH… carryovers; SUM… totals. INC01-03 is the sum that older layouts print. */
  readonly code: string;
  readonly name: string;
  /** Printed row numbers (行次) of the layout of 2023 and later; null where the table has no such row. */
  readonly row01: number | null;
  readonly row04: number | null;
  /** The column of table 02; the three fiscal incomes share one. */
  readonly column02: (typeof TABLE_COLUMNS)["02"][number] | null;
  /** How a table line that is no entry is known; null for entries. */
  readonly key: LineKey | null;
  readonly group: IncomeGroup;
  /** Other names in print: older layouts, and table 04 without 收入. */
  readonly aliases: readonly string[];
  readonly explanation: string;
  readonly note: string | null;
}

/** The income side of table 01, in its order. */
// prettier-ignore
export const INCOMES: readonly IncomeCategory[] = [
  { code: "INC01", name: "一般公共预算财政拨款收入", row01: 1, row04: 1, column02: "fiscal", key: null, group: "fiscal", aliases: ["一般公共预算财政拨款", "一般公共预算拨款收入"], explanation: "政府用税收等公共财力拨给单位的钱", note: "旧模板与02、03项合并为“财政拨款收入”" },
  { code: "INC02", name: "政府性基金预算财政拨款收入", row01: 2, row04: 2, column02: "fiscal", key: null, group: "fiscal", aliases: ["政府性基金预算财政拨款", "政府性基金预算拨款收入"], explanation: "从专款专用的政府基金（如土地出让收入、彩票公益金）里拨的钱", note: "只能对应公开07表的支出" },
  { code: "INC03", name: "国有资本经营预算财政拨款收入", row01: 3, row04: 3, column02: "fiscal", key: null, group: "fiscal", aliases: ["国有资本经营预算财政拨款", "国有资本经营预算拨款收入"], explanation: "从国有企业上交的收益里拨的钱", note: "只能对应公开08表的支出" },
  { code: "INC01-03", name: "财政拨款收入", row01: null, row04: null, column02: "fiscal", key: null, group: "fiscal", aliases: ["财政拨款"], explanation: "政府从国库给单位的钱", note: "旧模板的第一行，三本预算合在一起；新模板没有这一行" },
  { code: "INC04", name: "上级补助收入", row01: 4, row04: null, column02: "superior", key: null, group: "nonFiscal", aliases: [], explanation: "上级主管单位给的、不属于财政拨款的补助", note: "事业单位才有" },
  { code: "INC05", name: "事业收入", row01: 5, row04: null, column02: "operations", key: null, group: "nonFiscal", aliases: [], explanation: "事业单位做专业业务收的钱（如医疗费、学费）", note: "医院、学校金额很大，不能与机关横比；个别模板加列“其中：教育收费”" },
  { code: "INC06", name: "经营收入", row01: 6, row04: null, column02: "business", key: null, group: "nonFiscal", aliases: [], explanation: "事业单位在主业之外做非独立核算经营得到的钱", note: "与公开03表“经营支出”配对看" },
  { code: "INC07", name: "附属单位上缴收入", row01: 7, row04: null, column02: "subordinate", key: null, group: "nonFiscal", aliases: ["附属单位缴款", "附属单位上缴款"], explanation: "下属独立核算单位上交的钱", note: "与“对附属单位补助支出”方向相反" },
  { code: "INC08", name: "其他收入", row01: 8, row04: null, column02: "other", key: null, group: "nonFiscal", aliases: [], explanation: "上面七类以外的收入（利息、捐赠、租金、非同级财政拨款等）", note: "常见异常波动来源，看说明" },
  { code: "SUM01", name: "本年收入合计", row01: 27, row04: 27, column02: "total", key: "income", group: "total", aliases: ["收入合计"], explanation: "前八项相加", note: "01表27行；04表27行只加前三项" },
  { code: "OTH01", name: "使用非财政拨款结余（含专用结余）", row01: 28, row04: null, column02: null, key: "usedNonFiscalBalance", group: "carryover", aliases: ["使用非财政拨款结余", "用事业基金弥补收支差额"], explanation: "事业单位动用以前攒下的非财政资金来补当年缺口", note: "旧称“用事业基金弥补收支差额”；不是当年收入" },
  { code: "OTH02", name: "年初结转和结余", row01: 29, row04: 28, column02: null, key: "openingBalance", group: "carryover", aliases: ["年初财政拨款结转和结余", "年初结转结余", "上年结转和结余"], explanation: "去年没花完、今年可以接着用的钱", note: "04表只含财政拨款部分，并拆成29、30、31行" },
  { code: "SUM02", name: "总计", row01: 30, row04: 32, column02: null, key: "incomeGrandTotal", group: "total", aliases: ["收入总计"], explanation: "本年收入合计＋动用结余＋年初结转", note: "必须等于支出侧总计" },
];
