import { describe, expect, it } from "vitest";

import { R218 } from "@/accounts/checks/rules/r218";
import { R220 } from "@/accounts/checks/rules/r220";
import { R222 } from "@/accounts/checks/rules/r222";
import { R226 } from "@/accounts/checks/rules/r226";
import { R232 } from "@/accounts/checks/rules/r232";
import { R233 } from "@/accounts/checks/rules/r233";
import { R234 } from "@/accounts/checks/rules/r234";
import { R235 } from "@/accounts/checks/rules/r235";
import { R236 } from "@/accounts/checks/rules/r236";
import { R237 } from "@/accounts/checks/rules/r237";
import { R257 } from "@/accounts/checks/rules/r257";
import { R262 } from "@/accounts/checks/rules/r262";
import type { ColumnKey } from "@/accounts/published-tables";
import type { StatedKey } from "@/accounts/statement";
import { anAccount, entry, total, type StatementDraft } from "@/tests/factories";
import { paragraphs, said, statuses } from "./said";

/** 农林水: 5.00 万元 were planned. */
const execution = (actual: string, reason: string | null) =>
  anAccount({
    stated: [
      { key: "initialBudget", says: "5.00", basis: "年初预算", passage: 1, named: "农林水支出" },
      { key: "actual", says: actual, passage: 1, named: "农林水支出" },
      ...(reason === null
        ? []
        : [{ key: "reason", says: null, text: reason, passage: 1, named: "农林水支出" } as const]),
    ],
  });

describe("R220 a reason for what departs from the budget", () => {
  it("hints without", () => {
    expect(statuses(R220, execution("4.80", null))).toEqual(["hint"]);
    expect(statuses(R220, execution("4.80", "项目进度慢"))).toEqual(["holds"]);
    expect(statuses(R220, execution("5.00", null))).toEqual(["holds"]);
    expect(statuses(R220, anAccount())).toEqual(["not-applicable"]);
  });
});

describe("R222 a particular reason beyond 80 % and 120 %", () => {
  it("is asked for beyond the limit, not at it", () => {
    expect(statuses(R222, execution("3.20", null))).toEqual(["hint"]);
    expect(statuses(R222, execution("4.00", null))).toEqual(["not-applicable"]);
    expect(statuses(R222, execution("6.01", null))).toEqual(["hint"]);
  });
  it("is more than words that fit everything", () => {
    expect(statuses(R222, execution("3.20", "主要原因是人员变动"))).toEqual(["hint"]);
    expect(statuses(R222, execution("3.20", "主要原因是两个村的道路下年才验收"))).toEqual([
      "holds",
    ]);
  });
});

describe("R218 every item has its passage", () => {
  const account = (code: string) =>
    anAccount({
      tables: {
        "05": [
          entry("208", "社会保障和就业支出", { total: "22.09" }),
          entry("2080801", "死亡抚恤", { total: "22.09" }),
        ],
      },
      stated: [{ key: "actual", says: "22.09", code }],
    });
  it("hints where only the class has one", () => {
    expect(statuses(R218, account("2080801"))).toEqual(["holds"]);
    expect(said(R218, account("208"))).toMatchObject([
      { about: "208 社会保障和就业支出", status: "hint" },
    ]);
  });
});

describe("R226 what the basic expenditure mainly consists of", () => {
  const account = (list: string) =>
    anAccount({
      tables: {
        "06": [
          entry("302", "商品和服务支出", { amount: "4.95" }),
          entry("30201", "办公费", { amount: "4.31" }),
          entry("30202", "印刷费", { amount: "0.64" }),
          entry("30215", "会议费", { amount: null }),
        ],
      },
      stated: [{ key: "operating", says: "4.95", text: `公用经费 4.95 万元，主要包括：${list}。` }],
    });
  const of302 = (list: string) =>
    said(R226, account(list)).find(({ about }) => about === "公用经费");
  it("agrees with table 06", () => {
    expect(of302("办公费、印刷费")?.status).toBe("holds");
    expect(of302("办公费、印刷费、会议费")).toMatchObject({ status: "hint" });
    expect(of302("办公费、印刷费、会议费")?.message).toContain("会议费");
    expect(of302("办公费")?.message).toContain("印刷费");
  });
  it("names nothing of which the table has not even a row", () => {
    expect(of302("办公费、印刷费、邮电费")?.message).toContain("邮电费");
    expect(of302("办公费、印刷费、其他日常支出")?.status).toBe("holds");
  });
  it("may name only some with 等", () => {
    expect(of302("办公费等")?.status).toBe("holds");
  });
});

describe("R232 三公 and the year before", () => {
  const tables = { "09": [total("budget", { total: "4.86" }), total("actual", { total: "4.86" })] };
  const narrative = (words: string) =>
    paragraphs(
      "第三部分 2024 年度部门决算情况说明",
      "九、财政拨款“三公”经费支出决算情况说明",
      words,
    );
  it("are compared", () => {
    const account = anAccount({ tables });
    expect(statuses(R232, account, narrative("支出决算为 4.86 万元。"))).toEqual(["hint"]);
    expect(statuses(R232, account, narrative("支出决算为 4.86 万元，与上年持平。"))).toEqual([
      "holds",
    ]);
    expect(statuses(R232, account)).toEqual(["undecidable"]);
  });
  it("want a reason for a change", () => {
    const stated: StatementDraft[] = [
      { key: "sangongChange", says: "1.00", basis: "上年", text: "比上年增加 1.00 万元" },
    ];
    expect(statuses(R232, anAccount({ tables, stated }))).toEqual(["hint"]);
  });
});

describe("R233–R237 counts and fees", () => {
  const account = (
    fee: ColumnKey,
    paid: string | null,
    ...counts: [StatedKey, number, string?][]
  ) =>
    anAccount({
      tables: { "09": [total("budget", { [fee]: paid }), total("actual", { [fee]: paid })] },
      stated: counts.map(([key, says, name]) => ({ key, says, name: name ?? null })),
    });
  it("R233 a car was paid for if one was bought", () => {
    expect(statuses(R233, account("vehiclePurchase", null, ["vehiclesBought", 0]))).toEqual([
      "holds",
    ]);
    expect(statuses(R233, account("vehiclePurchase", "18.00", ["vehiclesBought", 0]))).toEqual([
      "hint",
    ]);
    expect(statuses(R233, account("vehiclePurchase", null, ["vehiclesBought", 1]))).toEqual([
      "hint",
    ]);
    expect(statuses(R233, account("vehiclePurchase", "18.00"))).toEqual(["undecidable"]);
  });
  it("R234 cars that are kept cost something", () => {
    expect(statuses(R234, account("vehicleRunning", "4.86", ["vehiclesKept", 7]))).toEqual([
      "holds",
    ]);
    expect(statuses(R234, account("vehicleRunning", null, ["vehiclesKept", 7]))).toEqual(["hint"]);
  });
  it("R235 trips that are not counted say nothing", () => {
    expect(statuses(R235, account("abroad", null))).toEqual(["undecidable"]);
    expect(statuses(R235, account("abroad", "3.00", ["delegations", 0], ["delegates", 0]))).toEqual(
      ["hint", "hint"],
    );
  });
  it("R236 as many guests as receptions at least", () => {
    const visits = (groups: number, guests: number) =>
      statuses(
        R236,
        account("reception", "0.61", ["receptions", groups], ["receptionGuests", guests]),
      );
    expect(visits(7, 56)).toEqual(["holds", "holds", "holds"]);
    expect(visits(7, 6)).toEqual(["holds", "holds", "hint"]);
  });
  it("R237 a part of the receptions is not more than all", () => {
    const abroad = (part: number) =>
      statuses(R237, account("reception", "0.61", ["receptions", 7], ["receptions", part, "外宾"]));
    expect(abroad(7)).toEqual(["holds"]);
    expect(abroad(8)).toEqual(["failed"]);
    expect(statuses(R237, account("reception", "0.61", ["receptions", 7]))).toEqual([
      "not-applicable",
    ]);
  });
});

describe("R257 units of indicators", () => {
  const account = (name: string, target: string) =>
    anAccount({
      evaluations: [
        {
          subject: "unit",
          project: null,
          title: "部门整体绩效自评表",
          filledOn: null,
          basic: null,
          projectTotal: null,
          place: { block: 20 },
          indicators: [
            { group: "", kind: "", name, target, result: target, place: { block: 20, row: 4 } },
          ],
        },
      ],
    });
  it("hints at a rate in 万元", () => {
    expect(statuses(R257, account("“三公经费”变动率", "0.00 万元"))).toEqual(["hint"]);
    expect(statuses(R257, account("公用经费控制率", "≤100%"))).toEqual(["holds"]);
    expect(statuses(R257, account("普发性文件数量", "100 件以内"))).toEqual(["holds"]);
    expect(statuses(R257, anAccount())).toEqual(["not-applicable"]);
  });
});

describe("R262 元 and 万元 of the text", () => {
  const account = (says: string) => anAccount({ stated: [{ key: "expenditure", says }] });
  it("fails ten thousand times off, and only then", () => {
    expect(statuses(R262, account("100.00"))).toEqual(["holds"]);
    expect(statuses(R262, account("0.01"))).toEqual(["failed"]);
    expect(statuses(R262, account("10.00"))).toEqual(["holds"]);
    expect(statuses(R262, anAccount())).toEqual(["not-applicable"]);
  });
});
