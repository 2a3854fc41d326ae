import { describe, expect, test } from "vitest";

import { readTables } from "@/ingest/recognition/tables/read-tables";
import { aDocument, figures } from "../a-document";

const HEAD = `支出决算表
单位：万元
科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出
205 | 教育支出 | 9.00 | 6.00 | 3.00
`;
const REST = "20502 | 普通教育 | 9.00 | 6.00 | 3.00\n";
const codes = (text: string) => {
  const { tables, unread } = readTables(aDocument(text));
  return { codes: tables["03"].lines.map(({ code }) => code), unread };
};

describe("a table goes on after a page break", () => {
  test.each([
    ["a page number", "\n— 12 —\n\n"],
    ["a page number in words", "\n第 5 页 共 20 页\n\n"],
    ["the running head of the page", "\n清河区教育局 2023 年度部门决算\n\n"],
    ["its title, continued", "\n- 5 -\n\n支出决算表（续）\n单位：万元\n"],
    ["nothing but an empty line", "\n"],
  ])("behind %s", (_, between) => {
    expect(codes(HEAD + between + REST)).toEqual({ codes: ["205", "20502"], unread: [] });
  });

  test("with rows of another length", () => {
    expect(codes(`${HEAD}\n20502 | 普通教育 | 9.00 | 9.00\n`)).toEqual({
      codes: ["205", "20502"],
      unread: [],
    });
  });
});

test("a table of its own that follows at once is not the rest of the one before", () => {
  const { tables } = readTables(
    aDocument(`${HEAD}\n收入决算表\n单位：万元\n科目编码 | 科目名称 | 本年收入合计 | 财政拨款收入
205 | 教育支出 | 8.00 | 8.00
`),
  );
  expect(figures(tables["03"], "205", ["total"])).toEqual(["9.00"]);
  expect(figures(tables["02"], "205", ["total"])).toEqual(["8.00"]);
});

test("rows of categories that belong to no table are said", () => {
  const { unread } = readTables(
    aDocument(`某处的一张表：

20501 | 甲 | 1.00
20502 | 乙 | 2.00
`),
  );
  expect(unread).toMatchObject([
    { table: null, why: "有科目编码，但不是公开的九张表之一，或没有认出是哪一张" },
  ]);
});

describe("cells at the ends of rows", () => {
  test("that got lost are blank", () => {
    const { tables } = readTables(aDocument(`${HEAD}20502 | 普通教育 | 9.00\n`));
    expect(figures(tables["03"], "20502", ["total", "basic", "project"])).toEqual(["9.00", "", ""]);
  });

  test("that stand under no header are said, not taken for another column", () => {
    const { tables, unread } = readTables(
      aDocument(`${HEAD}20502 | 普通教育 | 9.00 | 6.00 | 3.00 | 99.99\n`),
    );
    expect(figures(tables["03"], "20502", ["total", "basic", "project"])).toEqual([
      "9.00",
      "6.00",
      "3.00",
    ]);
    expect(unread).toMatchObject([{ table: "03", what: "“99.99”" }]);
  });
});

test("a title broken over two lines is put together", () => {
  const { tables } = readTables(
    aDocument(`一般公共预算财政拨款
支出决算表
单位：万元
科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
205 | 教育支出 | 9.00 | 6.00 | 3.00
`),
  );
  expect(tables["03"].status).toBe("missing");
  expect(figures(tables["05"], "205", ["total"])).toEqual(["9.00"]);
});

test("a place called 元谋 is no unit of money", () => {
  const { tables } = readTables(
    aDocument(`支出决算表
编制单位：元谋县教育局
金额单位：万元
科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出
205 | 教育支出 | 9.00 | 6.00 | 3.00
`),
  );
  expect(tables["03"].unit).toBe("万元");
});
