import { describe, expect, it } from "vitest";

import type { StoredBlock } from "@/accounts/stored-block";
import { anAccount, total, wan, type StatementDraft } from "@/tests/factories";
import { outcomesOf, statusesOf } from "../outcomes-of";

const BASIC = "一般公共预算财政拨款基本支出";
const saying = (...stated: StatementDraft[]) =>
  anAccount({
    tables: {
      "05": [total("total", { total: "694.47", basic: "649.21", project: "45.26" })],
      "06": [total("personnel", { amount: "608.71" }), total("operating", { amount: "40.50" })],
      "09": [
        total("budget", { total: "5.00", vehicles: "5.00", reception: null }),
        total("actual", { total: "4.86", vehicles: "4.86", reception: null }),
      ],
    },
    stated,
  });

describe("R224", () => {
  const parts = (personnel: string) =>
    saying(
      { key: "basic", basis: BASIC, says: "649.21" },
      { key: "personnel", basis: BASIC, says: personnel },
      { key: "operating", basis: BASIC, says: "40.50" },
    );

  it("compares the three figures with tables 05 and 06", () => {
    expect(statusesOf("R224", parts("608.71"))).toEqual(["holds", "holds", "holds"]);
    expect(outcomesOf("R224", parts("680.71"))[1]).toMatchObject({
      status: "failed",
      found: wan("680.71"),
      expected: wan("608.71"),
    });
  });

  it("takes table 06 where 05 lost its total", () => {
    const lost = anAccount({
      tables: {
        "06": [total("personnel", { amount: "608.71" }), total("operating", { amount: "40.50" })],
      },
      stated: [{ key: "basic", basis: BASIC, says: "649.23" }],
    });
    expect(outcomesOf("R224", lost)[1]).toMatchObject({ expected: wan("649.21") });
    expect(statusesOf("R224", lost)).toEqual(["undecidable", "rounding"]);
  });
});

describe("R225", () => {
  const sum = (operating: string) =>
    saying(
      { key: "basic", basis: BASIC, says: "105.58" },
      { key: "personnel", basis: BASIC, says: "95.36" },
      { key: "operating", basis: BASIC, says: operating },
    );

  it("allows half a digit for each of three", () => {
    expect(statusesOf("R225", sum("10.22"))).toEqual(["holds"]);
    expect(statusesOf("R225", sum("10.24"))).toEqual(["rounding"]);
    expect(statusesOf("R225", sum("10.25"))).toEqual(["failed"]);
    expect(statusesOf("R225", saying())).toEqual(["not-applicable"]);
  });
});

describe("R227", () => {
  const words = (text: string): StoredBlock => ({
    kind: "paragraph",
    heading: null,
    lines: [{ text, position: {} }],
  });
  const none = [words("本单位当年无政府性基金预算财政拨款收入和支出。")];
  const withFunds = (income: string | null) =>
    anAccount({
      tables: { "07": [total("total", { income, total: income })] },
      stated:
        income === null
          ? []
          : [{ key: "fiscalItem", name: "政府性基金预算财政拨款收入", says: "125.91" }],
    });

  it("compares what is stated, and believes no sentence of nothing beside figures", () => {
    const state = "undecidable";
    expect(statusesOf("R227", withFunds("125.91"))).toEqual(["holds", state]);
    expect(statusesOf("R227", withFunds("152.91"))).toEqual(["failed", state]);
    expect(statusesOf("R227", withFunds("125.91"), { blocks: none })).toEqual([
      "holds",
      "failed",
      state,
    ]);
    expect(statusesOf("R227", withFunds(null), { blocks: none })).toEqual(["holds", state]);
    expect(statusesOf("R227", withFunds(null))).toEqual(["not-applicable", state]);
  });
});

describe("R230", () => {
  it("compares with table 09, where a blank is nothing", () => {
    const stated = (key: "sangongBudget" | "sangongActual", name: string | null, says: string) =>
      statusesOf("R230", saying({ key, name, says }));
    expect(stated("sangongActual", null, "4.86")).toEqual(["holds"]);
    expect(stated("sangongActual", "公务接待费", "0.00")).toEqual(["holds"]);
    expect(stated("sangongActual", "公务接待费", "0.50")).toEqual(["failed"]);
    expect(stated("sangongBudget", "公务用车购置及运行维护费", "4.86")).toEqual(["failed"]);
    expect(statusesOf("R230", saying())).toEqual(["not-applicable"]);
  });

  it("does not compare the budget of the year's beginning with that of its end", () => {
    const initial: StatementDraft = { key: "sangongBudget", basis: "年初预算", says: "6.00" };
    expect(statusesOf("R230", saying(initial))).toEqual(["not-applicable"]);
  });
});

describe("R231", () => {
  const parts = (vehicles: string, rate: string, ...more: StatementDraft[]) =>
    saying(
      { key: "sangongBudget", says: "5.00", basis: "全年预算", passage: 1 },
      { key: "sangongActual", says: "4.86", passage: 1 },
      { key: "sangongRate", says: rate, basis: "全年预算", passage: 1 },
      { key: "sangongActual", name: "公务用车购置及运行维护费", says: vehicles, passage: 2 },
      ...more,
    );
  const others = (["因公出国（境）费", "公务接待费"] as const).map((name): StatementDraft => ({
    key: "sangongActual",
    name,
    says: "0.00",
  }));

  it("adds the components and reckons the rate", () => {
    expect(statusesOf("R231", parts("4.86", "97.2%"))).toEqual(["holds", "holds"]);
    expect(statusesOf("R231", parts("4.68", "79.2%", ...others))).toEqual(["failed", "failed"]);
    expect(statusesOf("R231", parts("4.87", "97.2%", ...others))).toEqual(["rounding", "holds"]);
    expect(statusesOf("R231", saying())).toEqual(["not-applicable"]);
  });

  it("can't tell what components that are left out come to", () => {
    expect(statusesOf("R231", parts("4.68", "97.2%"))).toEqual(["undecidable", "holds"]);
  });
});

describe("R241", () => {
  const cost = (rate: string, basis: string | null) =>
    saying(
      { key: "operatingCost", says: "40.50", passage: 1 },
      { key: "operatingCostChange", says: "-40.82", basis, passage: 1 },
      { key: "operatingCostChangeRate", says: rate, basis, passage: 1 },
    );

  // 40.82 of 81.32 is 50.197 %.
  it("wants to know what is compared with, and reckons the rate", () => {
    expect(statusesOf("R241", cost("-50.2%", "年初预算"))).toEqual(["holds", "holds"]);
    expect(statusesOf("R241", cost("-50.1%", "年初预算"))).toEqual(["holds", "failed"]);
    expect(statusesOf("R241", cost("-50.2%", null))).toEqual(["hint", "holds"]);
    expect(statusesOf("R241", saying())).toEqual(["not-applicable"]);
  });
});

const bought = (amounts: Readonly<Record<string, string>>, ...more: StatementDraft[]) =>
  saying(
    ...Object.entries(amounts).map(([name, says]): StatementDraft => ({
      key: "procurement",
      name,
      says,
      passage: 1,
    })),
    ...more,
  );

describe("R242", () => {
  it("adds goods, works and services", () => {
    const all = { goods: "23.96", works: "59.59", services: "38.64" };
    expect(statusesOf("R242", bought({ total: "122.19", ...all }))).toEqual(["holds"]);
    expect(statusesOf("R242", bought({ total: "122.17", ...all }))).toEqual(["rounding"]);
    expect(statusesOf("R242", bought({ total: "122.16", ...all }))).toEqual(["failed"]);
  });

  it("takes a kind that is not named for nothing only where the rest adds up", () => {
    expect(statusesOf("R242", bought({ total: "0.70", goods: "0.70" }))).toEqual(["holds"]);
    expect(statusesOf("R242", bought({ total: "0.90", goods: "0.70" }))).toEqual(["undecidable"]);
    expect(statusesOf("R242", saying())).toEqual(["not-applicable"]);
  });
});

describe("R243", () => {
  it("keeps a part below its whole", () => {
    const awarded = (sme: string) => bought({ total: "122.18", sme, micro: "72.95" });
    expect(statusesOf("R243", awarded("112.85"))).toEqual(["holds", "holds"]);
    expect(statusesOf("R243", awarded("72.59"))).toEqual(["holds", "failed"]);
    expect(statusesOf("R243", awarded("212.85"))).toEqual(["failed", "holds"]);
    expect(statusesOf("R243", saying())).toEqual(["not-applicable"]);
  });

  it("adds what came of reserved projects and of others", () => {
    const awarded = { smeReservedAwarded: "21.07", microReservedAwarded: "21.07" };
    const all = (total: string) => bought({ total, ...awarded, smeOtherAwarded: "21.07" });
    expect(outcomesOf("R243", all("21.07"))[0]).toMatchObject({
      status: "failed",
      found: wan("42.14"),
      expected: wan("21.07"),
    });
    expect(statusesOf("R243", all("42.14"))).toEqual(["holds", "holds"]);
    const reserved = { smeReserved: "3.00", microReserved: "4.00" };
    expect(statusesOf("R243", bought({ total: "9.00", ...reserved }))).toEqual(["hint"]);
  });
});

describe("R244", () => {
  const share = (basis: string, says: string): StatementDraft => ({
    key: "procurementShare",
    name: "sme",
    basis,
    says,
  });

  it("divides by the whole that the text names", () => {
    const amounts = { total: "122.18", sme: "112.85" };
    const rates = (each: StatementDraft) => statusesOf("R244", bought(amounts, each));
    expect(rates(share("政府采购支出总额", "92.4%"))).toEqual(["holds"]);
    expect(rates(share("政府采购支出总额", "94.2%"))).toEqual(["failed"]);
    expect(rates(share("货物支出金额", "100%"))).toEqual(["undecidable"]);
    expect(statusesOf("R244", saying())).toEqual(["not-applicable"]);
  });
});

describe("R247 and R248", () => {
  const cars = (whole: number, kept: number, ...kinds: (readonly [string, number])[]) =>
    saying(
      { key: "vehicles", name: "total", says: whole, passage: 1 },
      ...kinds.map(([name, says]): StatementDraft => ({ key: "vehicles", name, says, passage: 1 })),
      { key: "vehiclesKept", says: kept, passage: 2 },
    );
  const kinds = [["应急保障用车", 5] as const, ["机要通信用车", 2] as const];
  const others = ["其他用车", 0] as const;

  it("add the kinds of cars", () => {
    expect(statusesOf("R247", cars(7, 7, ...kinds, others))).toEqual(["holds"]);
    const [outcome] = outcomesOf("R247", cars(8, 7, ...kinds, others));
    expect(outcome).toMatchObject({
      status: "failed",
      message: expect.stringMatching(/8 辆.*7 辆/) as unknown,
    });
    expect(statusesOf("R247", cars(6, 6, ...kinds))).toEqual(["failed"]);
    expect(statusesOf("R247", cars(8, 7, ...kinds))).toEqual(["undecidable"]);
    expect(statusesOf("R247", saying())).toEqual(["not-applicable"]);
  });

  it("hint where more cars run than are held", () => {
    expect(statusesOf("R248", cars(7, 7))).toEqual(["holds"]);
    expect(statusesOf("R248", cars(7, 8))).toEqual(["hint"]);
    expect(statusesOf("R248", saying())).toEqual(["not-applicable"]);
  });
});
