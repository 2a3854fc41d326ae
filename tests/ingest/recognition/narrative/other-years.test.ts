import { expect, test } from "vitest";

import { readingOf, statedIn } from "./stated-in";

const total = (text: string) => statedIn(`一、收入支出决算总体情况说明\n\n${text}\n`);

test.each([
  "收、支总计 8 万元，比 2023 年度收、支总计 6 万元增加 2 万元。",
  "收、支总计 8 万元，上年收、支总计为 6 万元，增加 2 万元。",
  "收、支总计 8 万元，与去年的 6 万元相比，增加 2 万元。",
  "收、支总计 8 万元，2023 年收、支总计 6 万元，增加 2 万元。",
  "收、支总计 8 万元，较上年同期（6 万元）增加 2 万元。",
  "上年，收、支总计 6 万元。本年收、支总计 8 万元，同比增加 2 万元。",
])("%s", (text) => {
  expect(total(text)).toEqual(["total |  | 80000元 | ", "totalChange |  | 20000元 | 上年"]);
});

test("an earlier year is named as the basis", () => {
  expect(total("收、支总计 8 万元，比 2021 年度的 6 万元增加 2 万元。")).toEqual([
    "total |  | 80000元 | ",
    "totalChange |  | 20000元 | 2021年度",
  ]);
});

test("a year at the beginning of a sentence holds to its end", () => {
  expect(
    total("2023 年，收入总计 6 万元，支出总计 6 万元；2024 年，收入总计 8 万元，支出总计 9 万元。"),
  ).toEqual(["total | 收入 | 80000元 | ", "total | 支出 | 90000元 | "]);
});

test("this year's figure after a remark on the year before is this year's", () => {
  const text = "本年支出合计 9 万元，其中：基本支出 5 万元，上年为 3 万元，项目支出 4 万元。";
  expect(statedIn(`三、支出决算情况说明\n\n${text}\n`)).toEqual([
    "expenditure |  | 90000元 | ",
    "basic |  | 50000元 | 本年支出",
    "project |  | 40000元 | 本年支出",
  ]);
});

test("what there is now after an increase is no increase, and no last year's figure", () => {
  const text = "收、支总计由上年的 6 万元增加到 8 万元。";
  const { statements, unread } = readingOf(`一、收入支出决算总体情况说明\n\n${text}\n`);
  expect(statements).toEqual([]);
  expect(unread.map(({ what }) => what)).toEqual(["“收、支总计由上年的 6 万元增加到 8 万元”"]);
});

test("last year's figures in every section that gives them", () => {
  const text = `五、一般公共预算财政拨款支出决算情况说明

（三）支出决算具体情况

1.教育支出（类）。年初预算 5 万元，支出决算 4 万元，上年决算 3 万元。2023 年决算数 3 万元。

九、“三公”经费支出决算情况说明

“三公”经费支出 2 万元，比上年决算数 3 万元减少 1 万元。2023 年末公务用车保有量 4 辆，2024 年末保有量 3 辆。

十、机关运行经费支出情况

机关运行经费 7 万元，与 2023 年度的 6 万元相比，增加 1 万元，增长 16.7%。
`;
  expect(statedIn(text)).toEqual([
    "initialBudget | 教育支出（类） | 50000元 | 年初预算",
    "actual | 教育支出（类） | 40000元 | ",
    "sangongActual |  | 20000元 | ",
    "sangongChange |  | -10000元 | 上年",
    "vehiclesKept |  | #3 | ",
    "operatingCost |  | 70000元 | ",
    "operatingCostChange |  | 10000元 | 上年",
    "operatingCostChangeRate |  | 0.167 | 上年",
  ]);
  expect(readingOf(text).unread).toEqual([]);
});
