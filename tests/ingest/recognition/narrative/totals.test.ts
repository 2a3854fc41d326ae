import { expect, test } from "vitest";

import { readingOf, statedIn } from "./stated-in";

test("the total with its change, rate and reason, over broken lines", () => {
  const text = `
一、收入支出决算总体情况说明

某局 2024 年度收、支总计均为 1,20
0.50 万元。与 2023 年度相
比，收、支总计减少 300.00 万元，下
降 19.99%，主要原因是少了 2 个项目，共 9 万元。
`;
  expect(statedIn(text)).toEqual([
    "total |  | 12005000元 | ",
    "totalChange |  | -3000000元 | 上年",
    "totalChangeRate |  | -0.1999 | 上年",
    "reason of totalChange |  | 主要原因是少了 2 个项目，共 9 万元",
  ]);
});

test("statements of one passage share its number and its words; each has its own line", () => {
  const text = "一、收入支出决算总体情况说明\n\n收、支总计均为 8 万元。比上年\n增加 3 万元。\n";
  const [total, change] = readingOf(text).statements;
  expect(total?.text).toBe("收、支总计均为 8 万元。比上年增加 3 万元。");
  expect(change).toMatchObject({ text: total?.text, passage: total?.passage });
  expect([total?.place.line, change?.place.line]).toEqual([3, 4]);
});

test("both sides named apart, an amount in 亿元, reasons in several points", () => {
  const text = `
一、收入支出决算总体情况说明

2024年度收入总计2亿元，支出总计2亿元。比2022年度增加0.5亿元。主要原因：一是甲；二是乙。三是丙。
`;
  expect(statedIn(text)).toEqual([
    "total | 收入 | 200000000元 | ",
    "total | 支出 | 200000000元 | ",
    "totalChange | 支出 | 50000000元 | 2022年度",
    "reason of totalChange | 支出 | 主要原因：一是甲；二是乙。三是丙",
  ]);
});

test("income by source; nothing is made of 持平", () => {
  const text = `
二、收入决算情况说明

2024年度收入合计 50.10 万元，与上年持平。其中：财政拨款收入 40.00 万元，占 79.8%；事业收入 10.10
万元，占本年收入合计的 20.2%。
`;
  expect(statedIn(text)).toEqual([
    "income |  | 501000元 | ",
    "incomeItem | 财政拨款收入 | 400000元 | ",
    "share | 财政拨款收入 | 0.798 | 本年收入",
    "incomeItem | 事业收入 | 101000元 | ",
    "share | 事业收入 | 0.202 | 本年收入",
  ]);
});

test("expenditure by kind", () => {
  const text = `
三、支出决算情况说明

本年支出合计 90 万元，其中：基本支出 60 万元，占 66.67%；项目支出 30 万元，占 33.33%；上缴上级支出 0 万元，占 0%。
`;
  expect(statedIn(text)).toEqual([
    "expenditure |  | 900000元 | ",
    "basic |  | 600000元 | 本年支出",
    "share | 基本支出 | 0.6667 | 本年支出",
    "project |  | 300000元 | 本年支出",
    "share | 项目支出 | 0.3333 | 本年支出",
    "expenditureItem | 上缴上级支出 | 0元 | ",
    "share | 上缴上级支出 | 0 | 本年支出",
  ]);
});

test("fiscal total and its parts each with their own change and reason", () => {
  const text = `
四、财政拨款收入支出决算总体情况说明

财政拨款收、支总计均为 80 万元。比 2023 年度各减少 20 万元，下降 20%。主要原因是甲。
财政拨款收入中，一般公共预算财政拨款收入 70 万元，比 2023 年度决算数增加 1 万元，增加主要原因是乙。
`;
  expect(statedIn(text)).toEqual([
    "fiscalTotal |  | 800000元 | ",
    "fiscalTotalChange |  | -200000元 | 上年",
    "fiscalTotalChangeRate |  | -0.2 | 上年",
    "reason of fiscalTotalChange |  | 主要原因是甲",
    "fiscalItem | 一般公共预算财政拨款收入 | 700000元 | ",
    "fiscalItemChange | 一般公共预算财政拨款收入 | 10000元 | 上年",
    "reason of fiscalItemChange | 一般公共预算财政拨款收入 | 增加主要原因是乙",
  ]);
});

test("the general budget's share is of all expenditure; 公共预算 is no basis of a change", () => {
  const text = `
五、一般公共预算财政拨款支出决算情况说明

（一）总体情况

一般公共预算财政拨款支出 9 万元，占本年支出合计的 90.0%。与 2023 年度相比，一般公共预算财政拨款支出增加 1 万元。
`;
  expect(statedIn(text)).toEqual([
    "generalBudget |  | 90000元 | ",
    "share | 一般公共预算财政拨款支出 | 0.9 | 本年支出",
    "generalBudgetChange |  | 10000元 | 上年",
  ]);
});

test("basic expenditure, personnel and operating", () => {
  const text = `
六、一般公共预算财政拨款基本支出决算情况说明

一般公共预算财政拨款基本支出 30 万元，其中：

人员经费 20 万元，主要包括：基本工资、奖金；日常公用经费 10 万元，主要包括：办公费。
`;
  const basis = "一般公共预算财政拨款基本支出";
  expect(statedIn(text)).toEqual([
    `basic |  | 300000元 | ${basis}`,
    `personnel |  | 200000元 | ${basis}`,
    `operating |  | 100000元 | ${basis}`,
  ]);
});

test("operating cost against the budget and against the year before", () => {
  const text = `
十、机关运行经费支出说明

某局机关运行经费支出 20.5 万元，比年初预算数减少 2 万元，下降 8.9%，比 2023 年度增加 0.5 万元。原因：丙。
`;
  expect(statedIn(text)).toEqual([
    "operatingCost |  | 205000元 | ",
    "operatingCostChange |  | -20000元 | 年初预算",
    "operatingCostChangeRate |  | -0.089 | 年初预算",
    "operatingCostChange |  | 5000元 | 上年",
    "reason of operatingCostChange |  | 原因：丙",
  ]);
});

test("precision and the decimals of a rate are those printed", () => {
  const text =
    "三、支出决算情况说明\n\n本年支出合计 3.2 万元，其中：项目支出 2 万元，占 62.50%。\n";
  const values = readingOf(text).statements.map(({ value }) => value);
  expect(values).toMatchObject([
    { kind: "amount", fen: 3_200_000, precision: 100_000, printed: "3.2 万元" },
    { kind: "amount", fen: 2_000_000, precision: 1_000_000, printed: "2 万元" },
    { kind: "rate", rate: 0.625, decimals: 2, printed: "62.50%" },
  ]);
});
