import { expect, test } from "vitest";

import { classesInYear, functionInYear, nameInYear } from "@/simulation/function-in-year";

test.each([
  ["207", 2018, "文化体育与传媒支出"],
  ["207", 2019, "文化旅游体育与传媒支出"],
  ["2070199", 2018, "其他文化支出"],
  ["210", 2018, "医疗卫生与计划生育支出"],
  ["21305", 2021, "扶贫"],
  ["21305", 2023, "巩固脱贫衔接乡村振兴"],
  ["21305", 2024, "巩固脱贫攻坚成果衔接乡村振兴"],
  ["20805", 2019, "行政事业单位离退休"],
  ["20805", 2020, "行政事业单位养老支出"],
  ["2130599", 2022, "其他巩固脱贫攻坚成果衔接乡村振兴支出"],
])("%s in %i is %s", (code, year, name) => {
  expect(nameInYear(code, year)).toBe(name);
});

test("other items had the number 01 before 2020", () => {
  expect(functionInYear("2129999", 2019).code).toBe("2129901");
  expect(functionInYear("2129999", 2020).code).toBe("2129999");
});

test("the classes of table 01 grow with the reforms", () => {
  expect(classesInYear(2018, true)).toHaveLength(24);
  expect(classesInYear(2019, true)).toHaveLength(25);
  expect(classesInYear(2024, true)).toHaveLength(26);
  expect(classesInYear(2024, false)).toHaveLength(24);
});
