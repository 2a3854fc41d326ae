import { describe, expect, test } from "vitest";

import { readTables } from "@/ingest/recognition/tables/read-tables";
import { aDocument, figures } from "../a-document";

const COMPONENTS = [
  "total",
  "abroad",
  "vehicles",
  "vehiclePurchase",
  "vehicleRunning",
  "reception",
] as const;

describe("06", () => {
  test("three groups side by side, the total of the last in its amount column", () => {
    const { tables } = readTables(
      aDocument(`一般公共预算财政拨款基本支出决算明细表
单位：万元
人员经费 | | | 公用经费 | | | | |
经济分类科目编码 | 科目名称 | 决算数 | 经济分类科目编码 | 科目名称 | 决算数 | 经济分类科目编码 | 科目名称 | 决算数
301 | 工资福利支出 | 8.00 | 302 | 商品和服务支出 | 2.00 | 310 | 资本性支出 | 1.00
30101 | 基本工资 | 8.00 | 30201 | 办公费 | 2.00 | 31002 | 办公设备购置 | 1.00
人员经费合计 | | 8.00 | 公用经费合计 | | | | | 3.00
`),
    );
    const shown = (key: string) => figures(tables["06"], key, ["amount"])[0];
    expect(["30101", "30201", "31002", "personnel", "operating"].map(shown)).toEqual([
      "8.00",
      "2.00",
      "1.00",
      "8.00",
      "3.00",
    ]);
  });

  test("one group, every amount split into personnel and operating funds", () => {
    const { tables } = readTables(
      aDocument(`一般公共预算财政拨款基本支出决算表
单位：万元
科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费
301 | 工资福利支出 | 8.00 | 8.00 |
302 | 商品和服务支出 | 2.00 | | 2.00
合计 | | 10.00 | 8.00 | 2.00
`),
    );
    expect(figures(tables["06"], "302", ["amount"])).toEqual(["2.00"]);
    const total = (key: string) => figures(tables["06"], key, ["amount"])[0];
    expect(["total", "personnel", "operating"].map(total)).toEqual(["10.00", "8.00", "2.00"]);
  });
});

test("06: totals with a colon are read, a row without its code is said", () => {
  const { tables, unread } = readTables(
    aDocument(`一般公共预算财政拨款基本支出决算表
单位：万元
科目编码 | 科目名称 | 决算数 | 科目编码 | 科目名称 | 决算数
301 | 工资福利支出 | 8.00 | 302 | 商品和服务支出 | 2.00
30101 | 基本工资 | 8.00 | | 办公费 | 2.00
人员经费合计： | | 8.00 | 公用经费合计： | | 2.00
`),
  );
  const total = (key: string) => figures(tables["06"], key, ["amount"])[0];
  expect(["personnel", "operating"].map(total)).toEqual(["8.00", "2.00"]);
  expect(unread).toMatchObject([{ table: "06", what: "“办公费”的“2.00”" }]);
});

describe("09", () => {
  const actual = ["5.00", "1.00", "3.00", "", "3.00", "1.00"];
  const budget = ["6.00", "1.00", "3.00", "0.00", "3.00", "2.00"];

  test("two blocks under two-level headers; the numbered row is none", () => {
    const { tables } = readTables(
      aDocument(`财政拨款“三公”经费支出决算表
单位：万元
预算数 | | | | | | 决算数 | | | | |
合计 | 因公出国（境）费 | 公务用车购置及运行维护费 | | | 公务接待费 | 合计 | 因公出国（境）费 | 公务用车购置及运行维护费 | | | 公务接待费
 | | 小计 | 公务用车购置费 | 公务用车运行维护费 | | | | 小计 | 公务用车购置费 | 公务用车运行维护费 |
1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12
6.00 | 1.00 | 3.00 | 0.00 | 3.00 | 2.00 | 5.00 | 1.00 | 3.00 | | 3.00 | 1.00
`),
    );
    expect(figures(tables["09"], "budget", COMPONENTS)).toEqual(budget);
    expect(figures(tables["09"], "actual", COMPONENTS)).toEqual(actual);
  });

  test("pairs of budget and actual, whatever the number of the table", () => {
    const { tables } = readTables(
      aDocument(`公开07表
一般公共预算财政拨款“三公”经费支出决算表
单位：万元
合计 | | 因公出国（境）费 | | 公务用车购置及运行费 | | | | | | 公务接待费 |
 | | | | 小计 | | 公务用车购置费 | | 公务用车运行费 | | |
预算数 | 决算数 | 预算数 | 决算数 | 预算数 | 决算数 | 预算数 | 决算数 | 预算数 | 决算数 | 预算数 | 决算数
6.00 | 5.00 | 1.00 | 1.00 | 3.00 | 3.00 | 0.00 | | 3.00 | 3.00 | 2.00 | 1.00
`),
    );
    expect(figures(tables["09"], "budget", COMPONENTS)).toEqual(budget);
    expect(figures(tables["09"], "actual", COMPONENTS)).toEqual(actual);
    expect(tables["07"].status).toBe("missing");
  });

  test("one component a row", () => {
    const { tables } = readTables(
      aDocument(`财政拨款“三公”经费支出决算表
单位：万元
项目 | 预算数 | 决算数
合计 | 6.00 | 5.00
1.因公出国（境）费 | 1.00 | 1.00
2.公务用车购置及运行维护费 | 3.00 | 3.00
其中：公务用车购置费 | 0.00 |
公务用车运行维护费 | 3.00 | 3.00
3.公务接待费 | 2.00 | 1.00
`),
    );
    expect(figures(tables["09"], "budget", COMPONENTS)).toEqual(budget);
    expect(figures(tables["09"], "actual", COMPONENTS)).toEqual(actual);
  });
});
