import { expect, test } from "vitest";

import { readingOf, statedIn, tableOf, tablesOf } from "./stated-in";

const TABLES = tablesOf({
  "05": tableOf({
    "201": "一般公共服务支出",
    "20131": "党委办公厅(室)及相关机构事务",
    "2013101": "行政运行",
    "221": "住房保障支出",
  }),
});
const section = (text: string) =>
  `五、一般公共预算财政拨款支出决算情况说明\n\n（三）支出决算具体情况\n\n${text}\n`;
const stated = (text: string) => statedIn(section(text), TABLES);

test("the whole with both budgets, then basic and project expenditure", () => {
  const text = `一般公共预算财政拨款支出年初预算为 0 万元，全年预算为
32.10 万元，支出决算为 30.00 万元，完成全年预算数的 93.46%。其中：基本支出 20.00 万元，项目支出 10.00 万元。`;
  expect(stated(text)).toEqual([
    "initialBudget |  | 0元 | 年初预算",
    "adjustedBudget |  | 321000元 | 全年预算",
    "actual |  | 300000元 | ",
    "completionRate |  | 0.9346 | 全年预算",
    "basic |  | 200000元 | 一般公共预算财政拨款",
    "project |  | 100000元 | 一般公共预算财政拨款",
  ]);
});

test("an item under its printed name, compared with the deepest row that the table has", () => {
  const named = "一般公共服务支出（类）党委办公厅（室）及相关机构事务（款）行政运行（项）";
  const text = `1、一般公共服务支出（类）党委办公厅（室）及相关
机构事务（款）行政运行（项）。主要用于：日常开支。全年预算为 5
.00 万元，支出决算为 4.00 万元。决算数小于预算数的主要原因：丙。`;
  expect(stated(text)).toEqual([
    `adjustedBudget | ${named} 2013101 | 50000元 | 全年预算`,
    `actual | ${named} 2013101 | 40000元 | `,
    `reason of actual | ${named} 2013101 | 决算数小于预算数的主要原因：丙`,
  ]);
});

test.each([
  ["一般公共服务支出(类)财政事务(款)行政运行(项)", "201"],
  ["住房保障支出(类)", "221"],
  ["住房保障(类)支出", "221"],
  ["教育支出(类)", ""],
])("%s is compared with row %j", (named, code) => {
  const about = `${named} ${code}`.trim();
  expect(stated(`2. ${named}。年初预算为 6.01 万元。`)).toEqual([
    `initialBudget | ${about} | 60100元 | 年初预算`,
  ]);
});

test("a class that table 05 does not print is looked up in table 03", () => {
  const tables = tablesOf({ "05": tableOf({}), "03": tableOf({ "208": "社会保障和就业支出" }) });
  const text = section("社会保障和就业支出（类）支出决算为 2 万元。");
  expect(statedIn(text, tables)).toEqual(["actual | 社会保障和就业支出（类） 208 | 20000元 | "]);
});

test("items without brackets; “完成预算的” means the one budget stated", () => {
  expect(stated("（1）农林水支出调整预算为 5 万元，支出决算为 3.2 万元，完成预算的 64%。")).toEqual(
    [
      "adjustedBudget | 农林水支出 | 50000元 | 调整预算",
      "actual | 农林水支出 | 32000元 | ",
      "completionRate | 农林水支出 | 0.64 | 调整预算",
    ],
  );
});

test("the figures of an item are one passage, those of the next another", () => {
  const text = `1. 住房保障支出(类)。年初预算为 9 万元，支出决算为 8 万元，完成年初预算的 88.9%，主要原因是：（1）甲；（2）乙。
2. 教育支出(类)。年初预算为 7 万元。`;
  const { statements } = readingOf(section(text), TABLES);
  const passages = statements.map(({ key, passage }) => [key, passage]);
  const [first, last] = [statements[0]?.passage, statements.at(-1)?.passage];
  expect(passages).toEqual([
    ["initialBudget", first],
    ["actual", first],
    ["completionRate", first],
    ["reason", first],
    ["initialBudget", last],
  ]);
  expect(last).not.toBe(first);
  expect(statements.at(-1)?.text).toBe("2. 教育支出(类)。年初预算为 7 万元。");
  expect(statements[3]?.text).toBe("主要原因是：（1）甲；（2）乙");
});

test("an amount that cannot be read, or says nothing known, is reported with its place", () => {
  const text = `1. 住房保障支出(类)。年初预算为 9.1.2 万元，
支出决算为 ×× 万元，其中水电费 3 万元。`;
  const { statements, unread } = readingOf(section(text), TABLES);
  expect(statements).toEqual([]);
  expect(unread.map(({ what, place }) => [what, place.line])).toEqual([
    ["“年初预算为 9.1.2 万元”", 5],
    ["“支出决算为 ×× 万元”", 6],
    ["“其中水电费 3 万元”", 6],
  ]);
});
