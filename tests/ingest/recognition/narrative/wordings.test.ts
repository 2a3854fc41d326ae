import { expect, test } from "vitest";

import { readingOf, statedIn } from "./stated-in";

const INCOME = "二、收入决算情况说明";
const EXPENDITURE = "三、支出决算情况说明";

test.each([
  ["收入决算数为 9 万元", "income |  | 90000元 | "],
  ["本部门收入总额 9 万元", "income |  | 90000元 | "],
  ["2024 年收入 9 万元", "income |  | 90000元 | "],
  ["财政拨款收入合计 9 万元", "incomeItem | 财政拨款收入 | 90000元 | "],
  ["事业收入决算数 9 万元", "incomeItem | 事业收入 | 90000元 | "],
])("of income: %s", (text, expected) => {
  expect(statedIn(`${INCOME}\n\n${text}。\n`)).toEqual([expected]);
});

test.each([
  ["支出决算数为 9 万元", "expenditure |  | 90000元 | "],
  ["全年共支出 9 万元", "expenditure |  | 90000元 | "],
  ["财政拨款支出合计 9 万元", "expenditureItem | 财政拨款支出 | 90000元 | "],
  ["基本支出合计 9 万元", "basic |  | 90000元 | 本年支出"],
])("of expenditure: %s", (text, expected) => {
  expect(statedIn(`${EXPENDITURE}\n\n${text}。\n`)).toEqual([expected]);
});

test.each([
  ["较上年增加 1 万元，增幅为 4.2%", "10000元", "0.042"],
  ["较 2023 年减少 1 万元，同比下降 1.1%", "-10000元", "-0.011"],
  ["与上年相比上升 1 万元，上升 2%", "10000元", "0.02"],
  ["同比降低了 1 万元，减幅 1.1%", "-10000元", "-0.011"],
  ["比上年度净增加 1 万元，增长率为 3%", "10000元", "0.03"],
])("a change: %s", (text, change, rate) => {
  expect(statedIn(`${EXPENDITURE}\n\n支出决算数为 9 万元，${text}。\n`)).toEqual([
    "expenditure |  | 90000元 | ",
    `expenditureChange |  | ${change} | 上年`,
    `expenditureChangeRate |  | ${rate} | 上年`,
  ]);
});

test("both sides' changes, each by its name, in a sentence of their own", () => {
  const text =
    "收入总计 9 万元，支出总计 8 万元。收入较上年增加 2 万元；支出较上年决算数减少 1 万元，同比下降 11%。";
  expect(statedIn(`一、收入支出决算总体情况说明\n\n${text}\n`)).toEqual([
    "total | 收入 | 90000元 | ",
    "total | 支出 | 80000元 | ",
    "totalChange | 收入 | 20000元 | 上年",
    "totalChange | 支出 | -10000元 | 上年",
    "totalChangeRate | 支出 | -0.11 | 上年",
  ]);
});

test("a change against a budget that is named with its amount", () => {
  const text = "机关运行经费 5 万元，比年初预算数 4 万元增加 1 万元，增长 25%。";
  expect(statedIn(`十、机关运行经费支出说明\n\n${text}\n`)).toEqual([
    "operatingCost |  | 50000元 | ",
    "operatingCostChange |  | 10000元 | 年初预算",
    "operatingCostChangeRate |  | 0.25 | 年初预算",
  ]);
});

test.each([
  ["完成 80%", "全年预算"],
  ["执行率为 80%", "全年预算"],
  ["预算完成率 80%", "全年预算"],
  ["完成全年预算 80%", "全年预算"],
  ["为全年预算的 80%", "全年预算"],
])("of the only budget: %s", (text, basis) => {
  const section = "五、一般公共预算财政拨款支出决算情况说明\n\n（三）支出决算具体情况\n\n";
  expect(
    statedIn(`${section}1.教育支出（类）。全年预算数 5 万元，决算数 4 万元，${text}。\n`),
  ).toEqual([
    "adjustedBudget | 教育支出（类） | 50000元 | 全年预算",
    "actual | 教育支出（类） | 40000元 | ",
    `completionRate | 教育支出（类） | 0.8 | ${basis}`,
  ]);
});

test("procurement in all, called 合计; its budget and its changes are none of its amounts", () => {
  const text = "政府采购支出合计 9 万元，比上年减少 2 万元。专门面向中小企业的预算 3 万元。";
  expect(statedIn(`八、政府采购情况\n\n${text}\n`)).toEqual(["procurement | total | 90000元 | "]);
});

test.each([
  [
    EXPENDITURE,
    "支出合计 9 万元，其中人员经费减少 1 万元，下降 4%。",
    ["“其中人员经费减少 1 万元”", "“下降 4%”"],
  ],
  [EXPENDITURE, "支出合计 9 万元，较上年人员经费增加 1 万元。", ["“较上年人员经费增加 1 万元”"]],
  [EXPENDITURE, "基本支出 9 万元，占比提高 3%。", ["“占比提高 3%”"]],
  [EXPENDITURE, "基本支出 9 万元，占比提高 3 个百分点。", ["“占比提高 3 个百分点”"]],
  [EXPENDITURE, "支出合计 9 万元。压减项目支出 1 万元。", ["“压减项目支出 1 万元”"]],
  [
    "一、收入支出决算总体情况说明",
    "收入总计 9 万元，支出总计 9 万元，分别增加 1 万元、2 万元。",
    ["“分别增加 1 万元”", "“2 万元”"],
  ],
  ["十二、国有资产占用情况说明", "共有车辆 3 辆，比上年减少 1 辆。", ["“比上年减少 1 辆”"]],
])("%s: not understood and said so: %s", (heading, text, expected) => {
  const { statements, unread } = readingOf(`${heading}\n\n${text}\n`);
  expect(unread.map(({ what }) => what)).toEqual(expected);
  expect(statements.map(({ key }) => key).filter((key) => key.includes("Change"))).toEqual([]);
});

test.each(["1,000,000.00 元（含）以上", "100 万元（含 100 万元）以上", "50 万元（不含）以下"])(
  "a price of %s is no amount",
  (price) => {
    const { statements, unread } = readingOf(
      `十二、国有资产占用情况说明\n\n单价 ${price}设备 4 台（套）。\n`,
    );
    expect(statements).toMatchObject([{ key: "equipment", value: { count: 4 } }]);
    expect(unread).toEqual([]);
  },
);

test("what projects achieved is none of the account's figures", () => {
  const text = "共有项目 3 个，资金 12 万元。培训 40 人，满意度 98%。预算执行率 95%。";
  const { unread } = readingOf(`十三、预算绩效情况说明\n\n${text}\n`);
  expect(unread.map(({ what }) => what)).toEqual(["“预算执行率 95%”"]);
});
