import { expect, test } from "vitest";

import { readingOf, statedIn } from "./stated-in";

const stated = (text: string) => statedIn(`九、“三公”经费支出决算情况说明\n\n${text}\n`);

test("budget, actual and rate of the whole and of a part under its official name", () => {
  const text = `“三公”经费财政拨款支出全年预算为 9.00 万元，支出决算为 6.00 万元，完成全年预算的 66.7%。
1.因公出国(境)费全年预算为 0.00 万元。
2.公务用车购置及运行费年初预算为 8 万元，支出决算为 6 万元，完成年初预算的 75%；其中：
(1)公务用车购置费支出 0.00 万元。本年度购置(更新)公务用车 0 辆。
(2)公务用车运行费支出 6.00 万元。年末公务用车保有量为 3 辆。
3. 公务接待费支出 1 万元。`;
  expect(stated(text)).toEqual([
    "sangongBudget |  | 90000元 | 全年预算",
    "sangongActual |  | 60000元 | ",
    "sangongRate |  | 0.667 | 全年预算",
    "sangongBudget | 因公出国（境）费 | 0元 | 全年预算",
    "sangongBudget | 公务用车购置及运行维护费 | 80000元 | 年初预算",
    "sangongActual | 公务用车购置及运行维护费 | 60000元 | ",
    "sangongRate | 公务用车购置及运行维护费 | 0.75 | 年初预算",
    "sangongActual | 公务用车购置费 | 0元 | ",
    "vehiclesBought |  | #0 | ",
    "sangongActual | 公务用车运行维护费 | 60000元 | ",
    "vehiclesKept |  | #3 | ",
    "sangongActual | 公务接待费 | 10000元 | ",
  ]);
});

test("people and groups are of trips or of receptions, by the part they follow", () => {
  const text = `1．因公出国（境）费 2 万元，全年安排出国（境）团组 2 个，累计 5 人次。
2．公务接待费 1.5 万元。国内公务接待 12 批次，98 人次；外宾接待 1 批次、4 人次。`;
  expect(stated(text)).toEqual([
    "sangongActual | 因公出国（境）费 | 20000元 | ",
    "delegations |  | #2 | ",
    "delegates |  | #5 | ",
    "sangongActual | 公务接待费 | 15000元 | ",
    "receptions | 国内 | #12 | ",
    "receptionGuests | 国内 | #98 | ",
    "receptions | 外宾 | #1 | ",
    "receptionGuests | 外宾 | #4 | ",
  ]);
});

test("change on the year before, and a part's share", () => {
  const text =
    "“三公”经费支出决算为 8 万元，比上年减少 2 万元，下降 20%，主要原因是甲。其中：公务接待费支出 2 万元，占 25%。";
  expect(stated(text)).toEqual([
    "sangongActual |  | 80000元 | ",
    "sangongChange |  | -20000元 | 上年",
    "sangongChangeRate |  | -0.2 | 上年",
    "reason of sangongChange |  | 主要原因是甲",
    "sangongActual | 公务接待费 | 20000元 | ",
    "share | 公务接待费 | 0.25 | “三公”经费",
  ]);
});

test("a unit without such expenditure states no figure", () => {
  expect(stated("某局 2024 年度无“三公”经费财政拨款支出。")).toEqual([]);
});

test("what a part of a component cost, or one car or guest on average, is not the component's", () => {
  const text = `1.因公出国（境）费支出 3 万元，比上年减少 1 万元，其中住宿费 1.2 万元、旅费 1.8 万元。
2.公务用车运行维护费 8 万元，其中燃油费较上年减少 2 万元，每辆车平均费用 2.5 万元。车均运行维护费 2.5 万元。
3.公务接待费 1 万元，人均 40 元。主要是减少公务接待费 3 万元。`;
  expect(stated(text)).toEqual([
    "sangongActual | 因公出国（境）费 | 30000元 | ",
    "sangongChange | 因公出国（境）费 | -10000元 | 上年",
    "sangongActual | 公务用车运行维护费 | 80000元 | ",
    "sangongActual | 公务接待费 | 10000元 | ",
  ]);
});

test("parts called by half of their name, and a remark in brackets that leaves the subject", () => {
  const text =
    "公务用车购置及运行维护费 6 万元（其中：购置费 2 万元，运行费 4 万元），较上年减少 0.5 万元。";
  expect(stated(text)).toEqual([
    "sangongActual | 公务用车购置及运行维护费 | 60000元 | ",
    "sangongActual | 公务用车购置费 | 20000元 | ",
    "sangongActual | 公务用车运行维护费 | 40000元 | ",
    "sangongChange | 公务用车购置及运行维护费 | -5000元 | 上年",
  ]);
});

test("receptions at home, and in brackets those of foreign affairs among them", () => {
  const text =
    "公务接待费 1 万元，国内公务接待 12 批次（其中外事接待 2 批次），98 人次（其中外事接待 9 人次）。";
  expect(stated(text)).toEqual([
    "sangongActual | 公务接待费 | 10000元 | ",
    "receptions | 国内 | #12 | ",
    "receptions | 外事 | #2 | ",
    "receptionGuests | 国内 | #98 | ",
    "receptionGuests | 外事 | #9 | ",
  ]);
});

test("counts belong to the guests of the sentence's part; undivided they have no name", () => {
  const text = `公务接待费 0.2 万元，其中：外宾接待支出 0 万元，接待 0 批次 0 人次；国内接待支出 0.2 万元，接待 5 批次 50 人次。
公务接待费 0.2 万元。全年共接待国内来访团组 5 个、来宾 50 人次（不包括陪同人员 8 人）。公务接待 7 批次。`;
  expect(stated(text)).toEqual([
    "sangongActual | 公务接待费 | 2000元 | ",
    "sangongActual | 外宾接待 | 0元 | ",
    "receptions | 外宾 | #0 | ",
    "receptionGuests | 外宾 | #0 | ",
    "sangongActual | 国内接待 | 2000元 | ",
    "receptions | 国内 | #5 | ",
    "receptionGuests | 国内 | #50 | ",
    "sangongActual | 公务接待费 | 2000元 | ",
    "receptions | 国内 | #5 | ",
    "receptionGuests | 国内 | #50 | ",
    "receptions |  | #7 | ",
  ]);
});

test("people who may be of the whole or of its part are reported", () => {
  const text =
    "九、“三公”经费支出决算情况说明\n\n国内公务接待 12 批次，其中外事接待 2 批次，98 人次。\n";
  const { statements, unread } = readingOf(text);
  expect(statements.map(({ key, name }) => [key, name])).toEqual([
    ["receptions", "国内"],
    ["receptions", "外事"],
  ]);
  expect(unread.map(({ what }) => what)).toEqual(["“98 人次”"]);
});

test("completion of the only budget, and a sum called 合计", () => {
  const text =
    "“三公”经费支出决算合计 4 万元，调整后预算数 5 万元，完成 80%，比上年决算数 3 万元增加 1 万元。";
  expect(stated(text)).toEqual([
    "sangongActual |  | 40000元 | ",
    "sangongBudget |  | 50000元 | 调整预算",
    "sangongRate |  | 0.8 | 调整预算",
    "sangongChange |  | 10000元 | 上年",
  ]);
});

test.each(["。", "\n"])("a part is named by a title before its sentences (%j)", (end) => {
  const text = `（一）因公出国（境）费${end}全年预算为 20 万元，支出决算为 19 万元，完成全年预算的 95%。
（二）公务接待费${end}全年预算为 5 万元，支出决算为 2 万元，完成全年预算的 40%。`;
  expect(stated(text.replaceAll(end === "\n" ? "费\n" : "无", "费\n\n"))).toEqual([
    "sangongBudget | 因公出国（境）费 | 200000元 | 全年预算",
    "sangongActual | 因公出国（境）费 | 190000元 | ",
    "sangongRate | 因公出国（境）费 | 0.95 | 全年预算",
    "sangongBudget | 公务接待费 | 50000元 | 全年预算",
    "sangongActual | 公务接待费 | 20000元 | ",
    "sangongRate | 公务接待费 | 0.4 | 全年预算",
  ]);
});

test("a rate of the budget named right before it", () => {
  expect(stated("公务接待费 1.2 万元，完成年初预算 3 万元的 40%。")).toEqual([
    "sangongActual | 公务接待费 | 12000元 | ",
    "sangongBudget | 公务接待费 | 30000元 | 年初预算",
    "sangongRate | 公务接待费 | 0.4 | 年初预算",
  ]);
});
