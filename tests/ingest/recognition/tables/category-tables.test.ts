import { describe, expect, test } from "vitest";

import { readTables } from "@/ingest/recognition/tables/read-tables";
import { aDocument, figures, line } from "../a-document";

const SPLIT = ["total", "basic", "project"] as const;

describe("codes", () => {
  test("over three columns, each row with all its levels", () => {
    const { tables } = readTables(
      aDocument(`支出决算表
单位：万元
科目编码 | | | 科目名称 | 本年支出合计 | 基本支出 | 项目支出
类 | 款 | 项 | 栏次 | 1 | 2 | 3
 | | | 合计 | 9.00 | 6.00 | 3.00
205 | | | 教育支出 | 9.00 | 6.00 | 3.00
205 | 02 | | 普通教育 | 9.00 | 6.00 | 3.00
205 | 02 | 02 | 小学教育 | 9.00 | 6.00 | 3.00
`),
    );
    expect(tables["03"].lines.map(({ code }) => code)).toEqual([null, "205", "20502", "2050202"]);
    expect(figures(tables["03"], "2050202", SPLIT)).toEqual(["9.00", "6.00", "3.00"]);
  });

  test("over three columns, each row with its own level only", () => {
    const { tables } = readTables(
      aDocument(`2023年度支出决算表
金额单位：万元
项目 | | | | 本年支出合计 | 基本支出 | 项目支出
类 | 款 | 项 | 科目名称 | | |
205 | | | 教育支出 | 9.00 | 6.00 | 3.00
 | 02 | | 普通教育 | 9.00 | 6.00 | 3.00
 | | 02 | 小学教育 | 5.00 | 5.00 |
 | | 03 | 初中教育 | 4.00 | 1.00 | 3.00
 | | | 合计 | 9.00 | 6.00 | 3.00
`),
    );
    expect(tables["03"].lines.map(({ code }) => code)).toEqual([
      "205",
      "20502",
      "2050202",
      "2050203",
      null,
    ]);
    expect(figures(tables["03"], "total", SPLIT)).toEqual(["9.00", "6.00", "3.00"]);
  });

  test("in one cell with the name, and names that go on in the next row", () => {
    const { tables } = readTables(
      aDocument(`支出决算表
单位：元
科目 | 本年支出合计 | 基本支出 | 项目支出
2050202小学 | 90,000.00 | 60,000.00 | 30,000.00
教育 | | |
`),
    );
    expect(line(tables["03"], "2050202")).toMatchObject({ name: "小学教育", printed: "小学教育" });
    expect(line(tables["03"], "2050202").figures.total?.amount).toMatchObject({ fen: 9_000_000 });
  });
});

describe("columns", () => {
  test("are told by their words, whatever their order", () => {
    const { tables } = readTables(
      aDocument(`一般公共预算财政拨款支出决算表
单位：万元
科目编码 | 科目名称 | 项目支出 | 基本支出 | 合计
205 | 教育支出 | 3.00 | 6.00 | 9.00
`),
    );
    expect(figures(tables["05"], "205", SPLIT)).toEqual(["9.00", "6.00", "3.00"]);
  });

  test("of a layout with balances beside the expenditure are not mistaken for it", () => {
    const { tables, unread } = readTables(
      aDocument(`一般公共预算财政拨款收入支出决算表
单位：万元
项目 | | 年初结转和结余 | | | 本年收入 | | | 本年支出 | | | 年末结转和结余 | |
科目编码 | 科目名称 | 合计 | 基本支出结转 | 项目支出结转和结余 | 合计 | 基本支出 | 项目支出 | 合计 | 基本支出 | 项目支出 | 合计 | 基本支出结转 | 项目支出结转和结余
205 | 教育支出 | 1.00 | | 1.00 | 11.00 | 7.00 | 4.00 | 9.00 | 6.00 | 3.00 | 3.00 | 1.00 | 2.00
`),
    );
    expect(figures(tables["05"], "205", ["opening", "income", ...SPLIT, "closing"])).toEqual([
      "1.00",
      "11.00",
      "9.00",
      "6.00",
      "3.00",
      "3.00",
    ]);
    expect(unread).toEqual([]);
  });

  test("whose names share a cell are read as far as they have amounts of their own", () => {
    const { tables, unread } = readTables(
      aDocument(`一般公共预算财政拨款支出决算表
单位：万元
科目编码 | 科目名称 | 小计 | 基本支出 项目支出
类 | 栏次 | 1 | 2
 | 合计 | 3 | 4
205 | 教育支出 | 9.00 | 6.00
`),
    );
    expect(tables["05"].status).toBe("partial");
    expect(figures(tables["05"], "205", SPLIT)).toEqual(["9.00", "6.00", "-"]);
    expect(figures(tables["05"], "total", SPLIT)).toEqual(["?3", "?4", "-"]);
    expect(unread.map(({ what }) => what)).toEqual([
      "“项目支出”栏",
      "“合计”行“小计”栏",
      "“合计”行“基本支出”栏",
    ]);
  });

  test("whose names share a cell over two columns of amounts are both read", () => {
    const { tables, unread } = readTables(
      aDocument(`一般公共预算财政拨款支出决算表
单位：万元
科目编码 | 科目名称 | 小计 | 基本支出 项目支出 |
205 | 教育支出 | 9.00 | 6.00 | 3.00
`),
    );
    expect(figures(tables["05"], "205", SPLIT)).toEqual(["9.00", "6.00", "3.00"]);
    expect(unread).toEqual([]);
  });

  test("that nothing is known about are said when they hold figures", () => {
    const { unread } = readTables(
      aDocument(`支出决算表
单位：万元
科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出 | 待定栏目
205 | 教育支出 | 9.00 | 6.00 | 3.00 | 1.00
`),
    );
    expect(unread).toMatchObject([{ table: "03", what: "“待定栏目”栏" }]);
  });
});

test("a total that looks like a column number is an amount if the classes add up to it", () => {
  const { tables } = readTables(
    aDocument(`一般公共预算财政拨款支出决算表
单位：万元
科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
类 | 栏次 | 1 | 2 | 3
 | 合计 | 4 | 5 | 6
205 | 教育支出 | 4 | 4 |
`),
  );
  expect(figures(tables["05"], "total", SPLIT)).toEqual(["4", "?5", "?6"]);
});

test("a form without figures is empty and keeps its statement", () => {
  const { tables, unread } = readTables(
    aDocument(`政府性基金预算财政拨款收入支出决算表
单位：万元
项目 | | 年初结转和结余 | 本年收入 | 本年支出 | | | 年末结转和结余
科目编码 | 科目名称 | | | 小计 | 基本支出 | 项目支出 |
类 | 栏次 | 1 | 2 | 3 | 4 | 5 | 6
 | 合计 | | | | | |

注：本表反映收支情况。
无此类收支的，仍保留该表格式，并作说明。
本单位当年没有政府性基金收入和支出，故本表无数据。
`),
  );
  expect(tables["07"]).toMatchObject({ status: "empty", lines: [] });
  expect(tables["07"].emptyStatement?.text).toContain("故本表无数据");
  expect(unread).toEqual([]);
});

test("a table goes on after a page break, with its header printed again", () => {
  const { tables } = readTables(
    aDocument(`收入决算表
单位：万元
科目编码 | 科目名称 | 本年收入合计 | 财政拨款收入 | 其他收入
205 | 教育支出 | 9.00 | 6.00 | 3.00

— 12 —

科目编码 | 科目名称 | 本年收入合计 | 财政拨款收入 | 其他收入
20502 | 普通教育 | 9.00 | 6.00 | 3.00
`),
  );
  expect(tables["02"].lines.map(({ code }) => code)).toEqual(["205", "20502"]);
});

test("without a unit of money nothing is read", () => {
  const { tables, unread } = readTables(
    aDocument(`支出决算表
科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出
205 | 教育支出 | 9.00 | 6.00 | 3.00
`),
  );
  expect(tables["03"]).toMatchObject({ status: "partial", lines: [] });
  expect(unread).toMatchObject([{ table: "03", what: "全部金额" }]);
});

test("a table without a title is known by its headers", () => {
  const { tables, traces } = readTables(
    aDocument(`单位：万元
科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出 | 上缴上级支出
205 | 教育支出 | 9.00 | 6.00 | 3.00 |
`),
  );
  expect(traces).toMatchObject([{ number: "03", how: "headers" }]);
  expect(figures(tables["03"], "205", SPLIT)).toEqual(["9.00", "6.00", "3.00"]);
});

test("a table printed twice is kept once; a difference is said", () => {
  const table = (amount: string) => `支出决算表
单位：万元
科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出
205 | 教育支出 | ${amount} | 6.00 | 3.00
`;
  const same = readTables(aDocument(`${table("9.00")}\n${table("9.00")}`));
  expect(same.unread).toEqual([]);
  const other = readTables(aDocument(`${table("9.00")}\n${table("9.10")}`));
  expect(figures(other.tables["03"], "205", SPLIT)).toEqual(["9.00", "6.00", "3.00"]);
  expect(other.unread).toMatchObject([{ table: "03", what: "重复的《支出决算表》" }]);
});

test("a total of 1, 2, 3 without column numbers above it is in doubt, and said", () => {
  const { tables, unread } = readTables(
    aDocument(`支出决算表
单位：万元
科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出
 | 合计 | 1 | 2 | 3
205 | 教育支出 | 10.00 | 6.00 | 4.00
`),
  );
  expect(figures(tables["03"], "total", SPLIT)).toEqual(["?1", "?2", "?3"]);
  expect(unread).toHaveLength(3);
});

test("a code of eight digits is no code, and said", () => {
  const { tables, unread } = readTables(
    aDocument(`支出决算表
单位：万元
科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出
205 | 教育支出 | 9.00 | 6.00 | 3.00
20502011 | 学前教育 | 9.00 | 6.00 | 3.00
`),
  );
  expect(tables["03"].lines.map(({ code, kind }) => [code, kind])).toEqual([
    ["205", "entry"],
    [null, "other"],
  ]);
  expect(unread).toMatchObject([{ what: "科目编码“20502011”" }]);
});
