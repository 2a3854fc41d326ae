import { expect, test } from "vitest";

import { readingOf, statedIn, tableOf, tablesOf } from "./stated-in";

const TABLES = tablesOf({
  "05": tableOf({ "205": "教育支出", "20502": "普通教育", "2050202": "小学教育" }),
});
const section = (text: string) => `五、一般公共预算财政拨款支出决算情况说明\n\n${text}\n`;
const stated = (text: string) => statedIn(section(text), TABLES);

test("categories under no heading of their own are not the whole", () => {
  const text = `一般公共预算财政拨款支出年初预算为 90 万元，支出决算为 80 万元，完成年初预算的 88.89%。其中：
（一）教育支出（类）普通教育（款）。年初预算为 70 万元，支出决算为 60 万元，完成年初预算的 85.71%。
（二）教育支出（类）普通教育（款）小学教育（项）20 万元，完成年初预算 25 万元的 80%。`;
  expect(stated(text)).toEqual([
    "initialBudget |  | 900000元 | 年初预算",
    "actual |  | 800000元 | ",
    "completionRate |  | 0.8889 | 年初预算",
    "initialBudget | 教育支出（类）普通教育（款） 20502 | 700000元 | 年初预算",
    "actual | 教育支出（类）普通教育（款） 20502 | 600000元 | ",
    "completionRate | 教育支出（类）普通教育（款） 20502 | 0.8571 | 年初预算",
    "actual | 教育支出（类）普通教育（款）小学教育（项） 2050202 | 200000元 | ",
    "initialBudget | 教育支出（类）普通教育（款）小学教育（项） 2050202 | 250000元 | 年初预算",
    "completionRate | 教育支出（类）普通教育（款）小学教育（项） 2050202 | 0.8 | 年初预算",
  ]);
});

test("classes with their shares under no heading of their own", () => {
  const text =
    "一般公共预算财政拨款支出主要用于以下方面：教育支出（类）60 万元，占 75%；其他支出（类）20 万元，占 25%。";
  expect(stated(text)).toEqual([
    "classAmount | 教育支出（类） 205 | 600000元 | ",
    "share | 教育支出（类） 205 | 0.75 | 一般公共预算财政拨款支出",
    "classAmount | 其他支出（类） | 200000元 | ",
    "share | 其他支出（类） | 0.25 | 一般公共预算财政拨款支出",
  ]);
});

test("a reason in a sentence of its own", () => {
  const { statements, unread } = readingOf(
    section("一般公共预算财政拨款支出 80 万元，比上年增加 15 万元。主要是人员经费增加 10 万元。"),
    TABLES,
  );
  expect(statements.filter(({ key }) => key === "reason")).toMatchObject([
    { explains: "generalBudgetChange", text: "主要是人员经费增加 10 万元" },
  ]);
  expect(unread).toEqual([]);
});
