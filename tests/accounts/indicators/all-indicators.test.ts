import { describe, expect, test } from "vitest";

import { ALL_INDICATORS, indicatorAt } from "@/accounts/indicators/all-indicators";
import { COMPARED_MEASURES } from "@/accounts/indicators/compared-measures";
import { INDICATORS } from "@/accounts/reference/indicators";
import { wan } from "@/tests/factories";
import { figuresOf, fraction, worked } from "./figures-of";

test("every indicator of the list has a value, each at an address of its own", () => {
  const known = new Set(ALL_INDICATORS.map(({ facts }) => facts.id));
  expect(INDICATORS.filter(({ id }) => !known.has(id))).toEqual([]);
  expect(new Set(ALL_INDICATORS.map(({ address }) => address)).size).toBe(ALL_INDICATORS.length);
  expect(indicatorAt("I030.reception")?.name).toBe("公务接待费");
  expect(indicatorAt("I999")).toBeNull();
});

test("what the program cannot work out says so, and units are not ranked by it", () => {
  expect(fraction(worked("I062", figuresOf({})))).toBe("needs: 自评的等级和得分");
  expect(COMPARED_MEASURES.map(({ address }) => address)).not.toContain("I062");
});

describe("how good an account is", () => {
  const checks = {
    agreeing: 335,
    failed: 10,
    textFailed: 9,
    restated: null,
    disclosed: 21.5,
    demanded: 28,
  };

  test("by what agrees of what could be decided, and by what it discloses of what it should", () => {
    const own = figuresOf({}, { checks });
    expect(fraction(worked("I080", own))).toEqual([335, 345]);
    expect(fraction(worked("I081", own))).toEqual([21.5, 28]);
    expect(worked("I082", own)).toMatchObject({ quantity: { kind: "count", count: 9 } });
  });

  test("is unknown where nobody checked it, and what is restated without a year before", () => {
    expect(fraction(worked("I080", figuresOf({})))).toBe("missing: 相符的核对、不符的核对");
    expect(fraction(worked("I083", figuresOf({}, { checks })))).toBe("missing: 与上年公布数不同");
  });
});

describe("a change", () => {
  test("on a year that is stated", () => {
    const own = figuresOf({ expenditure: "120.00" });
    const before = figuresOf({ expenditure: "100.00" });
    expect(fraction(worked("I004.rate", own, before))).toEqual([wan("20.00"), wan("100.00")]);
    expect(worked("I004.amount", own, before)).toMatchObject({
      quantity: { kind: "amount", fen: wan("20.00") },
      figures: [{ name: "本年支出" }, { name: "上年支出" }],
    });
  });

  test("on a zero is an amount, but no rate", () => {
    const own = figuresOf({ sangong: "2.00" });
    expect(fraction(worked("I032", own, figuresOf({ sangong: "0.00" })))).toBe(
      "zero: 上年“三公”经费",
    );
  });

  test("on a blank is neither", () => {
    const own = figuresOf({ sangong: "2.00" });
    expect(fraction(worked("I032", own, figuresOf({ sangong: null })))).toBe(
      "missing: 上年“三公”经费",
    );
    expect(fraction(worked("I032", own))).toBe("missing: 上年“三公”经费");
  });

  test("on a negative amount has no rate", () => {
    const before = figuresOf({ expenditure: "-1.00" });
    expect(fraction(worked("I004.rate", figuresOf({ expenditure: "1.00" }), before))).toBe(
      "negative: 上年支出",
    );
  });

  test("to a negative amount has one", () => {
    const before = figuresOf({ expenditure: "10.00" });
    expect(fraction(worked("I004.rate", figuresOf({ expenditure: "-5.00" }), before))).toEqual([
      wan("-15.00"),
      wan("10.00"),
    ]);
  });
});

describe("execution", () => {
  const stated = { statedActual: "90.00" };

  test("each rate takes its own budget, and never the other in its place", () => {
    const initial = figuresOf({ ...stated, initialBudget: "100.00" });
    expect(fraction(worked("I020", initial))).toEqual([wan("90.00"), wan("100.00")]);
    expect(fraction(worked("I021", initial))).toBe("missing: 全年预算");
    expect(fraction(worked("I022", initial))).toBe("missing: 全年预算");
  });

  test("of a budget of zero there is no rate", () => {
    expect(fraction(worked("I020", figuresOf({ ...stated, initialBudget: "0.00" })))).toBe(
      "zero: 年初预算",
    );
  });

  test("what is carried over is a share of what was spent and carried over", () => {
    const own = figuresOf({ expenditure: "90.00", closingBalance: "10.00" });
    expect(fraction(worked("I024", own))).toEqual([wan("10.00"), wan("100.00")]);
  });

  test("projects are added up before they are divided", () => {
    const projects = [
      { budget: wan("100.00"), actual: wan("50.00") },
      { budget: wan("10.00"), actual: wan("10.00") },
    ];
    // 60 of 110 is 54.5 %; the mean of 50 % and 100 % would be 75 %.
    expect(fraction(worked("I023.rate", figuresOf({}, { projects })))).toEqual([
      wan("60.00"),
      wan("110.00"),
    ]);
    expect(worked("I023.slow", figuresOf({}, { projects }))).toMatchObject({
      quantity: { kind: "count", count: 1 },
    });
  });
});

describe("a head", () => {
  test("is what is spent over the posts filled", () => {
    expect(worked("I041", figuresOf({ operating: "9.00" }, { staff: 4 }))).toMatchObject({
      quantity: { kind: "each", fen: wan("9.00"), among: 4 },
    });
  });

  test("is not guessed where the staff is not known, and not infinite where there is none", () => {
    expect(fraction(worked("I041", figuresOf({ operating: "9.00" })))).toBe("missing: 在职人数");
    expect(fraction(worked("I041", figuresOf({ operating: "9.00" }, { staff: 0 })))).toBe(
      "zero: 在职人数",
    );
  });
});

test("a blank among the 款 of table 06 adds nothing; a table that was not read says nothing", () => {
  const economic = new Map([
    ["30201", wan("3.00")],
    ["30215", null],
  ]);
  const before = figuresOf({}, { economic: new Map([["30201", wan("4.00")]]) });
  expect(fraction(worked("I043", figuresOf({}, { economic }), before))).toEqual([
    wan("-1.00"),
    wan("4.00"),
  ]);
  expect(fraction(worked("I043", figuresOf({}), before))).toBe("missing: 一般性支出");
  expect(fraction(worked("I044.meetings", figuresOf({}, { economic }), before))).toBe(
    "missing: 会议费、上年会议费",
  );
});

describe("the class that made the change", () => {
  const classes = (first: string, second: string) =>
    new Map([
      ["201", wan(first)],
      ["205", wan(second)],
    ]);

  test("by its part in it", () => {
    const own = figuresOf({}, { classes: classes("70.00", "40.00") });
    const before = figuresOf({}, { classes: classes("60.00", "45.00") });
    expect(fraction(worked("I005", own, before))).toEqual([wan("10.00"), wan("5.00")]);
  });

  test("also where the whole fell", () => {
    const own = figuresOf({}, { classes: classes("50.00", "45.00") });
    const before = figuresOf({}, { classes: classes("60.00", "45.00") });
    expect(fraction(worked("I005", own, before))).toEqual([wan("10.00"), wan("10.00")]);
  });

  test("not where hardly anything changed", () => {
    const own = figuresOf({}, { classes: classes("60.00", "45.00") });
    const before = figuresOf({}, { classes: classes("60.01", "45.00") });
    expect(fraction(worked("I005", own, before))).toBe("tooSmall: 支出合计的增减");
  });
});
