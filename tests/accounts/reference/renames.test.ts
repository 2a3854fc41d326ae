import { expect, test } from "vitest";

import { functionCategory, functionName } from "@/accounts/classification";
import { RENAMES } from "@/accounts/reference/renames";

test("every rename ends in listed categories, one name a code", () => {
  for (const { to, toNames } of RENAMES) {
    expect(toNames).toHaveLength(to.length);
    for (const code of to) expect(functionCategory(code)?.code).toBe(code);
  }
});

test("the name that something got is its present or a former one", () => {
  for (const { to, toNames } of RENAMES)
    to.forEach((code, index) => {
      const category = functionCategory(code)!;
      expect([category.name, ...category.formerNames]).toContain(toNames[index]);
    });
});

test("安全生产监管 moved from 21506 to 应急管理事务 in 2019", () => {
  expect(RENAMES.find(({ from }) => from === "21506")).toMatchObject({
    fromName: "安全生产监管",
    to: ["22401"],
    change: "moved",
    since: 2019,
  });
  expect(functionName("22401")).toBe("应急管理事务");
});

test("财政对社会保险基金的补助 was split between 2016 and 2017", () => {
  expect(RENAMES.find(({ from }) => from === "20803")).toMatchObject({
    to: ["20826", "20827"],
    change: "split",
    since: 2016,
    completedBy: 2017,
  });
});
