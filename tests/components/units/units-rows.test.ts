import { describe, expect, test } from "vitest";

import { comparedMeasure } from "@/accounts/indicators/compared-measures";
import { unitsView } from "@/components/units/units-address";
import { sortedRows, unitsIn, unitsRows, unitsSummary } from "@/components/units/units-rows";
import { wan } from "@/tests/factories";
import { rankedUnit } from "./ranked-unit";

const expenditure = comparedMeasure("expenditure")!;
const view = (query: string) =>
  unitsView((name) => new URLSearchParams(query).get(name) ?? undefined);
const names = (rows: ReturnType<typeof unitsRows>) => rows.map(({ unit }) => unit.id);

describe("filters", () => {
  const units = [
    rankedUnit("甲", { own: { expenditure: "499.99" } }),
    rankedUnit("乙", {
      own: { expenditure: "500.00" },
      peerGroup: { name: "学校", saidBy: "register" },
    }),
    rankedUnit("丙", { own: { expenditure: null }, names: ["云水市云泽区丙", "云泽区旧丙局"] }),
  ];
  test.each([
    ["", ["甲", "乙", "丙"]],
    ["size=0-500", ["甲"]],
    ["size=500-2000", ["乙"]],
    ["group=学校", ["乙"]],
    ["q=区丙", ["丙"]],
    ["q=旧丙", ["丙"]],
    ["q=乙&group=政府部门", []],
  ])("%s", (query, left) => {
    expect(unitsIn(units, view(query)).map(({ id }) => id)).toEqual(left);
  });
});

describe("ranks", () => {
  const units = [
    rankedUnit("一", { own: { expenditure: "10.00" } }),
    rankedUnit("二", { own: { expenditure: "30.00" } }),
    rankedUnit("三", { own: { expenditure: null } }),
    rankedUnit("四", { own: { expenditure: "30.00" } }),
    rankedUnit("五", { own: { expenditure: "-1.00" } }),
  ];
  const rows = unitsRows(units, expenditure);

  test("equals share one, what is not stated has none", () => {
    expect(rows.map(({ rank }) => rank)).toEqual([3, 1, null, 1, 4]);
  });

  test("what is not stated comes last either way, a negative amount below nothing", () => {
    const sorted = (descending: boolean) => names(sortedRows(rows, { by: "value", descending }));
    expect(sorted(true).slice(2)).toEqual(["一", "五", "三"]);
    expect(sorted(false).slice(0, 2)).toEqual(["五", "一"]);
    expect(sorted(false).at(-1)).toBe("三");
  });
});

test("a rank is by what the rows are sorted by", () => {
  const units = [
    rankedUnit("一", { own: { expenditure: "10.00" }, more: { staff: 9 } }),
    rankedUnit("二", { own: { expenditure: "30.00" }, more: { staff: 5 } }),
    rankedUnit("三", { own: { expenditure: "20.00" }, more: { staff: null } }),
  ];
  const rows = sortedRows(unitsRows(units, expenditure), { by: "staff", descending: false });
  expect(names(rows)).toEqual(["二", "一", "三"]);
  expect(rows.map(({ rank }) => rank)).toEqual([2, 1, null]);
});

describe("the change on the year before", () => {
  const changeOf = (own: string | null, before?: string | null) =>
    unitsRows(
      [
        rankedUnit("甲", {
          own: { expenditure: own },
          ...(before === undefined ? {} : { before: { expenditure: before } }),
        }),
      ],
      expenditure,
    )[0]!.change;

  test("has a rate, but not on zero, and is nothing where a year is blank or missing", () => {
    expect(changeOf("15.00", "10.00")).toEqual({ kind: "amount", fen: wan("5.00"), rate: 0.5 });
    expect(changeOf("15.00", "0.00")).toEqual({ kind: "amount", fen: wan("15.00"), rate: null });
    expect(changeOf("0.00", "10.00")).toEqual({ kind: "amount", fen: wan("-10.00"), rate: -1 });
    expect(changeOf("15.00", null)).toBeNull();
    expect(changeOf(null, "10.00")).toBeNull();
    expect(changeOf("15.00")).toBeNull();
  });

  test("of a rate is in points, not in percent of a percentage", () => {
    const unit = rankedUnit("甲", {
      own: { statedActual: "90.00", initialBudget: "100.00" },
      before: { statedActual: "80.00", initialBudget: "100.00" },
    });
    const change = unitsRows([unit], comparedMeasure("I020")!)[0]!.change;
    expect(change).toMatchObject({ kind: "points" });
    expect(change?.kind === "points" ? change.points : null).toBeCloseTo(0.1, 12);
  });
});

describe("execution", () => {
  const units = [
    rankedUnit("甲", { own: { statedActual: "99.00", initialBudget: "100.00" } }),
    rankedUnit("乙", { own: { statedActual: "80.00", adjustedBudget: "100.00" } }),
    rankedUnit("丙", { own: { statedActual: "50.00", initialBudget: "100.00" } }),
    rankedUnit("丁", { own: { statedActual: "50.00", initialBudget: "0.00" } }),
    rankedUnit("戊", { own: { statedActual: "450.00", initialBudget: "500.00" } }),
  ];
  const rows = unitsRows(units, expenditure);

  test("rates against one budget are never ranked among those against the other", () => {
    const sorted = sortedRows(rows, { by: "execution", descending: false });
    expect(names(sorted)).toEqual(["丙", "戊", "甲", "乙", "丁"]);
    expect(sorted.map(({ rank }) => rank)).toEqual([3, 2, 1, 1, null]);
  });

  test("medians and ratios of sums are of one budget each", () => {
    const { execution } = unitsSummary(rows);
    expect(execution.年初预算).toMatchObject({
      units: 3,
      median: 0.9,
      // 99 + 50 + 450 of 100 + 100 + 500.
      together: {
        quantity: { numerator: wan("599.00"), denominator: wan("700.00") },
      },
    });
    expect(execution.全年预算).toMatchObject({ units: 1, median: 0.8 });
  });
});

test("a 本级 that a 汇总 has in it is ranked, but not added up again", () => {
  const units = [
    rankedUnit("局", { own: { expenditure: "100.00" }, scope: "汇总" }),
    rankedUnit("局本级", { own: { expenditure: "60.00" }, includedIn: "局" }),
    rankedUnit("馆", { own: { expenditure: "20.00" } }),
  ];
  const rows = unitsRows(units, expenditure);
  expect(rows.map(({ rank }) => rank)).toEqual([1, 2, 3]);
  expect(unitsSummary(rows)).toMatchObject({
    value: wan("60.00"),
    together: { quantity: { fen: wan("120.00") }, stated: 2, of: 2 },
  });
});

test("the median of an even number of units lies between the middle two", () => {
  const units = ["10.00", "20.00", "40.00", "90.00"].map((expenditureOf, at) =>
    rankedUnit(`${at}`, { own: { expenditure: expenditureOf } }),
  );
  expect(unitsSummary(unitsRows(units, expenditure)).value).toBe(wan("30.00"));
});
