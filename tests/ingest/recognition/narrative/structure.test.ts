import { expect, test } from "vitest";

import { statedIn, tableOf, tablesOf } from "./stated-in";

const tables = tablesOf({ "05": tableOf({ "201": "一般公共服务支出", "221": "住房保障支出" }) });
const section = (text: string) =>
  `五、一般公共预算财政拨款支出决算情况说明\n\n（二）支出决算结构情况\n\n${text}\n`;
const whole = "一般公共预算财政拨款支出";

test("a class an item", () => {
  const text = `一般公共预算财政拨款支出 60.00 万元，主要用于以下方面：
1. 一般公共服务支出类支出 50.00 万元，占 83.33%。
2. 住房保障支出类支出 10.00 万元，占 16.67%。`;
  expect(statedIn(section(text), tables)).toEqual([
    "generalBudget |  | 600000元 | ",
    "classAmount | 一般公共服务支出 201 | 500000元 | ",
    `share | 一般公共服务支出 201 | 0.8333 | ${whole}`,
    "classAmount | 住房保障支出 221 | 100000元 | ",
    `share | 住房保障支出 221 | 0.1667 | ${whole}`,
  ]);
});

test("all classes in one sentence, a name cut by a line break, a class that no table prints", () => {
  const text = `一般公共预算财政拨款支出 60 万元，主要用于以下方面：一般公共服
务（类）支出 50 万元，占 83.3%；教育支出（类）10 万元，占 16.7%。`;
  expect(statedIn(section(text), tables)).toEqual([
    "generalBudget |  | 600000元 | ",
    "classAmount | 一般公共服务（类）支出 201 | 500000元 | ",
    `share | 一般公共服务（类）支出 201 | 0.833 | ${whole}`,
    "classAmount | 教育支出（类） | 100000元 | ",
    `share | 教育支出（类） | 0.167 | ${whole}`,
  ]);
});
