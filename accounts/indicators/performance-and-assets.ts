import { count, needs, perHundred, rate } from "./formulas";
import { only } from "./indicator-part";
import { counted, measure, selfEvaluated, staff } from "./terms";

const CHECKS = "勾稽检查的结果";

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
  I080: only("勾稽通过率", needs(CHECKS)),
  I081: only("公开完整率", needs(CHECKS)),
  I082: only("文表不一致处数", needs(CHECKS)),
  I083: only("重述次数", needs(CHECKS)),
};

export const COMPARISON = {
  I090: only("同类单位排名", needs("同类单位的同一个指标")),
  I091: only("结构相似度", needs("另一个单位的支出结构")),
};
