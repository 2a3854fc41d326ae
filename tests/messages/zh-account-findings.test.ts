import { describe, expect, it } from "vitest";

import { zhAccountFindings as say } from "@/messages/zh-account-findings";

describe("headline", () => {
  it.each([
    [
      "694.47 万元",
      "减少 116.78 万元，下降 14.4%",
      "这一年用了 694.47 万元，比上年减少 116.78 万元，下降 14.4%",
    ],
    ["694.47 万元", "持平", "这一年用了 694.47 万元，与上年持平"],
    ["694.47 万元", null, "这一年用了 694.47 万元"],
    [null, "持平", "这份决算没有写出本年支出合计，或者没有读出来"],
  ])("%s, %s", (amount, change, sentence) => {
    expect(say.headline(amount, change)).toBe(sentence);
  });
});

describe("spending", () => {
  const part = { largest: "教育", share: "74.3", parts: 4, only: false };
  it.each([
    [part, "每 100 元里有 74.3 元用于教育"],
    [{ ...part, share: null }, "支出分 4 类，最多的是教育"],
    [{ ...part, parts: 1, only: true }, "全部支出都用于教育"],
    [{ ...part, largest: null, share: null }, "列出的 4 类都没有支出"],
    [{ ...part, largest: null, share: null, parts: 0 }, "这份决算没有列出支出的去向"],
  ])("%j", (of, sentence) => {
    expect(say.spendingFinding(of)).toBe(sentence);
  });
});

describe("economic", () => {
  const found = { personnelShare: "93.8%", largest: "奖金", amount: "229.43 万元", groups: 21 };
  it.each([
    [found, "基本支出的 93.8% 是人员经费；各款中，奖金 229.43 万元最多"],
    [{ ...found, largest: null, amount: null }, "基本支出的 93.8% 是人员经费"],
    [{ ...found, personnelShare: null }, "各款中，奖金 229.43 万元最多"],
    [{ personnelShare: null, largest: null, amount: null, groups: 21 }, "列出的 21 款都没有支出"],
    [{ personnelShare: null, largest: null, amount: null, groups: 0 }, "基本支出没有列出用途"],
  ])("%j", (of, sentence) => {
    expect(say.economicFinding(of)).toBe(sentence);
  });
});

describe("execution", () => {
  const found = {
    basis: "年初预算",
    rate: "87.0%",
    over: [],
    lowest: { name: "农林水", rate: "64%" },
    categories: 5,
    level: "类",
    noBudget: false,
  } as const;
  it.each([
    [found, "完成年初预算的 87.0%；5 类都没有超；农林水用得最少，是 64%"],
    [{ ...found, rate: null, lowest: null }, "5 类都没有超年初预算"],
    [{ ...found, over: ["教育"], lowest: null }, "完成年初预算的 87.0%；教育超过了年初预算"],
    [
      { ...found, over: ["甲", "乙", "丙", "丁"], lowest: null },
      "完成年初预算的 87.0%；4 类超过了年初预算",
    ],
    [{ ...found, lowest: null, categories: 1 }, "完成年初预算的 87.0%"],
    [{ ...found, rate: null, lowest: null, categories: 0 }, "没有公布占年初预算的比例"],
    [
      { ...found, rate: null, lowest: null, categories: 0, noBudget: true },
      "年初预算是 0，算不出完成的比例",
    ],
  ])("%j", (of, sentence) => {
    expect(say.executionFinding(of)).toBe(sentence);
  });
});

it.each([
  ["减少 1.00 万元", "比 2023 年减少 1.00 万元"],
  ["持平", "与 2023 年持平"],
  [null, "2024 年的支出"],
])("trend: %s", (change, sentence) => {
  expect(say.trendFinding(2024, change)).toBe(sentence);
});

describe("sangong", () => {
  const found = { actual: "4.86 万元", budget: "5.00 万元", against: "less", only: null } as const;
  it.each([
    [found, "“三公”用了 4.86 万元，低于全年预算的 5.00 万元"],
    [{ ...found, against: "more" }, "“三公”用了 4.86 万元，高于全年预算的 5.00 万元"],
    [
      { ...found, against: "equal", only: "公务接待费" },
      "“三公”用了 4.86 万元，与全年预算相等，全是公务接待费",
    ],
    [{ ...found, budget: null, against: null }, "“三公”用了 4.86 万元"],
    [{ ...found, actual: null, against: null }, "没有写出“三公”经费合计"],
  ] as const)("%j", (of, sentence) => {
    expect(say.sangongFinding(of)).toBe(sentence);
  });
});

describe("income", () => {
  const part = { largest: "事业收入", share: "60.0", parts: 3, only: false };
  it.each([
    ["5.00 万元", part, "本年收入 5.00 万元，最多的是事业收入，每 100 元里占 60.0 元"],
    ["5.00 万元", { ...part, share: null }, "本年收入 5.00 万元，最多的是事业收入"],
    ["5.00 万元", { ...part, only: true }, "本年收入 5.00 万元，全部是事业收入"],
    ["0.00 万元", { ...part, largest: null }, "本年收入 0.00 万元"],
    [null, part, "没有写出本年收入合计"],
  ])("%s %j", (total, of, sentence) => {
    expect(say.incomeFinding(total, of)).toBe(sentence);
  });
});

it.each([
  [
    { projects: 7, complete: 7, differing: 1 },
    "7 个项目，执行率都是 100%；其中 1 个的金额，正文与附表不同",
  ],
  [{ projects: 7, complete: 5, differing: 0 }, "7 个项目，5 个的执行率达到 100%"],
])("projects: %j", (found, sentence) => {
  expect(say.projectsFinding(found)).toBe(sentence);
});

it.each([
  [
    { read: 6, partial: 1, empty: 2, missing: 0 },
    "九张表里，6 张全部读出，1 张只读出一部分，2 张是空表",
  ],
  [{ read: 7, partial: 0, empty: 0, missing: 2 }, "九张表里，7 张全部读出，2 张文件里没有"],
])("reading: %j", (found, sentence) => {
  expect(say.readingFinding(found)).toBe(sentence);
});
