import { expect, test } from "vitest";

import { readTables } from "@/ingest/recognition/tables/read-tables";
import { aDocument, figures } from "../a-document";

const COVER = "# 清河区教育局2024年度部门决算\n\n";
const SPLIT = ["total", "basic", "project"] as const;

test.each([
  ["2023年度决算数", "2024年度决算数"],
  ["上年决算数", "本年决算数"],
])("of %s and %s this year's are read, wherever they stand", (before, now) => {
  for (const [first, second, amounts] of [
    [before, now, "1.00 | 0.60 | 0.40 | 9.00 | 6.00 | 3.00"],
    [now, before, "9.00 | 6.00 | 3.00 | 1.00 | 0.60 | 0.40"],
  ] as const) {
    const { tables, unread } = readTables(
      aDocument(`${COVER}一般公共预算财政拨款支出决算表
单位：万元
科目编码 | 科目名称 | ${first} | | | ${second} | |
 | | 小计 | 基本支出 | 项目支出 | 小计 | 基本支出 | 项目支出
205 | 教育支出 | ${amounts}
`),
    );
    expect(figures(tables["05"], "205", SPLIT)).toEqual(["9.00", "6.00", "3.00"]);
    expect(unread).toEqual([]);
  }
});

test("01 with last year's column first", () => {
  const { tables } = readTables(
    aDocument(`${COVER}收入支出决算总表
单位：万元
收入 | | | 支出 | |
项目 | 2023年决算数 | 2024年决算数 | 项目 | 2023年决算数 | 2024年决算数
一、一般公共预算财政拨款收入 | 1.00 | 7.00 | 五、教育支出 | 1.00 | 7.00
总计 | 1.00 | 7.00 | 总计 | 1.00 | 7.00
`),
  );
  expect(figures(tables["01"], "205", ["amount"])).toEqual(["7.00"]);
  expect(figures(tables["01"], "incomeGrandTotal", ["amount"])).toEqual(["7.00"]);
});

test("09 with last year beside it, and with 年初预算 beside 全年预算", () => {
  const { tables, unread } = readTables(
    aDocument(`${COVER}财政拨款“三公”经费支出决算表
单位：万元
项目 | 2023年决算数 | 年初预算数 | 全年预算数 | 2024年决算数
“三公”经费支出 | 7.00 | 20.00 | 6.00 | 5.00
1.因公出国（境）费 | 1.00 | 1.00 | 1.00 | 1.00
2.公务用车购置及运行维护费 | 3.00 | 17.00 | 3.00 | 3.00
3.公务接待费 | 3.00 | 2.00 | 2.00 | 1.00
4.公务用车保有量（辆） | | | | 7
`),
  );
  const components = ["total", "abroad", "vehicles", "reception"] as const;
  expect(figures(tables["09"], "budget", components)).toEqual(["6.00", "1.00", "3.00", "2.00"]);
  expect(figures(tables["09"], "actual", components)).toEqual(["5.00", "1.00", "3.00", "1.00"]);
  expect(unread.map(({ what }) => what)).toContain("“4.公务用车保有量（辆）”的“7”");
  expect(unread.map(({ what }) => what)).toContain("““三公”经费支出 / 年初预算数”的“20.00”");
});

test("02: the three budgets are parts of 财政拨款收入", () => {
  const { tables } = readTables(
    aDocument(`${COVER}收入决算表
单位：万元
科目编码 | 科目名称 | 本年收入合计 | 财政拨款收入 | | | 其他收入
 | | | 小计 | 一般公共预算财政拨款收入 | 政府性基金预算财政拨款收入 |
205 | 教育支出 | 9.00 | 8.00 | 8.00 | 0.00 | 1.00
`),
  );
  expect(figures(tables["02"], "205", ["total", "fiscal", "other"])).toEqual([
    "9.00",
    "8.00",
    "1.00",
  ]);
});
