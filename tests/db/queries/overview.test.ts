import { describe, expect, test } from "vitest";

import type { RegisteredUnit } from "@/accounts/registered-unit";
import { store } from "@/db/client";
import { regionOverview } from "@/db/queries/overview";
import { applyRegistry } from "@/db/unit-registry";
import { anAccount, entry, total, wan, type AccountDraft } from "@/tests/factories";
import { keep, freshStoreForEachTest } from "../temporary-store";

freshStoreForEachTest();

const education = "武汉市汉阳区教育局";
const spent = (amount: string, draft: AccountDraft = {}) =>
  keep(
    anAccount({
      ...draft,
      tables: {
        "01": [total("income", { amount }), total("expenditure", { amount })],
        ...draft.tables,
      },
    }),
    JSON.stringify([amount, draft.unit, draft.year]),
  );

test("a region's year, added up over its units", async () => {
  spent("90.00", { year: 2023 });
  spent("100.00", {
    tables: {
      "03": [
        entry("201", "一般公共服务支出", { total: "60.00" }),
        entry("205", "教育支出", { total: "40.00" }),
        entry("20501", "教育管理事务", { total: "40.00" }),
      ],
      "09": [total("budget", { total: "5.00" }), total("actual", { total: "4.86" })],
    },
    stated: [
      { key: "initialBudget", says: "125.00", passage: 1 },
      { key: "actual", says: "100.00", passage: 1 },
      { key: "completionRate", says: "80.0%", basis: "年初预算", passage: 1 },
    ],
  });
  spent("300.00", {
    unit: education,
    stated: [{ key: "expenditureChange", says: "-100.00" }],
    tables: {
      "03": [entry("205", "教育支出", { total: "300.00" })],
      "09": [total("budget", { total: "1.00" }), total("actual", { total: null })],
    },
  });
  const overview = await regionOverview("420105");
  expect(overview).toMatchObject({
    region: { code: "420105", name: "武汉市汉阳区" },
    year: 2024,
    years: [2023, 2024],
    units: 2,
    accounts: 2,
    expenditure: wan("400.00"),
    income: wan("400.00"),
    previous: { expenditure: wan("490.00"), derived: true },
    classes: [
      { code: "205", name: "教育支出", total: wan("340.00") },
      { code: "201", name: "一般公共服务支出", total: wan("60.00") },
    ],
    sangong: { budget: wan("6.00"), actual: wan("4.86") },
    rows: [
      {
        unit: { name: education, shortName: "区教育局" },
        expenditure: wan("300.00"),
        change: wan("-100.00"),
        changeRate: -0.25,
        previousDerived: true,
        initialBudget: null,
        completionRate: null,
        sangongActual: null,
      },
      {
        unit: { shortName: "区财政局" },
        change: wan("10.00"),
        previousDerived: false,
        initialBudget: wan("125.00"),
        completionRate: 0.8,
        sangongActual: wan("4.86"),
      },
    ],
  });
});

test("where one unit has no year before, the region has none to compare with", async () => {
  spent("90.00", { year: 2023 });
  spent("100.00");
  spent("300.00", { unit: education });
  expect((await regionOverview("420105", 2024))?.previous).toBeNull();
  expect((await regionOverview("420105", 2023))?.expenditure).toBe(wan("90.00"));
});

test("all years before published: nothing is derived", async () => {
  spent("90.00", { year: 2023 });
  spent("100.00");
  expect((await regionOverview("420105"))?.previous).toEqual({
    expenditure: wan("90.00"),
    derived: false,
  });
});

describe("a department's 汇总 account and those that are in it are never added together", () => {
  const classes = (amount: string) => ({ "03": [entry("205", "教育支出", { total: amount })] });
  const school = "武汉市第三中学";
  const registered = (unit: Pick<RegisteredUnit, "id" | "name" | "scope" | "parent">) => ({
    ...unit,
    aliases: [],
    region: "420105",
    peerGroup: null,
    staff: [],
    successors: [],
    succeededIn: null,
  });
  const whole = { id: "420105-qujiaoyuju-huizong", name: education, scope: "汇总" } as const;

  test("the 本级 of the same name", async () => {
    spent("500.00", { unit: education, scope: "汇总", tables: classes("500.00") });
    spent("100.00", { unit: `${education}（本级）`, tables: classes("100.00") });
    spent("30.00", { tables: classes("30.00") });
    expect(await regionOverview("420105")).toMatchObject({
      units: 3,
      accounts: 3,
      expenditure: wan("530.00"),
      classes: [{ code: "205", total: wan("530.00") }],
      rows: [
        { unit: { id: whole.id }, includedIn: null },
        { unit: { shortName: "区教育局" }, includedIn: whole.id },
        { unit: { shortName: "区财政局" }, includedIn: null },
      ],
    });
  });

  test("a unit below, in the years in which the 汇总 is there", async () => {
    spent("500.00", { unit: education, scope: "汇总" });
    for (const year of [2023, 2024]) spent("60.00", { unit: school, region: "420105", year });
    const child = { id: "420105-school", name: school, scope: null, parent: whole.id } as const;
    applyRegistry(store(), [registered({ ...whole, parent: null }), registered(child)]);
    expect(await regionOverview("420105", 2024)).toMatchObject({ expenditure: wan("500.00") });
    expect(await regionOverview("420105", 2023)).toMatchObject({
      expenditure: wan("60.00"),
      rows: [{ includedIn: null }],
    });
  });

  test("a unit two levels below", async () => {
    spent("500.00", { unit: education, scope: "汇总" });
    spent("60.00", { unit: school, region: "420105" });
    const group = { id: "420105-schools", name: "学区", scope: "汇总", parent: whole.id } as const;
    applyRegistry(store(), [
      registered({ ...whole, parent: null }),
      registered(group),
      registered({ id: "420105-school", name: school, scope: null, parent: group.id }),
    ]);
    expect((await regionOverview("420105"))?.expenditure).toBe(wan("500.00"));
  });
});

test("an unknown region or a year without accounts is null", async () => {
  spent("100.00");
  expect(await regionOverview("310107")).toBeNull();
  expect(await regionOverview("420105", 2020)).toBeNull();
});
