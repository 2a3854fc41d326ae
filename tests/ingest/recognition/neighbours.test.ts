import { describe, expect, test } from "vitest";

import { neighbourOf } from "@/ingest/recognition/neighbours";

describe("what is no final account of a department is named", () => {
  test.each([
    ["is-a-budget", ["清河区教育局2024年部门预算"]],
    ["is-a-budget", ["2025年预算单位收入预算总表", "2025年预算单位支出预算总表"]],
    ["is-a-government-account", ["清河区2023年决算", "2023年一般公共预算收入决算表"]],
    ["is-a-government-account", ["2023年政府性基金预算收支决算总表"]],
    ["is-a-government-account", ["部门决算", "各部门决算另行公开", "2023年一般公共预算收入决算表"]],
    ["not-an-account", ["清河区教育局2023年部门预决算收支对比表"]],
  ])("%s: %j", (code, lines) => {
    expect(neighbourOf(lines)?.code).toBe(code);
  });
});

test.each([
  [["清河区教育局2023年度部门决算", "一、收入支出决算总表"]],
  [["2023年部门预算编制范围", "清河区教育局2023年度部门决算", "支出决算表"]],
  [["清河区教育局2023年度部门决算", "政府性基金预算财政拨款收入支出决算表"]],
  [["2023年部门预算", "部门决算", "收入支出决算总表", "支出决算表"]],
  [["清河区教育局2023年度部门决算", "预决算差异说明", "支出决算表"]],
  [["收入支出决算总表", "2023年政府性基金预算收支决算总表"]],
  [["会议纪要"]],
])("%j is not taken for a neighbour", (lines) => {
  expect(neighbourOf(lines)).toBeNull();
});
