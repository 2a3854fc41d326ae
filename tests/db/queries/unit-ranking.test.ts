import { describe, expect, test } from "vitest";

import { store } from "@/db/client";
import { unitRanking } from "@/db/queries/unit-ranking";
import { applyRegistry } from "@/db/unit-registry";
import { anAccount, entry, total, wan } from "@/tests/factories";
import { freshStoreForEachTest, keep } from "../temporary-store";

freshStoreForEachTest();

const spent = (amount: string | null) => ({ "01": [total("expenditure", { amount })] });
const FINANCE = "武汉市汉阳区财政局";
const FINANCE_ID = "420105-qucaizhengju-benji";

function register(staff: readonly { readonly year: number | null; readonly count: number }[]) {
  applyRegistry(store(), [
    {
      id: FINANCE_ID,
      name: FINANCE,
      aliases: [],
      region: "420105",
      scope: null,
      peerGroup: "综合管理部门",
      parent: null,
      staff,
      successors: [],
      succeededIn: null,
    },
  ]);
}

describe("the year before", () => {
  test("is that of the unit's own account, whatever this year's narrative says of it", async () => {
    keep(anAccount({ year: 2023, tables: spent("90.00") }), "2023");
    keep(
      anAccount({
        tables: spent("100.00"),
        stated: [{ key: "expenditureChange", says: "20.00", basis: "上年" }],
      }),
    );
    const [unit] = await unitRanking("420105", 2024);
    expect(unit?.input.own.totals.expenditure).toBe(wan("100.00"));
    expect(unit?.input.before).toMatchObject({
      year: 2023,
      derived: false,
      totals: { expenditure: wan("90.00") },
    });
  });

  test("else is worked out from it", async () => {
    keep(
      anAccount({
        tables: spent("100.00"),
        stated: [{ key: "expenditureChange", says: "-20.00", basis: "上年" }],
      }),
    );
    const [unit] = await unitRanking("420105", 2024);
    expect(unit?.input.before).toMatchObject({
      derived: true,
      totals: { expenditure: wan("120.00") },
    });
  });

  test("else is nothing", async () => {
    keep(anAccount());
    expect((await unitRanking("420105", 2024))[0]?.input.before).toBeNull();
  });
});

describe("staff", () => {
  test("of the year, else of any other, from the register", async () => {
    for (const year of [2023, 2024]) keep(anAccount({ year }), String(year));
    register([
      { year: null, count: 40 },
      { year: 2023, count: 42 },
    ]);
    const [unit] = await unitRanking("420105", 2024);
    expect([unit?.input.before?.staff, unit?.input.own.staff]).toEqual([42, 40]);
  });

  test("is not known without one", async () => {
    keep(anAccount());
    register([{ year: 2020, count: 42 }]);
    expect((await unitRanking("420105", 2024))[0]?.input.own.staff).toBeNull();
  });
});

test("peers are those of the register, else those of its kind by name", async () => {
  keep(anAccount());
  keep(anAccount({ unit: "武汉市汉阳区实验小学" }), "school.md");
  register([]);
  const ranked = await unitRanking("420105", 2024);
  expect(ranked.map(({ names }) => names).toSorted()).toEqual([
    ["武汉市汉阳区实验小学"],
    [FINANCE],
  ]);
  const groups = ranked.map(({ shortName, peerGroup }) => [shortName, peerGroup]);
  expect(new Map(groups as [string, unknown][])).toEqual(
    new Map<string, unknown>([
      ["区财政局", { name: "综合管理部门", saidBy: "register" }],
      ["区实验小学", { name: "学校", saidBy: "name" }],
    ]),
  );
});

test("a 本级 says which 汇总 has it in it; another year, region or version is another matter", async () => {
  keep(anAccount({ unit: `${FINANCE}本级`, tables: spent("60.00") }), "own.md");
  keep(anAccount({ unit: FINANCE, scope: "汇总", tables: spent("100.00") }), "whole.md");
  keep(anAccount({ unit: "武汉市汉阳区民政局", year: 2023 }), "2023.md");
  const ranked = await unitRanking("420105", 2024);
  expect(ranked.map(({ scope, includedIn }) => [scope, includedIn]).toSorted()).toEqual([
    ["本级", "420105-qucaizhengju-huizong"],
    ["汇总", null],
  ]);
  expect(await unitRanking("310107", 2024)).toEqual([]);
});

test("blanks are not zeros, and what the tables do not state is not there", async () => {
  keep(
    anAccount({
      tables: {
        "01": [total("expenditure", { amount: null }), total("closingBalance", { amount: "0.00" })],
        "05": [
          entry("201", "一般公共服务支出", { total: "70.00" }),
          entry("20106", "财政事务", { total: "70.00" }),
          entry("208", "社会保障和就业支出", { total: null }),
        ],
        "06": [
          entry("302", "商品和服务支出", { amount: "3.00" }),
          entry("30201", "办公费", { amount: "3.00" }),
          entry("30215", "会议费", { amount: null }),
        ],
      },
      stated: [
        { key: "procurement", says: "9.00", name: "total" },
        { key: "procurement", says: "4.00", name: "goods" },
        { key: "procurement", says: "0.00", name: "works" },
        { key: "projectFunds", says: "8.00", name: "绩效自评" },
        { key: "projectFunds", says: "5.00", name: "绩效跟踪" },
      ],
    }),
  );
  const [unit] = await unitRanking("420105", 2024);
  const { totals, classes, allFundsClasses, economic, procurement, selfEvaluated } =
    unit!.input.own;
  expect([totals.expenditure, totals.closingBalance, totals.sangong]).toEqual([null, 0, null]);
  expect([...classes]).toEqual([["201", wan("70.00")]]);
  expect([...allFundsClasses]).toEqual([]);
  expect([...economic]).toEqual([
    ["30201", wan("3.00")],
    ["30215", null],
  ]);
  expect(procurement).toEqual({
    goods: wan("4.00"),
    works: 0,
    services: null,
    sme: null,
    micro: null,
  });
  expect(selfEvaluated).toBe(wan("8.00"));
});

test("a project that text and form both present counts once, one without both figures not at all", async () => {
  keep(
    anAccount({
      projects: [
        { name: "甲", budget: "10.00", actual: "9.00", sameAs: 1 },
        { name: "甲", origin: "form", budget: "10.00", actual: "9.00", sameAs: 0 },
        { name: "乙", origin: "form", budget: "5.00", actual: "5.00" },
        { name: "丙", budget: null, actual: "1.00" },
      ],
    }),
  );
  const [unit] = await unitRanking("420105", 2024);
  expect(unit?.input.own.projects.map(({ budget, actual }) => [budget, actual])).toEqual([
    [wan("10.00"), wan("9.00")],
    [wan("5.00"), wan("5.00")],
  ]);
});
