import { amount, changeRate, each, rate } from "./formulas";
import { only } from "./indicator-part";
import { counted, measure } from "./terms";

const spent = measure("sangong");
const reception = measure("reception");

export const SANGONG = {
  I030: [
    { key: "", name: "“三公”经费", formula: amount(spent) },
    { key: "abroad", name: "因公出国（境）费", formula: amount(measure("abroad")) },
    { key: "vehicles", name: "公务用车费", formula: amount(measure("vehicles")) },
    { key: "purchase", name: "公务用车购置费", formula: amount(measure("vehiclePurchase")) },
    { key: "running", name: "公务用车运行维护费", formula: amount(measure("vehicleRunning")) },
    { key: "reception", name: "公务接待费", formula: amount(reception) },
  ],
  I031: only("“三公”执行率", rate(spent, measure("sangongBudget"))),
  I032: only("“三公”比上年", changeRate(spent)),
  I033: only("“三公”占一般公共预算支出", rate(spent, measure("generalExpenditure"))),
  I034: only("单车运行费", each(measure("vehicleRunning"), counted("vehiclesKept"))),
  I035: only("单车购置费", each(measure("vehiclePurchase"), counted("vehiclesBought"))),
  I036: [
    { key: "guest", name: "人均接待费", formula: each(reception, counted("receptionGuests")) },
    { key: "visit", name: "批均接待费", formula: each(reception, counted("receptions")) },
  ],
  I037: only("人均出国（境）费", each(measure("abroad"), counted("delegates"))),
};
