import { describe, expect, it } from "vitest";

import { anAccount, entry, total, wan, type StatementDraft } from "@/tests/factories";
import { outcomesOf, statusesOf } from "../outcomes-of";

const TABLE = [
  total("total", { total: "694.47", basic: "649.21", project: "45.26" }),
  entry("201", "一般公共服务支出", { total: "636.64" }),
  entry("20131", "党委办公厅（室）及相关机构事务", { total: "636.64" }),
  entry("2013101", "行政运行", { total: "636.64" }),
  entry("221", "住房保障支出", { total: "57.83" }),
];

interface Said {
  readonly named?: string;
  readonly code?: string | null;
  readonly initial?: string;
  readonly adjusted?: string;
  readonly actual?: string;
  readonly rate?: string;
  readonly basis?: string;
  readonly text?: string;
}

function passage(number: number, said: Said): StatementDraft[] {
  const { named, code, text } = said;
  const about = {
    passage: number,
    ...(named === undefined ? {} : { named, code: code ?? null }),
    ...(text === undefined ? {} : { text }),
  };
  const parts = [
    ["initialBudget", said.initial, "年初预算"],
    ["adjustedBudget", said.adjusted, "全年预算"],
    ["actual", said.actual, null],
    ["completionRate", said.rate, said.basis ?? "年初预算"],
  ] as const;
  return parts.flatMap(([key, says, basis]) =>
    says === undefined ? [] : [{ key, says, basis, ...about }],
  );
}

const narrative = (...passages: Said[]) =>
  anAccount({
    tables: { "05": TABLE },
    stated: passages.flatMap((said, number) => passage(number, said)),
  });

const RUNNING = "一般公共服务支出（类）党委办公厅（室）及相关机构事务（款）行政运行（项）";
const WHOLE: Said = { initial: "797.97", actual: "694.47", rate: "87.0%" };
const RUN = {
  named: RUNNING,
  code: "2013101",
  initial: "737.84",
  actual: "636.64",
  rate: "86.3%",
};
const HOUSING = {
  named: "住房保障支出（类）",
  code: "221",
  initial: "60.13",
  actual: "57.83",
  rate: "96%",
};

describe("R212", () => {
  it("compares the whole with the table, and the rate with both", () => {
    expect(statusesOf("R212", narrative(WHOLE))).toEqual(["holds", "holds"]);
    const wrong = outcomesOf("R212", narrative({ ...WHOLE, actual: "649.47", rate: "87.0%" }));
    expect(wrong.map(({ status }) => status)).toEqual(["failed", "failed"]);
    expect(wrong[0]).toMatchObject({ found: wan("649.47"), expected: wan("694.47") });
  });

  it("has no rate of a budget of zero", () => {
    const zero = narrative({ ...WHOLE, initial: "0" });
    expect(statusesOf("R212", zero)).toEqual(["holds", "not-applicable"]);
  });

  it("can't be decided where the text states no total", () => {
    expect(statusesOf("R212", narrative(HOUSING))).toEqual(["undecidable"]);
  });
});

describe("R213 and R214", () => {
  it("hold where the items that are all of the table make the whole", () => {
    expect(statusesOf("R213", narrative(WHOLE, RUN, HOUSING))).toEqual(["holds", "not-applicable"]);
    expect(statusesOf("R214", narrative(WHOLE, RUN, HOUSING))).toEqual(["holds"]);
  });

  it("fail by what is missing", () => {
    const wrong = narrative(WHOLE, RUN, { ...HOUSING, initial: "6.01", actual: "5.78" });
    expect(outcomesOf("R213", wrong)[0]).toMatchObject({
      status: "failed",
      found: wan("743.85"),
      expected: wan("797.97"),
    });
    expect(outcomesOf("R214", wrong)[0]).toMatchObject({
      status: "failed",
      found: wan("642.42"),
      expected: wan("694.47"),
    });
  });

  it("allow half a digit for each figure, rounded up", () => {
    const off = (actual: string) => narrative(WHOLE, { ...RUN, actual }, HOUSING);
    expect(statusesOf("R214", off("636.62"))).toEqual(["rounding"]);
    expect(statusesOf("R214", off("636.61"))).toEqual(["failed"]);
  });

  it("do not apply to a list that leaves rows out, or tells one twice", () => {
    expect(statusesOf("R214", narrative(WHOLE, HOUSING))).toEqual(["not-applicable"]);
    const twice = narrative(WHOLE, RUN, HOUSING, {
      ...RUN,
      code: "201",
      named: "一般公共服务支出",
    });
    expect(statusesOf("R214", twice)).toEqual(["not-applicable"]);
  });

  it("take an item whose row the table lacks for one beside those that tell the rows", () => {
    const lost = {
      named: RUNNING.replace("行政运行", "机要事务"),
      code: "20131",
      actual: "10.00",
    };
    const whole = { ...WHOLE, actual: "704.47" };
    expect(statusesOf("R214", narrative(whole, RUN, lost, HOUSING))).toEqual(["holds"]);
    const wrong = narrative(whole, RUN, { ...lost, actual: "1.00" }, HOUSING);
    expect(statusesOf("R214", wrong)).toEqual(["failed"]);
  });

  it("can't be decided where an item has no budget", () => {
    const some = narrative(WHOLE, RUN, { named: HOUSING.named, code: "221", actual: "57.83" });
    expect(statusesOf("R213", some)[0]).toBe("undecidable");
  });
});

describe("R215", () => {
  it("compares each item with its row", () => {
    expect(statusesOf("R215", narrative(WHOLE, HOUSING))).toEqual(["holds"]);
    expect(outcomesOf("R215", narrative({ ...HOUSING, actual: "5.78" }))[0]).toMatchObject({
      status: "failed",
      found: wan("5.78"),
      expected: wan("57.83"),
    });
  });

  it("takes one digit less for rounding", () => {
    expect(statusesOf("R215", narrative({ ...HOUSING, actual: "57.8" }))).toEqual(["rounding"]);
    expect(statusesOf("R215", narrative({ ...HOUSING, actual: "57.9" }))).toEqual(["failed"]);
  });

  it("does not compare with a row above the one that is named", () => {
    const above = narrative({ ...RUN, code: "201", actual: "5.00" });
    expect(statusesOf("R215", above)).toEqual(["not-applicable", "undecidable"]);
  });
});

describe("R216", () => {
  it("reckons each rate again", () => {
    expect(statusesOf("R216", narrative(WHOLE, RUN, HOUSING))).toEqual(["holds", "holds"]);
    const [outcome] = outcomesOf("R216", narrative({ ...HOUSING, rate: "69%" }));
    expect(outcome).toMatchObject({ status: "failed", found: 0.69 });
    expect(outcome?.expected).toBeCloseTo(0.96175, 5);
  });

  it("takes the budget that the rate names", () => {
    const adjusted = { ...HOUSING, adjusted: "57.83", rate: "100%", basis: "全年预算" };
    expect(statusesOf("R216", narrative(adjusted))).toEqual(["holds"]);
  });

  it("does not apply without a rate", () => {
    expect(statusesOf("R216", narrative(WHOLE))).toEqual(["not-applicable"]);
  });
});

describe("R217", () => {
  const naming = (named: string, code: string | null, actual = "586.85") =>
    narrative({ named, code, actual, initial: "600.00" });

  it("holds where the row is there", () => {
    expect(statusesOf("R217", narrative(RUN))).toEqual(["holds"]);
  });

  it("fails for a 款 that the table does not have, and names it", () => {
    const [outcome] = outcomesOf(
      "R217",
      naming("一般公共服务支出(类)财政事务(款)行政运行(项)", "201"),
    );
    expect(outcome?.status).toBe("failed");
    expect(outcome?.message).toContain("“财政事务”");
    expect(outcome?.place).toMatchObject({ block: 10 });
  });

  it("does not take the row of a 类 for that of a 款 of the same name", () => {
    const [outcome] = outcomesOf(
      "R217",
      naming("一般公共服务支出(类)住房保障支出(款)行政运行(项)", "201"),
    );
    expect(outcome?.status).toBe("failed");
  });

  it("only hints where the name is nearly that of a row", () => {
    const like = naming("一般公共服务支出（类）党委办公厅相关机构事务（款）", "201");
    expect(statusesOf("R217", like)).toEqual(["hint"]);
  });

  it("does not apply to what was not spent", () => {
    expect(statusesOf("R217", naming("教育支出（类）", null, "0.00"))).toEqual(["not-applicable"]);
    expect(statusesOf("R217", narrative(WHOLE))).toEqual(["not-applicable"]);
  });

  it("can't be decided without the table", () => {
    const none = anAccount({ stated: passage(0, HOUSING) });
    expect(statusesOf("R217", none)).toEqual(["undecidable"]);
  });
});

describe("R219", () => {
  const saying = (words: string, actual: string) =>
    narrative({ ...HOUSING, actual, text: `决算数${words}，主要原因是人员变动` });

  it("holds where words and figures go the same way", () => {
    expect(statusesOf("R219", saying("小于年初预算数", "57.83"))).toEqual(["holds"]);
    expect(statusesOf("R219", saying("与年初预算数持平", "60.13"))).toEqual(["holds"]);
    expect(statusesOf("R219", saying("大于预算数", "60.14"))).toEqual(["holds"]);
  });

  it("fails where they do not", () => {
    const [outcome] = outcomesOf("R219", saying("大于年初预算数", "57.83"));
    expect(outcome?.status).toBe("failed");
    expect(outcome?.figures.map(({ fen }) => fen)).toEqual([wan("57.83"), wan("60.13")]);
    expect(statusesOf("R219", saying("与年初预算数持平", "57.83"))).toEqual(["failed"]);
  });

  it("does not apply where nothing is said of it", () => {
    expect(statusesOf("R219", narrative(HOUSING))).toEqual(["not-applicable"]);
  });
});

describe("R221", () => {
  it("fails for a rate of a budget of zero", () => {
    const zero = { ...HOUSING, initial: "0" };
    expect(statusesOf("R221", narrative(zero))).toEqual(["failed"]);
    const unrated = { named: zero.named, code: "221", initial: "0", actual: "57.83" };
    expect(statusesOf("R221", narrative(unrated))).toEqual(["holds"]);
    const ofAdjusted = { ...zero, adjusted: "60.13", basis: "全年预算" };
    expect(statusesOf("R221", narrative(ofAdjusted))).toEqual(["holds"]);
  });

  it("says where the rate is of the adjusted budget", () => {
    const whole = { initial: "0", adjusted: "321.02", actual: "307.82" };
    const message = (rate: string) =>
      outcomesOf("R221", narrative({ ...whole, rate }))[0]?.message ?? "";
    expect(message("95.89%")).toContain("全年预算");
    expect(message("98.59%")).not.toContain("全年预算");
  });

  it("does not apply to budgets that are not zero", () => {
    expect(statusesOf("R221", narrative(HOUSING))).toEqual(["not-applicable"]);
  });
});

describe("R223", () => {
  const halves = (basic: string) =>
    anAccount({
      tables: { "05": TABLE },
      stated: [{ key: "basic", basis: "一般公共预算财政拨款", says: basic }],
    });

  it("compares basic and project expenditure", () => {
    expect(statusesOf("R223", halves("649.21"))).toEqual(["holds"]);
    expect(outcomesOf("R223", halves("694.21"))[0]).toMatchObject({
      status: "failed",
      found: wan("694.21"),
      expected: wan("649.21"),
    });
    expect(statusesOf("R223", narrative(WHOLE))).toEqual(["not-applicable"]);
  });
});
