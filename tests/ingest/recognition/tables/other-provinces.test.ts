import { describe, expect, test } from "vitest";

import { readText } from "@/ingest/readers/read-text";
import { readTables } from "@/ingest/recognition/tables/read-tables";
import { aDocument, figures } from "../a-document";

const SPLIT = ["total", "basic", "project"] as const;
const COMPONENTS = ["total", "abroad", "vehicles", "vehicleRunning", "reception"] as const;

const BY_ECONOMIC_CLASS = (title: string) => `${title}
单位：万元
科目编码 | 科目名称 | 合计 | 工资福利支出 | 商品和服务支出
205 | 教育支出 | 9.00 | 6.00 | 3.00
20502 | 普通教育 | 9.00 | 6.00 | 3.00
2050202 | 小学教育 | 9.00 | 6.00 | 3.00

`;
const TABLE_05 = `一般公共预算财政拨款支出决算表
单位：万元
科目编码 | 科目名称 | 小计 | 基本支出 | 项目支出
205 | 教育支出 | 9.00 | 5.00 | 4.00
`;

describe("tables beside the nine", () => {
  test.each(["一般公共预算财政拨款支出决算明细表", "一般公共预算财政拨款项目支出决算表"])(
    "%s is not 05, before or after it, and said",
    (title) => {
      const both = [
        BY_ECONOMIC_CLASS(title) + TABLE_05,
        `${TABLE_05}\n${BY_ECONOMIC_CLASS(title)}`,
      ];
      for (const text of both) {
        const { tables, unread } = readTables(aDocument(text));
        expect(figures(tables["05"], "205", SPLIT)).toEqual(["9.00", "5.00", "4.00"]);
        expect(unread).toMatchObject([{ table: null, what: `表格“${title}”` }]);
      }
    },
  );

  test("三公 of a fund is not 09", () => {
    const sangong = (title: string, amount: string) => `${title}
单位：万元
项目 | 预算数 | 决算数
合计 | ${amount} | ${amount}
因公出国（境）费 | ${amount} | ${amount}
公务用车购置及运行维护费 | 0.00 | 0.00
公务用车运行维护费 | 0.00 | 0.00
公务接待费 | 0.00 | 0.00

`;
    const { tables, unread } = readTables(
      aDocument(
        sangong("政府性基金预算财政拨款“三公”经费支出决算表", "1.00") +
          sangong("一般公共预算财政拨款“三公”经费支出决算表", "2.00"),
      ),
    );
    expect(figures(tables["09"], "actual", ["abroad"])).toEqual(["2.00"]);
    expect(unread).toEqual([]);
  });
});

describe("09", () => {
  test("budget and actual below each other, with meetings and training beside", () => {
    const { tables, unread } = readTables(
      aDocument(`“三公”经费及会议费、培训费支出决算表
单位：万元
项目 | “三公”经费 | | | | 会议费
 | 合计 | 因公出国（境）费用 | 公务接待费 | 公务用车运行维护费 |
栏次 | 1 | 2 | 3 | 4 | 5
预算数 | 9.00 | 1.00 | 2.00 | 6.00 | 7.00
决算数 | 8.00 | 1.00 | 1.50 | 5.50 |
增减额 | -1.00 | 0.00 | -0.50 | -0.50 | -7.00
`),
    );
    const ofRow = (key: string) => figures(tables["09"], key, COMPONENTS);
    expect(ofRow("budget")).toEqual(["9.00", "1.00", "-", "6.00", "2.00"]);
    expect(ofRow("actual")).toEqual(["8.00", "1.00", "-", "5.50", "1.50"]);
    expect(unread).toMatchObject([{ what: "“预算数 / 会议费”的“7.00”" }]);
  });

  test("the sum below a heading of its name; 决算统计数", () => {
    const { tables } = readTables(
      aDocument(`“三公”经费、行政参公单位机关运行经费情况表
单位：万元
项目 | 行次 | 预算数 | 决算统计数
一、“三公”经费支出 | 1 | |
（一）支出合计 | 2 | 9.00 | 8.00
1．因公出国（境）费 | 3 | 1.00 | 1.00
2．公务用车购置及运行维护费 | 4 | 6.00 | 5.50
（2）公务用车运行维护费 | 5 | 6.00 | 5.50
3．公务接待费 | 6 | 2.00 | 1.50
`),
    );
    expect(figures(tables["09"], "budget", COMPONENTS)).toEqual([
      "9.00",
      "1.00",
      "6.00",
      "6.00",
      "2.00",
    ]);
    expect(figures(tables["09"], "actual", COMPONENTS)).toEqual([
      "8.00",
      "1.00",
      "5.50",
      "5.50",
      "1.50",
    ]);
  });
});

test.each(["项目支出绩效自评表 | | |\n项目名称 | 修路 | |", "项目名称 | 修路 | |"])(
  "a form that follows is no part of the table: %j",
  (form) => {
    const table = TABLE_05.replaceAll(/ *\| */g, " | ").replaceAll(/^(.*\|.*)$/gm, "| $1 |");
    const below = form.replaceAll(/^(.*)$/gm, "| $1 |");
    const text = `${table}\n<!-- -->\n\n${below}\n| 全年预算数 | 全年执行数 | 9.00 | |\n`;
    const { traces } = readTables(readText(new TextEncoder().encode(text), "a.md"));
    expect(traces.map(({ number }) => number)).toEqual(["05", null]);
  },
);

describe("rows", () => {
  test("notes in a table's last rows are no rows of it, and say that it is empty", () => {
    const { tables, unread } = readTables(
      aDocument(`${TABLE_05}注：1.尾数。 | | | |
2.本表反映…… | | | |

政府性基金预算财政拨款收入支出决算表
单位：万元
科目编码 | 科目名称 | 本年支出 | 基本支出 | 项目支出
合计 | | | |
注：本部门无政府性基金收入和支出，故本表无数据。 | | | |
`),
    );
    expect(tables["05"].lines.map(({ code }) => code)).toEqual(["205"]);
    expect(tables["07"]).toMatchObject({
      status: "empty",
      emptyStatement: { text: "注：本部门无政府性基金收入和支出，故本表无数据。" },
    });
    expect(unread).toEqual([]);
  });

  test.each(["[205]教育支出", "205-教育支出", "205 教育支出"])(
    "code and name in one cell: %s",
    (cell) => {
      const { tables } = readTables(
        aDocument(`支出决算表
单位：万元
科目 | 本年支出合计 | 基本支出 | 项目支出
${cell} | 9.00 | 5.00 | 4.00
`),
      );
      expect(tables["03"].lines).toMatchObject([{ code: "205", name: "教育支出" }]);
    },
  );

  test("amounts without a code are said, those of a part are not", () => {
    const { unread } = readTables(
      aDocument(`${TABLE_05} | 普通教育 | 9.00 | 5.00 | 4.00
 | 其中：小学 | 1.00 | 1.00 | 0.00
`),
    );
    expect(unread).toMatchObject([
      { table: "05", what: "“普通教育”行", why: "这一行没有科目编码" },
    ]);
  });

  test("a table whose amounts stand under no known head is not empty", () => {
    const { tables, unread } = readTables(
      aDocument(`财政拨款“三公”经费支出决算表
单位：万元
某年 | 因公出国 | 接待
甲 | 1.00 | 2.00
`),
    );
    expect(tables["09"].status).toBe("partial");
    expect(unread).not.toEqual([]);
  });
});
