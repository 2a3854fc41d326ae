import { count, needs, perHundred, rate } from "./formulas";
import { only } from "./indicator-part";
import { checked, counted, measure, plus, selfEvaluated, staff } from "./terms";

const agreeing = checked("agreeing", "相符的核对");
const failed = checked("failed", "不符的核对");

export const PERFORMANCE = {
  I060: only("自评覆盖率", rate(selfEvaluated, measure("generalProject"))),
  I061: only("指标完成率", needs("对自评表每条目标与结果的判断")),
  I062: only("自评优秀率", needs("自评的等级和得分")),
  I063: [
    {
      key: "sangong",
      name: "“三公”控制率",
      formula: rate(measure("sangong"), measure("sangongBudget")),
    },
    { key: "operating", name: "公用经费控制率", formula: needs("公用经费预算") },
    { key: "staff", name: "在职人员控制率", formula: needs("编制数") },
  ],
};

export const ASSETS = {
  I070: [
    { key: "", name: "车辆总数", formula: count(counted("vehiclesOwned")) },
    { key: "staff", name: "每百人车辆", formula: perHundred(counted("vehiclesOwned"), staff) },
  ],
  I071: only("大型设备台数", count(counted("equipment"))),
};

export const QUALITY = {
  I080: only("勾稽通过率", rate(agreeing, plus("能够判断的核对", agreeing, failed))),
  I081: only(
    "公开完整率",
    rate(checked("disclosed", "公开了的要点"), checked("demanded", "应公开的要点")),
  ),
  I082: only("文表不一致处数", count(checked("textFailed", "说明与表不符"))),
  I083: only("重述次数", count(checked("restated", "与上年公布数不同"))),
};

export const COMPARISON = {
  I090: only("同类单位排名", needs("同类单位的同一个指标")),
  I091: only("结构相似度", needs("另一个单位的支出结构")),
};
