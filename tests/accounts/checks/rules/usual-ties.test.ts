import { describe, expect, it } from "vitest";

import { anAccount, entry, total, wan, type AccountDraft, type LineDraft } from "@/tests/factories";
import { outcomesOf, statusesOf } from "../outcomes-of";

describe("R126", () => {
  const cost = (says: string, about: AccountDraft = {}) =>
    anAccount({
      tables: { "06": [total("operating", { amount: "40.50" })] },
      stated: [{ key: "operatingCost", says }],
      ...about,
    });

  it("is the operating expenditure of an organ", () => {
    expect(statusesOf("R126", cost("40.50"))).toEqual(["holds"]);
    expect(outcomesOf("R126", cost("45.00"))[0]).toMatchObject({
      status: "failed",
      found: wan("45.00"),
      expected: wan("40.50"),
    });
    expect(statusesOf("R126", cost("40.51"))).toEqual(["rounding"]);
  });

  it("is at most that of a department, which may have 事业单位", () => {
    expect(statusesOf("R126", cost("30.00", { scope: "汇总" }))).toEqual(["holds"]);
    expect(statusesOf("R126", cost("50.00", { scope: "汇总" }))).toEqual(["failed"]);
  });

  it("can't be decided of a school, and does not apply where it is not stated", () => {
    const school = { unit: "汉阳区实验小学" };
    expect(statusesOf("R126", cost("30.00", school))).toEqual(["undecidable"]);
    expect(statusesOf("R126", anAccount())).toEqual(["not-applicable"]);
  });
});

describe("R127", () => {
  const spent = (opening: string, income: readonly LineDraft[]) =>
    anAccount({
      tables: {
        "01": [
          total("openingBalance", { amount: opening }),
          total("usedNonFiscalBalance", { amount: null }),
        ],
        "02": income,
        "03": [entry("2013101", "行政运行", { total: "12.00" })],
      },
    });
  const other = [entry("2013102", "一般行政管理事务", { total: "12.00" })];

  it("asks for the money of what had no income", () => {
    expect(statusesOf("R127", spent("12.00", other))).toEqual(["holds"]);
    expect(statusesOf("R127", spent("0.00", other))).toEqual(["hint"]);
  });

  it("does not apply where all had income, nor without the tables", () => {
    const same = [entry("2013101", "行政运行", { total: "12.00" })];
    expect(statusesOf("R127", spent("0.00", same))).toEqual(["not-applicable"]);
    expect(statusesOf("R127", anAccount())).toEqual(["undecidable"]);
  });
});

/** Items of table 06, and of table 05 with their basic expenditure. */
const paid = (
  economic: Readonly<Record<string, string>>,
  functions: Readonly<Record<string, string>>,
) =>
  anAccount({
    tables: {
      "05": [
        total("total", { total: "100.00", basic: "100.00" }),
        ...Object.entries(functions).map(([code, basic]) =>
          entry(code, code, { total: basic, basic }),
        ),
      ],
      "06": [
        total("personnel", { amount: "100.00" }),
        ...Object.entries(economic).map(([code, amount]) => entry(code, code, { amount })),
      ],
    },
  });

describe.each([
  ["R128", "30113", "2210201"],
  ["R129", "30108", "2080505"],
])("%s", (rule, economic, functional) => {
  const pair = (amount: string, basic: string) =>
    paid({ [economic]: amount }, { [functional]: basic });

  it("hints where one payment differs in the two classifications", () => {
    expect(statusesOf(rule, pair("48.70", "48.70"))).toEqual(["holds"]);
    expect(statusesOf(rule, pair("48.70", "48.71"))).toEqual(["rounding"]);
    expect(statusesOf(rule, pair("48.70", "48.72"))).toEqual(["hint"]);
  });

  it("hints where the item is missing, and does not apply where there is neither", () => {
    expect(statusesOf(rule, paid({ [economic]: "48.70" }, {}))).toEqual(["hint"]);
    expect(statusesOf(rule, paid({}, {}))).toEqual(["not-applicable"]);
    expect(statusesOf(rule, anAccount())).toEqual(["undecidable"]);
  });
});

describe("R130", () => {
  it("adds the items that stand for one payment", () => {
    const both = (amount: string) =>
      paid({ "30110": amount }, { "2101101": "2.22", "2101102": "0.49" });
    expect(statusesOf("R130", both("2.71"))).toEqual(["holds"]);
    expect(statusesOf("R130", both("2.73"))).toEqual(["holds"]);
    expect(statusesOf("R130", both("2.74"))).toEqual(["hint"]);
    expect(statusesOf("R130", paid({ "30111": "11.31" }, {}))).toEqual(["hint"]);
  });
});

describe("R131 and R132", () => {
  it("let a tenth or 5 万元 pass", () => {
    const retired = (amount: string) => paid({ "30302": amount }, { "2080501": "100.00" });
    expect(statusesOf("R131", retired("90.00"))).toEqual(["holds"]);
    expect(statusesOf("R131", retired("89.99"))).toEqual(["hint"]);
    const pension = (amount: string) => paid({ "30304": amount }, { "2080801": "22.09" });
    expect(statusesOf("R132", pension("22.21"))).toEqual(["holds"]);
    expect(statusesOf("R132", pension("27.10"))).toEqual(["hint"]);
    expect(statusesOf("R132", paid({}, {}))).toEqual(["not-applicable"]);
  });
});

describe("R133", () => {
  const mixed = (basic: string | null, project: string | null) =>
    anAccount({
      tables: {
        "05": [
          entry("2013101", "行政运行", { total: "10.00", basic: "10.00", project }),
          entry("2013102", "一般行政管理事务", { total: "10.00", basic, project: "10.00" }),
        ],
      },
    });

  it("hints where daily running and projects are mixed", () => {
    expect(statusesOf("R133", mixed(null, "0.00"))).toEqual(["holds", "holds"]);
    expect(statusesOf("R133", mixed("35.78", "4.96"))).toEqual(["hint", "hint"]);
    expect(statusesOf("R133", anAccount())).toEqual(["undecidable"]);
  });
});

describe("R140 and R141", () => {
  const opening = (amount: string | null) =>
    anAccount({
      tables: {
        "01": [total("openingBalance", { amount })],
        "04": [total("openingBalance", { amount })],
      },
    });
  const before = anAccount({
    year: 2023,
    tables: {
      "01": [{ ...total("closingBalance", { amount: "12.30" }), side: "expenditure" }],
      "04": [{ ...total("closingBalance", { total: "12.30" }), side: "expenditure" }],
    },
  });

  it.each(["R140", "R141"])("%s hints where last year ended otherwise", (rule) => {
    expect(statusesOf(rule, opening("12.30"), { before })).toEqual(["holds"]);
    expect(statusesOf(rule, opening("12.31"), { before })).toEqual(["rounding"]);
    const [outcome] = outcomesOf(rule, opening("13.20"), { before });
    expect(outcome).toMatchObject({ status: "hint", found: wan("13.20"), expected: wan("12.30") });
    expect(outcome?.figures[1]).toMatchObject({
      place: null,
      label: expect.stringContaining("2023年度") as unknown,
    });
    expect(statusesOf(rule, opening("12.30"))).toEqual(["not-applicable"]);
    expect(statusesOf(rule, anAccount(), { before })).toEqual(["undecidable"]);
  });
});

describe("R142", () => {
  const said = (change: string) =>
    anAccount({
      stated: [
        { key: "expenditure", says: "694.47" },
        { key: "expenditureChange", says: change, basis: "上年" },
      ],
    });
  const before = anAccount({
    year: 2023,
    tables: { "01": [total("expenditure", { amount: "811.25" })] },
  });

  it("hints where last year published something else", () => {
    expect(statusesOf("R142", said("-116.78"), { before })).toEqual(["holds"]);
    expect(statusesOf("R142", said("-117.78"), { before })).toEqual(["hint"]);
    expect(statusesOf("R142", said("-116.78"))).toEqual(["not-applicable"]);
    expect(statusesOf("R142", anAccount(), { before })).toEqual(["not-applicable"]);
  });
});

describe("R143", () => {
  const unit = (amount: string) =>
    anAccount({ tables: { "01": [total("expenditure", { amount })] } });
  const department = (amount: string) => ({ ...unit(amount), scope: "汇总" as const });
  const parts = [unit("60.00"), unit("40.00")];

  it("adds the units of a department, money between them aside", () => {
    expect(statusesOf("R143", department("99.00"), { parts })).toEqual(["holds"]);
    expect(statusesOf("R143", department("98.90"), { parts })).toEqual(["hint"]);
  });

  it("does not apply to a single unit, or where none is known", () => {
    expect(statusesOf("R143", unit("100.00"), { parts })).toEqual(["not-applicable"]);
    expect(statusesOf("R143", department("100.00"))).toEqual(["not-applicable"]);
  });
});
