import { describe, expect, it } from "vitest";

import type { Account } from "@/accounts/account";
import { R006 } from "@/accounts/checks/rules/r006";
import { R007 } from "@/accounts/checks/rules/r007";
import { R014 } from "@/accounts/checks/rules/r014";
import { R015 } from "@/accounts/checks/rules/r015";
import { R016 } from "@/accounts/checks/rules/r016";
import { R056 } from "@/accounts/checks/rules/r056";
import { R063 } from "@/accounts/checks/rules/r063";
import { R074 } from "@/accounts/checks/rules/r074";
import { R075 } from "@/accounts/checks/rules/r075";
import { anAccount, entry, total, type LineDraft } from "@/tests/factories";
import { said, statuses } from "./said";

const spending = (...lines: readonly LineDraft[]) => anAccount({ tables: { "03": lines } });
/** What the rule says of table 03. */
const of03 = (rule: typeof R014, ...lines: readonly LineDraft[]) =>
  said(rule, spending(...lines)).filter(({ about }) => about.startsWith("公开03表"));

const CLASS = entry("208", "社会保障和就业支出", { total: "22.09" });
const GROUP = entry("20808", "抚恤", { total: "22.09" });
const ITEM = entry("2080801", "死亡抚恤", { total: "22.09" });

describe("R006 negative amounts of table 01", () => {
  it("hints at one, and holds without", () => {
    const account = (closing: string) =>
      anAccount({ tables: { "01": [total("closingBalance", { amount: closing })] } });
    expect(statuses(R006, account("-3.20"))).toEqual(["hint"]);
    expect(statuses(R006, account("3.20"))).toEqual(["holds"]);
  });
});

describe("R007 one unit of amounts", () => {
  const account = (spent: string) =>
    anAccount({ tables: { "03": [total("total", { total: spent })] } });
  it("fails where a figure of two tables differs ten thousand times", () => {
    expect(said(R007, account("1000000.00"))).toContainEqual(
      expect.objectContaining({ about: "公开03表", status: "failed" }),
    );
  });
  it("leaves other differences to other rules", () => {
    expect(statuses(R007, account("1000.00"))).toEqual(["holds", "holds"]);
  });
});

describe("R014 levels of codes", () => {
  it("holds where class and group of an item are there", () => {
    expect(of03(R014, CLASS, GROUP, ITEM)).toMatchObject([{ status: "holds" }]);
  });
  it("fails without the group where others have theirs, and for a code of six digits", () => {
    const other = [entry("210", "卫生健康支出", {}), entry("21011", "行政事业单位医疗", {})];
    expect(of03(R014, CLASS, ITEM, ...other)).toMatchObject([
      { about: "公开03表 2080801 死亡抚恤", status: "failed" },
    ]);
    expect(of03(R014, CLASS, GROUP, entry("208080", "死亡抚恤", {}))).toMatchObject([
      { status: "failed" },
    ]);
  });
  it("does not ask for a level that the layout leaves out", () => {
    expect(of03(R014, CLASS, ITEM)).toMatchObject([{ status: "holds" }]);
  });
});

describe("R015 names of codes", () => {
  it("holds for the official name however it is printed", () => {
    expect(of03(R015, entry("20131", "党委办公厅(室)及相关机构事务", {}))).toMatchObject([
      { status: "holds" },
    ]);
  });
  it("fails for another name of a sure code, hints for a name cut off and a code unknown", () => {
    expect(of03(R015, entry("2080801", "伤残抚恤", {}))).toMatchObject([{ status: "failed" }]);
    expect(of03(R015, entry("20131", "党委办公厅（室）及相关", {}))).toMatchObject([
      { status: "hint" },
    ]);
    expect(of03(R015, entry("2089877", "某项支出", {}))).toMatchObject([{ status: "hint" }]);
  });
  it("looks no economic code up among the functions", () => {
    expect(of03(R015, entry("301", "工资福利支出", {}))).toMatchObject([
      { status: "not-applicable" },
    ]);
  });
});

describe("R016 a code once", () => {
  it("fails for the second row", () => {
    expect(of03(R016, CLASS, GROUP, ITEM)).toMatchObject([{ status: "holds" }]);
    expect(of03(R016, CLASS, GROUP, ITEM, ITEM)).toMatchObject([
      { about: "公开03表 2080801 死亡抚恤", status: "failed" },
    ]);
  });
});

describe("R056 economic codes", () => {
  const of06 = (...lines: readonly LineDraft[]) =>
    said(R056, anAccount({ tables: { "06": lines } }));
  it("hints at 31023, and says which code the name has", () => {
    const [only] = of06(entry("31023", "无形资产购置", { amount: null }));
    expect(only?.status).toBe("hint");
    expect(only?.message).toContain("31022");
  });
  it("fails for capital construction with an amount, not for its blank row", () => {
    const row = (amount: string | null) => entry("309", "资本性支出（基本建设）", { amount });
    expect(of06(row("5.00"))).toMatchObject([{ status: "failed" }]);
    expect(of06(row(null), entry("30101", "基本工资", { amount: "83.64" }))).toMatchObject([
      { status: "holds" },
    ]);
  });
});

describe("R063 empty tables and their statement", () => {
  const account = (status: "empty" | "read", says: string | null) => {
    const made = anAccount({
      tables: { "07": status === "read" ? [entry("212", "城乡社区支出", { total: "1.00" })] : [] },
    });
    const emptyStatement = says === null ? null : { text: says, place: { block: 7, line: 720 } };
    const tables = { ...made.tables, "07": { ...made.tables["07"], status, emptyStatement } };
    return { ...made, tables };
  };
  const of07 = (...asked: Parameters<typeof account>) => statuses(R063, account(...asked))[0];
  it("belong together", () => {
    expect(of07("empty", "本表无数据。")).toBe("holds");
    expect(of07("empty", null)).toBe("failed");
    expect(of07("read", null)).toBe("holds");
    expect(of07("read", "本表无数据。")).toBe("failed");
  });
  it("cannot be told of a table that is not there", () => {
    expect(statuses(R063, anAccount())).toEqual(["undecidable", "undecidable", "undecidable"]);
  });
});

describe("R074 三公 within the budget", () => {
  const account = (spent: string, basis = "全年预算") =>
    anAccount({
      tables: { "09": [total("budget", { total: "4.86" }), total("actual", { total: spent })] },
      stated: [{ key: "sangongBudget", says: "4.86", basis }],
    });
  it("hints where more was spent", () => {
    expect(statuses(R074, account("4.86"))).toEqual(["holds"]);
    expect(statuses(R074, account("4.90"))).toEqual(["hint"]);
  });
  it("does not measure by the initial budget", () => {
    expect(statuses(R074, account("4.90", "年初预算"))).toEqual(["not-applicable"]);
  });
});

describe("R075 budget and final account in pairs of columns", () => {
  /** Both lines in one row of the table, their columns as named; from column 1. */
  const account = (budgets: readonly number[], actuals: readonly number[]) => {
    const { tables, ...parts } = anAccount({
      tables: {
        "09": [
          total("budget", { total: "5.00", abroad: "2.00", reception: "3.00" }),
          total("actual", { total: "4.00", abroad: "2.00", reception: "2.00" }),
        ],
      },
    });
    const lines = tables["09"].lines.map((line, at) => ({
      ...line,
      place: { ...line.place, row: 3 },
      figures: Object.fromEntries(
        Object.entries(line.figures).map(([column, figure], index) => {
          const place = { ...figure.place, row: 3, column: (at === 0 ? budgets : actuals)[index] };
          return [column, { ...figure, place }];
        }),
      ),
    }));
    return { ...parts, tables: { ...tables, "09": { ...tables["09"], lines } } } as Account;
  };
  it("holds where each column has its pair beside it", () => {
    expect(statuses(R075, account([1, 3, 5], [2, 4, 6]))).toEqual(["holds"]);
  });
  it("hints where one has not", () => {
    expect(statuses(R075, account([1, 3, 5], [2, 4, 7]))).toEqual(["hint"]);
    expect(statuses(R075, account([2, 3, 5], [1, 4, 6]))).toEqual(["hint"]);
  });
  it("does not apply where all budgets come first, or the lines are rows", () => {
    expect(statuses(R075, account([1, 2, 3], [4, 5, 6]))).toEqual(["not-applicable"]);
    const rows = anAccount({
      tables: { "09": [total("budget", { total: "5.00" }), total("actual", { total: "4.00" })] },
    });
    expect(statuses(R075, rows)).toEqual(["not-applicable"]);
  });
});
