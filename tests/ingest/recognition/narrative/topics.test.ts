import { expect, test } from "vitest";

import { headingOf } from "@/ingest/recognition/narrative/topics";

test.each([
  ["一、收入支出决算总体情况说明", "total"],
  ["二、某局2024年度收入决算情况说明", "income"],
  ["三、支出决算情况说明", "expenditure"],
  ["四、财政拨款收入支出决算总体情况说明", "fiscal"],
  ["五、一般公共预算财政拨款支出决算情况说明", "generalBudget"],
  ["(二)一般公共预算财政拨款支出决算结构情况", "structure"],
  ["(三)一般公共预算财政拨款支出决算具体情况", "execution"],
  ["六、一般公共预算财政拨款基本支出决算情况说明", "basic"],
  ["九、财政拨款“三公”经费支出决算情况说明", "sangong"],
  ["(一)机关运行经费支出情况。", "operatingCost"],
  ["十一、政府采购支出说明", "procurement"],
  ["(三)国有资产占有使用情况说明", "assets"],
  ["十三、预算绩效情况说明", "performance"],
  ["六、机关运行经费", "operatingCost"],
  ["九、机关运行经费2024年支出12.34万元。", "operatingCost"],
  ["七、政府采购支出", "procurement"],
  ["八、“三公”经费", "sangong"],
  ["十、国有资产占用", "assets"],
  ["2.政府采购", "procurement"],
  ["一、收支决算", "total"],
  ["二、2024年度收入情况", "income"],
  ["三、支出决算", "expenditure"],
])("%s", (line, topic) => {
  expect(headingOf(line, "running")?.topic).toBe(topic);
});

test("funds without readers of their own end the section before them", () => {
  expect(headingOf("七、政府性基金预算财政拨款收入支出决算情况说明", "running")?.topic).toBeNull();
});

test("a title without a number is a heading when it stands alone", () => {
  expect(headingOf("机关运行经费支出说明", "alone")?.topic).toBe("operatingCost");
  expect(headingOf("机关运行经费支出说明", "running")).toBeNull();
});

test.each([
  "1.一般公共服务支出(类)财政事务(款)行政运行(项)。年初预算为5万元。",
  "2.因公出国(境)费支出情况：",
  "一、收入支出决算总表，共一张。",
  "2024年度收入合计5万元，",
  "六、机关运行经费，是行政单位的开支。",
  "2.政府采购管理项目",
])("%s is no heading of a topic", (line) => {
  expect(headingOf(line, "alone")).toBeNull();
});

test("the name of a table is a heading of no topic", () => {
  expect(headingOf("五、一般公共预算财政拨款支出决算表", "marked")?.topic).toBeUndefined();
});

test.each(["二、支出决算表", "(一)基本支出", "三、机关运行经费表"])("%s names no topic", (line) => {
  expect(headingOf(line, "running")?.topic).toBeUndefined();
});
