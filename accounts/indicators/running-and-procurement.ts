import { amount, changeRate, each, rate } from "./formulas";
import { only } from "./indicator-part";
import { economic, economicSum, measure, procured, staff } from "./terms";

/** 办公、印刷、差旅、出国、会议、培训、接待、用车运行. */
const GENERAL = ["30201", "30202", "30211", "30212", "30215", "30216", "30217", "30231"];

export const RUNNING = {
  I040: [
    { key: "", name: "机关运行经费", formula: amount(measure("operatingCost")) },
    { key: "change", name: "机关运行经费比上年", formula: changeRate(measure("operatingCost")) },
  ],
  I041: only("人均公用经费", each(measure("operating"), staff)),
  I042: only("人均人员经费", each(measure("personnel"), staff)),
  I043: only("一般性支出比上年", changeRate(economicSum("一般性支出", GENERAL))),
  I044: [
    { key: "meetings", name: "会议费比上年", formula: changeRate(economic("30215")) },
    { key: "training", name: "培训费比上年", formula: changeRate(economic("30216")) },
    { key: "travel", name: "差旅费比上年", formula: changeRate(economic("30211")) },
    { key: "commissioned", name: "委托业务费比上年", formula: changeRate(economic("30227")) },
    { key: "labour", name: "劳务费比上年", formula: changeRate(economic("30226")) },
  ],
};

const procurement = measure("procurement");

export const PROCUREMENT = {
  I050: [
    { key: "", name: "政府采购支出", formula: amount(procurement) },
    { key: "goods", name: "货物占比", formula: rate(procured("goods"), procurement) },
    { key: "works", name: "工程占比", formula: rate(procured("works"), procurement) },
    { key: "services", name: "服务占比", formula: rate(procured("services"), procurement) },
  ],
  I051: [
    { key: "sme", name: "授予中小企业占比", formula: rate(procured("sme"), procurement) },
    { key: "micro", name: "授予小微企业占比", formula: rate(procured("micro"), procurement) },
  ],
  I052: only("政府采购占本年支出", rate(procurement, measure("expenditure"))),
};
