import { expect, test } from "vitest";

import { readTables } from "@/ingest/recognition/tables/read-tables";
import { aDocument, figures } from "../a-document";

test("01 with line numbers: the numbers are no amounts", () => {
  const { tables, unread } = readTables(
    aDocument(`收入支出决算总表
单位：万元
收入 | | | 支出 | |
项目 | 行次 | 金额 | 项目 | 行次 | 金额
栏次 | | 1 | 栏次 | | 2
一、一般公共预算财政拨款收入 | 1 | 7.00 | 一、一般公共服务支出 | 31 | 5.00
二、政府性基金预算财政拨款收入 | 2 | | 五、教育支出 | 35 | 2.50
八、其他收入 | 8 | 0.50 | 二十三、其他支出 | 53 |
本年收入合计 | 27 | 7.50 | 本年支出合计 | 57 | 7.50
使用非财政拨款结余 | 28 | | 结余分配 | 58 |
年初结转和结余 | 29 | 1.00 | 年末结转和结余 | 59 | 1.00
总计 | 30 | 8.50 | 总计 | 60 | 8.50
`),
  );
  const table = tables["01"];
  const shown = (key: string) => figures(table, key, ["amount"])[0];
  expect(table.status).toBe("read");
  expect(["201", "205", "229", "INC01", "INC02", "INC08"].map(shown)).toEqual([
    "5.00",
    "2.50",
    "",
    "7.00",
    "",
    "0.50",
  ]);
  expect(["income", "openingBalance", "incomeGrandTotal"].map(shown)).toEqual([
    "7.50",
    "1.00",
    "8.50",
  ]);
  expect(
    ["expenditure", "distribution", "closingBalance", "expenditureGrandTotal"].map(shown),
  ).toEqual(["7.50", "", "1.00", "8.50"]);
  expect(unread).toEqual([]);
});

test("04 without line numbers: opening balances are told from the incomes of the same name", () => {
  const { tables } = readTables(
    aDocument(`财政拨款收支决算总表
单位：万元
收入 | | 支出 | | | |
项目 | 决算数 | 项目 | 合计 | 一般公共预算财政拨款 | 政府性基金预算财政拨款 | 国有资本经营预算财政拨款
一、一般公共预算财政拨款 | 7.00 | 一、一般公共服务支出 | 5.00 | 5.00 | |
二、政府性基金预算财政拨款 | 2.00 | 十一、城乡社区支出 | 2.00 | | 2.00 |
本年收入合计 | 9.00 | 本年支出合计 | 7.00 | 5.00 | 2.00 |
年初财政拨款结转和结余 | 1.00 | 年末财政拨款结转和结余 | 3.00 | 3.00 | |
一、一般公共预算财政拨款 | 1.00 | | | | |
二、政府性基金预算财政拨款 | | | | | |
总计 | 10.00 | 总计 | 10.00 | 8.00 | 2.00 |
`),
  );
  const table = tables["04"];
  const all = ["total", "generalBudget", "governmentFund", "stateCapital"] as const;
  expect(figures(table, "212", all)).toEqual(["2.00", "", "2.00", ""]);
  expect(figures(table, "closingBalance", all)).toEqual(["3.00", "3.00", "", ""]);
  expect(figures(table, "INC01", ["amount"])).toEqual(["7.00"]);
  expect(figures(table, "openingGeneralBudget", ["amount"])).toEqual(["1.00"]);
  expect(figures(table, "openingGovernmentFund", ["amount"])).toEqual([""]);
});

test("04's budget columns are not read as final figures", () => {
  const { tables } = readTables(
    aDocument(`收入支出决算总表
单位：万元
收入 | | | 支出 | |
项目 | 年初预算数 | 决算数 | 项目 | 年初预算数 | 决算数
一、一般公共预算财政拨款收入 | 9.00 | 7.00 | 一、一般公共服务支出 | 8.00 | 5.00
八、其他收入 | 1.00 | 0.50 | 五、教育支出 | 2.00 | 2.50
总计 | 10.00 | 7.50 | 总计 | 10.00 | 7.50
`),
  );
  expect(figures(tables["01"], "201", ["amount"])).toEqual(["5.00"]);
  expect(figures(tables["01"], "INC08", ["amount"])).toEqual(["0.50"]);
});

test("an amount beside no name is said", () => {
  const { tables, unread } = readTables(
    aDocument(`收入支出决算总表
单位：万元
项目 | 金额 | 项目 | 金额
一、一般公共预算财政拨款收入 | 7.00 | 一、一般公共服务支出 | 5.00
 | 3.00 | 五、教育支出 | 2.00
总计 | 7.00 | 总计 | 7.00
`),
  );
  expect(tables["01"].status).toBe("partial");
  expect(unread).toMatchObject([{ table: "01", what: "“3.00”", why: "这一行没有项目名称" }]);
});
