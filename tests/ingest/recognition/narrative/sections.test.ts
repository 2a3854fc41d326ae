import { expect, test } from "vitest";

import { narrativeSections } from "@/ingest/recognition/narrative/sections";
import { aDocument } from "../a-document";

const sections = (text: string) =>
  narrativeSections(aDocument(text)).map(({ topic, text: { plain } }) => [topic, plain]);

test("a table of contents has headings and no sections", () => {
  const contents =
    "目 录\n\n一、收入支出决算总体情况说明\n\n- 二、收入决算情况说明\n\n第四部分 名词解释\n";
  expect(sections(contents)).toEqual([]);
});

test("sections follow each other in any order, numbered in any way, between blank lines or not", () => {
  const text = `
第三部分 某局决算情况
说明
一、机关运行经费支出说明
机关运行经费 1 万元。
### **（二）收入决算情况说明**

收入合计 2 万元。

支出决算情况说明

支出合计 3 万元。
`;
  expect(sections(text)).toEqual([
    ["operatingCost", "机关运行经费1万元。"],
    ["income", "收入合计2万元。"],
    ["expenditure", "支出合计3万元。"],
  ]);
});

test("captions, page numbers and tables do not interrupt a sentence", () => {
  const text = `
二、收入决算情况说明

事业收入 0.00 万元，占

图 2：收入决算结构

— 12 —

13

甲 | 乙
1 | 2

本年收入 0.0%。
`;
  expect(sections(text)).toEqual([["income", "事业收入0.00万元，占本年收入0.0%。"]]);
});

test("a heading may run on into its text", () => {
  expect(sections("（一）政府采购支出情况。本年采购 5 万元。")).toEqual([
    ["procurement", "(一)政府采购支出情况。本年采购5万元。"],
  ]);
});

test("a heading may be its subject alone, and its text begin with the year", () => {
  expect(sections("六、机关运行经费\n\n甲。\n\n九、政府采购 2024年采购5万元。\n")).toEqual([
    ["operatingCost", "甲。"],
    ["procurement", "九、政府采购2024年采购5万元。"],
  ]);
});

test("subheadings of a chapter keep its topic or name their own", () => {
  const text = `
五、一般公共预算财政拨款支出决算情况说明

（一）支出决算总体情况

甲。

（二）支出决算结构情况

乙。

（三）支出决算具体情况

丙。

六、其他重要事项的情况说明

（一）国有资产占用情况

丁。

十三、预算绩效情况说明

（一）开展情况

戊。
`;
  expect(sections(text)).toEqual([
    ["generalBudget", "甲。"],
    ["structure", "乙。"],
    ["execution", "丙。"],
    ["assets", "丁。"],
    ["performance", "戊。"],
  ]);
});

test("what resembles a section in the glossary is none", () => {
  const text = "第五部分 名词解释\n\n一、机关运行经费情况说明\n\n指 5 万元。\n";
  expect(sections(text)).toEqual([]);
});
