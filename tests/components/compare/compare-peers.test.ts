import { expect, test } from "vitest";

import { indicatorAt } from "@/accounts/indicators/all-indicators";
import { indicatorRow, peerGroupsOf, similarUnits } from "@/components/compare/compare-peers";
import { rankedUnit } from "@/tests/components/units/ranked-unit";
import { wan } from "@/tests/factories";

const street = { name: "街道乡镇", saidBy: "name" } as const;
const all = [
  rankedUnit("甲", { own: { expenditure: "10.00" }, peerGroup: street }),
  rankedUnit("乙", { own: { expenditure: "30.00" }, peerGroup: street }),
  rankedUnit("丙", { own: { expenditure: "40.00" }, peerGroup: street }),
  rankedUnit("丁", { own: { expenditure: null }, peerGroup: street }),
  rankedUnit("局", { own: { expenditure: "900.00" }, scope: "汇总" }),
  rankedUnit("局本级", { own: { expenditure: "500.00" }, includedIn: "局" }),
];
const [first, second, , , whole, own] = all;

test("a unit is ranked among its kind and scope, those that state the figure", () => {
  const units = [first!, second!];
  const row = indicatorRow(indicatorAt("I002")!, units, peerGroupsOf(units, all));
  expect(row.columns.map(({ standing }) => standing)).toEqual([
    { rank: 3, of: 3 },
    { rank: 2, of: 3 },
  ]);
  expect(row.medians).toEqual([{ size: wan("30.00"), of: 3 }]);
});

test("a 汇总 is not ranked among 本级, and what it has in it is not added to it", () => {
  const units = [whole!, own!];
  const groups = peerGroupsOf(units, all);
  expect(groups.map(({ name }) => name)).toEqual(["政府部门·汇总", "政府部门"]);
  const row = indicatorRow(indicatorAt("I002")!, units, groups);
  expect(row.columns.map(({ standing }) => standing)).toEqual([
    { rank: 1, of: 1 },
    { rank: 1, of: 1 },
  ]);
  expect(row.together).toMatchObject({ quantity: { fen: wan("900.00") }, of: 1 });
});

test("a unit without the figure has no rank", () => {
  const units = [all[3]!];
  const row = indicatorRow(indicatorAt("I002")!, units, peerGroupsOf(units, all));
  expect(row.columns[0]).toMatchObject({ standing: null, result: { kind: "cannot" } });
  expect(row.together).toBeNull();
});

test("those that divide their money alike, of the same scope, the most alike first", () => {
  const dividing = (id: string, a: string, b: string, scope: "本级" | "汇总" = "本级") =>
    rankedUnit(id, {
      scope,
      more: {
        classes: new Map([
          ["201", wan(a)],
          ["208", wan(b)],
        ]),
      },
    });
  const unit = dividing("甲", "3.00", "4.00");
  const others = [
    dividing("乙", "4.00", "3.00"),
    dividing("丙", "30.00", "41.00"),
    dividing("丁", "3.00", "4.00", "汇总"),
    rankedUnit("戊"),
  ];
  expect(similarUnits(unit, [unit, ...others], 5).map((found) => found.unit.id)).toEqual([
    "丙",
    "乙",
  ]);
});
