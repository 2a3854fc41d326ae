import { expect, test } from "vitest";

import { statedIn } from "./stated-in";

test("procurement by kind, awards to small enterprises, and shares of each kind", () => {
  const text = `
十一、政府采购支出说明

社会服务中心 2024 年度政府采购支出总额 100 万元，其中：政府采购货物支出 60 万元、政府采购工程支出 10 万元、政府采购服务支出 30 万元。授予中小企业合同金额 90 万元，占政府采购支出总额的 90.0%，其中：授予小微企业合同金额 45 万元，占授予中小企业合同金额的 50.0%；货物采购授予中小企业合同金额占货物支出金额的 80%。
`;
  expect(statedIn(text)).toEqual([
    "procurement | total | 1000000元 | ",
    "procurement | goods | 600000元 | ",
    "procurement | works | 100000元 | ",
    "procurement | services | 300000元 | ",
    "procurement | sme | 900000元 | ",
    "procurementShare | sme | 0.9 | 政府采购支出总额",
    "procurement | micro | 450000元 | ",
    "procurementShare | micro | 0.5 | 授予中小企业合同金额",
    "procurementShare | sme | 0.8 | 货物支出金额",
  ]);
});

test("what is reserved for small enterprises is not what they were awarded", () => {
  const text = `
（二）政府采购支出情况

政府采购金额（以合同为准）为 7 万元，其中：货物采购金额 7 万元、服务采购金额 0 万元。面向中小企业预留政府采购项目预算金额 6 万元，面向小微企业预留政府采购项目预算金额 5 万元。在面向中小企业预留的政府采购项目中，由中小企业供应商中标或成交的，采购金额 4 万元；在其他政府采购项目中，由中小企业供应商中标或成交的，采购金额 1 万元。
`;
  expect(statedIn(text)).toEqual([
    "procurement | total | 70000元 | ",
    "procurement | goods | 70000元 | ",
    "procurement | services | 0元 | ",
    "procurement | smeReserved | 60000元 | ",
    "procurement | microReserved | 50000元 | ",
    "procurement | smeReservedAwarded | 40000元 | ",
    "procurement | smeOtherAwarded | 10000元 | ",
  ]);
});

test("vehicles in all and by kind; the price that defines costly equipment is no amount", () => {
  const text = `
十二、国有资产占用情况说明

截至 2024 年 12 月 31 日，某局共有车辆 3 辆，其中：机要通信用车 1
辆、其他用车 2 辆；单价 100 万元（含）以上设备 4 台（套）。
`;
  expect(statedIn(text)).toEqual([
    "vehicles | total | #3 | ",
    "vehicles | 机要通信用车 | #1 | ",
    "vehicles | 其他用车 | #2 | ",
    "equipment | 单价100万元(含)以上设备 | #4 | ",
  ]);
});

test("projects evaluated, their money and its share; single projects are not statements", () => {
  const text = `
十三、预算绩效情况说明

（一）开展情况

对项目支出开展绩效自评，共涉及项目 3 个，资金 12.5 万元，占项目支出总额的 100%。

（二）自评结果

1. 修路项目绩效自评综述：项目全年预算数为 9 万元，执行数为 8 万元，完成预算的 88.9%。
`;
  expect(statedIn(text)).toEqual([
    "projectCount | 绩效自评 | #3 | ",
    "projectFunds | 绩效自评 | 125000元 | ",
    "projectFundsShare | 绩效自评 | 1 | 项目支出总额",
  ]);
});

test("aims, monitoring and evaluation counted apart; grades count no projects", () => {
  const text = `
十、预算绩效管理情况

编报绩效目标的 2024 年度项目 2 个，涉及预算金额 6 万元；绩效自评的 2024 年度项目 1 个，涉及预算金额 5 万元，平均得分 90 分（其中，绩效评级为“优”的项目 1 个）。
`;
  expect(statedIn(text)).toEqual([
    "projectCount | 绩效目标 | #2 | ",
    "projectFunds | 绩效目标 | 60000元 | ",
    "projectCount | 绩效自评 | #1 | ",
    "projectFunds | 绩效自评 | 50000元 | ",
  ]);
});
