import { describe, expect, it } from "vitest";

import { anAccount, entry, total, wan, type StatementDraft } from "@/tests/factories";
import { outcomesOf, statusesOf } from "../outcomes-of";

const withTotals = (...stated: StatementDraft[]) =>
  anAccount({
    tables: {
      "01": [
        total("incomeGrandTotal", { amount: "694.47" }),
        { ...total("expenditureGrandTotal", { amount: "694.47" }), side: "expenditure" },
      ],
      "02": [total("total", { total: "694.47", fiscal: "600.00", other: "94.47" })],
      "03": [total("total", { total: "694.47", basic: "649.21", project: "45.26" })],
      "04": [total("incomeGrandTotal", { amount: "694.47" })],
      "05": [
        total("total", { total: "600.04" }),
        entry("201", "一般公共服务支出", { total: "586.85" }),
        entry("221", "住房保障支出", { total: "13.15" }),
      ],
    },
    stated,
  });

describe.each([
  ["R201", { key: "total" }, "694.47", "649.47", "694.5", "694.4"],
  ["R204", { key: "income" }, "694.47", "694.46", "694.5", "694.4"],
  ["R204", { key: "incomeItem", name: "其他收入" }, "94.47", "94.74", "94.5", "94.4"],
  ["R207", { key: "expenditure" }, "694.47", "69.45", "694.5", "694.6"],
  ["R207", { key: "basic", basis: "本年支出" }, "649.21", "649.12", "649.2", "649.3"],
  ["R208", { key: "fiscalTotal" }, "694.47", "594.47", "694.5", "694.4"],
  ["R209", { key: "generalBudget" }, "600.04", "600.01", "600.0", "600.1"],
] as const)("%s compares %o with the table", (rule, about, right, wrong, rounded, further) => {
  it("holds where both print the same", () => {
    expect(statusesOf(rule, withTotals({ ...about, says: right }))).toEqual(["holds"]);
  });

  it("fails where they differ by the last digit or more", () => {
    const [outcome] = outcomesOf(rule, withTotals({ ...about, says: wrong }));
    expect(outcome).toMatchObject({
      status: "failed",
      cause: "publisher",
      found: wan(wrong),
      expected: wan(right),
    });
  });

  it("takes fewer decimals for rounding, if they round to it", () => {
    expect(statusesOf(rule, withTotals({ ...about, says: rounded }))).toEqual(["rounding"]);
    expect(statusesOf(rule, withTotals({ ...about, says: further }))).toEqual(["failed"]);
  });

  it("can't be decided without the figure or the table", () => {
    expect(statusesOf(rule, withTotals())).toEqual(["undecidable"]);
    const noTables = anAccount({ stated: [{ ...about, says: right }] });
    expect(statusesOf(rule, noTables)).toEqual(["undecidable"]);
  });
});

describe("R202", () => {
  const changed = (change: string, rate: string) =>
    withTotals(
      { key: "total", says: "694.47", passage: 1 },
      { key: "totalChange", says: change, basis: "上年", passage: 1 },
      { key: "totalChangeRate", says: rate, basis: "上年", passage: 1 },
    );

  // 116.78 less than 811.25.
  it("holds for a decrease", () => {
    expect(statusesOf("R202", changed("-116.78", "-14.4%"))).toEqual(["holds"]);
  });

  it("fails where the percentage is of this year's figure, and says what it would be", () => {
    const [outcome] = outcomesOf("R202", changed("-116.78", "-16.8%"));
    expect(outcome).toMatchObject({ status: "failed", found: -0.168, isRate: true });
    expect(outcome?.expected).toBeCloseTo(-116.78 / 811.25, 10);
  });

  it("allows for half of the last digit", () => {
    // 14.395 %
    expect(statusesOf("R202", changed("-116.78", "-14.40%"))).toEqual(["holds"]);
    expect(statusesOf("R202", changed("-116.78", "-14.41%"))).toEqual(["failed"]);
  });

  it("does not apply where there was nothing the year before", () => {
    expect(statusesOf("R202", changed("694.47", "100.0%"))).toEqual(["not-applicable"]);
    expect(statusesOf("R202", withTotals())).toEqual(["not-applicable"]);
  });

  it("can't be decided where the passage lacks the change", () => {
    const alone = withTotals({ key: "totalChangeRate", says: "-14.4%", basis: "上年" });
    expect(statusesOf("R202", alone)).toEqual(["undecidable"]);
  });
});

describe("R203", () => {
  const apart = (income: string, expenditure: string) =>
    withTotals(
      { key: "total", name: "收入", says: income },
      { key: "total", name: "支出", says: expenditure },
    );

  it("compares income and expenditure where they are stated apart", () => {
    expect(statusesOf("R203", apart("694.47", "694.47"))).toEqual(["holds", "not-applicable"]);
    const [outcome] = outcomesOf("R203", apart("694.47", "694.74"));
    expect(outcome).toMatchObject({ status: "failed", found: wan("694.47") });
  });

  it("does not apply to one figure for both", () => {
    const both = withTotals({ key: "total", says: "694.47" });
    expect(statusesOf("R203", both)).toEqual(["not-applicable", "not-applicable"]);
  });
});

describe("R205", () => {
  const shared = (rate: string) =>
    withTotals(
      { key: "classAmount", named: "住房保障支出", code: "221", says: "13.15", passage: 3 },
      {
        key: "share",
        named: "住房保障支出",
        code: "221",
        basis: "一般公共预算财政拨款支出",
        says: rate,
        passage: 3,
      },
    );

  // 13.15 of 600.04 is 2.19152… %.
  it("reckons the percentage again", () => {
    expect(statusesOf("R205", shared("2.19%"))).toEqual(["holds"]);
    const [outcome] = outcomesOf("R205", shared("2.18%"));
    expect(outcome).toMatchObject({ status: "failed", found: 0.0218 });
    expect(outcome?.expected).toBeCloseTo(0.0219152, 6);
  });

  it("takes the text's whole where the table's can't be read", () => {
    const lost = anAccount({
      tables: { "05": [total("total", { total: "三" })] },
      stated: [
        { key: "generalBudget", says: "600.00" },
        { key: "generalBudget", says: "600.00", passage: 7 },
        {
          key: "share",
          name: "一般公共预算财政拨款支出",
          basis: "一般公共预算财政拨款支出",
          says: "100%",
          passage: 7,
        },
      ],
    });
    expect(statusesOf("R205", lost)).toEqual(["holds"]);
  });

  it("can't be decided without the amount, and does not apply without a share", () => {
    const alone = withTotals({ key: "share", named: "其他支出", basis: "本年支出", says: "1.0%" });
    expect(statusesOf("R205", alone)).toEqual(["undecidable"]);
    expect(statusesOf("R205", withTotals())).toEqual(["not-applicable"]);
  });
});

describe("R206", () => {
  const halves = (basic: string, project: string, amount = "45.26") =>
    withTotals(
      ...(
        [
          ["basic", "基本支出", "649.21", basic],
          ["project", "项目支出", amount, project],
        ] as const
      ).flatMap(([key, name, says, rate]): StatementDraft[] => [
        { key, says, basis: "本年支出", passage: 2 },
        { key: "share", name, says: rate, basis: "本年支出", passage: 2 },
      ]),
    );

  it("adds the shares of a whole, within half a digit each", () => {
    expect(statusesOf("R206", halves("93.5%", "6.5%"))).toEqual(["holds"]);
    expect(statusesOf("R206", halves("93.5%", "6.6%"))).toEqual(["holds"]);
  });

  it("only hints where they do not make 100 %", () => {
    expect(statusesOf("R206", halves("93.5%", "6.7%"))).toEqual(["hint"]);
  });

  it("does not add a list that leaves something out", () => {
    expect(statusesOf("R206", halves("93.5%", "1.0%", "7.00"))).toEqual(["not-applicable"]);
  });
});

describe("R209", () => {
  it("divides by all expenditure", () => {
    const share = (rate: string) =>
      withTotals(
        { key: "generalBudget", says: "600.04", passage: 1 },
        {
          key: "share",
          name: "一般公共预算财政拨款支出",
          basis: "本年支出",
          says: rate,
          passage: 1,
        },
      );
    expect(statusesOf("R209", share("86.4%"))).toEqual(["holds", "holds"]);
    expect(statusesOf("R209", share("100.0%"))).toEqual(["holds", "failed"]);
  });
});

describe("R210", () => {
  const listed = (code: string | null, named: string, says: string): StatementDraft => ({
    key: "classAmount",
    named,
    code,
    says,
  });
  const both = [
    listed("201", "一般公共服务支出", "586.85"),
    listed("221", "住房保障支出", "13.15"),
  ];

  it("holds where every class is listed with its amount", () => {
    expect(statusesOf("R210", withTotals(...both))).toEqual(["holds", "holds"]);
  });

  it("fails for another amount, a class left out, and one that the table lacks", () => {
    const wrong = withTotals(
      listed("201", "一般公共服务支出", "568.85"),
      listed(null, "教育支出", "3.00"),
    );
    const failed = outcomesOf("R210", wrong).filter(({ status }) => status === "failed");
    expect(failed.map(({ message }) => message)).toEqual([
      expect.stringContaining("586.85"),
      expect.stringMatching(/住房保障支出.*没有列出/),
      expect.stringMatching(/教育支出.*没有这一类/),
    ]);
  });

  it("can't be decided where nothing is listed", () => {
    expect(statusesOf("R210", withTotals())).toEqual(["undecidable"]);
  });
});

describe("R263", () => {
  it("knows a moved decimal point", () => {
    expect(statusesOf("R263", withTotals({ key: "total", says: "69.44" }))).toEqual(["failed"]);
    expect(statusesOf("R263", withTotals({ key: "total", says: "6944.70" }))).toEqual(["failed"]);
  });

  it("leaves what is only wrong, or right, to others", () => {
    expect(statusesOf("R263", withTotals({ key: "total", says: "68.00" }))).toEqual(["holds"]);
    expect(statusesOf("R263", withTotals({ key: "total", says: "694.47" }))).toEqual(["holds"]);
  });

  it("can't be decided without a figure of the text", () => {
    expect(statusesOf("R263", withTotals())).toEqual(["undecidable"]);
  });
});
