import { expect, test } from "vitest";

import type { RegisteredUnit } from "@/accounts/registered-unit";
import { store } from "@/db/client";
import { MixedRegion } from "@/db/ensure-region";
import { listAccounts } from "@/db/queries/accounts";
import { datasetVersion } from "@/db/queries/dataset-version";
import { findUnit, listUnits } from "@/db/queries/units";
import { applyRegistry, readRegistry } from "@/db/unit-registry";
import { anAccount, total } from "@/tests/factories";
import { freshStoreForEachTest, keep, rowCounts } from "./temporary-store";

freshStoreForEachTest();

const AGRICULTURE = "武汉市汉阳区农业局";
const RURAL = "武汉市汉阳区农业农村局";
const RURAL_ID = "420105-qunongyenongcunju-benji";

function registered(unit: Partial<RegisteredUnit> = {}): RegisteredUnit {
  return {
    id: RURAL_ID,
    name: RURAL,
    aliases: [],
    region: "420105",
    scope: null,
    peerGroup: null,
    parent: null,
    staff: [],
    successors: [],
    succeededIn: null,
    ...unit,
  };
}
const apply = (...units: readonly RegisteredUnit[]) => applyRegistry(store(), units);
const units = async () => (await listUnits()).rows.map(({ id, years }) => [id, years]);

test("what is read back is what was applied, and applying it again changes nothing", async () => {
  const register = [
    registered({
      aliases: [AGRICULTURE],
      peerGroup: "涉农部门",
      parent: "420105-nongyexitong",
      staff: [
        { year: null, count: 40 },
        { year: 2023, count: 42 },
      ],
    }),
    registered({ id: "420105-nongyexitong", name: "农业系统", scope: "汇总" }),
    registered({
      id: "420105-lvyouju",
      name: "旅游局",
      successors: [RURAL_ID, "420105-nongyexitong"],
      succeededIn: 2019,
    }),
  ];
  expect(apply(...register)).toEqual({ changed: true, moved: 0 });
  expect(readRegistry(store())).toEqual(register);
  const [rows, version] = [rowCounts(), await datasetVersion()];
  expect(apply(...register)).toEqual({ changed: false, moved: 0 });
  expect([rowCounts(), await datasetVersion()]).toEqual([rows, version]);
});

test("a renamed unit is one unit, whether its documents came before the register or after", async () => {
  keep(anAccount({ unit: AGRICULTURE, year: 2018 }), "2018");
  keep(anAccount({ unit: RURAL, year: 2019 }), "2019");
  expect((await units()).length).toBe(2);
  expect(apply(registered({ aliases: [AGRICULTURE] }))).toEqual({ changed: true, moved: 1 });
  expect(keep(anAccount({ unit: AGRICULTURE, year: 2017 }), "2017").unitId).toBe(RURAL_ID);
  expect(await units()).toEqual([[RURAL_ID, [2017, 2018, 2019]]]);
  expect(await findUnit(AGRICULTURE)).toMatchObject({ name: RURAL, aliases: [AGRICULTURE] });
});

test("an alias that was a mistake is taken back", async () => {
  keep(anAccount({ unit: AGRICULTURE, year: 2018 }), "2018");
  keep(anAccount({ unit: RURAL, year: 2019 }), "2019");
  const before = await units();
  apply(registered({ aliases: [AGRICULTURE] }));
  expect(apply(registered())).toEqual({ changed: true, moved: 1 });
  expect(await units()).toEqual(before);
  expect((await findUnit(RURAL))?.aliases).toEqual([]);
});

test("accounts that met in one unit and year are versions, and are accounts again when parted", async () => {
  keep(anAccount({ unit: AGRICULTURE }), "a", 1);
  const other = { "01": [total("expenditure", { amount: "7.00" })] };
  keep(anAccount({ unit: RURAL, tables: other }), "b", 2);
  apply(registered({ aliases: [AGRICULTURE] }));
  const versions = async () =>
    (await listAccounts({ allVersions: true })).rows.map(({ id, current }) => [id, current]);
  expect(await versions()).toEqual([
    [`${RURAL_ID}-2024-v2`, false],
    [`${RURAL_ID}-2024-v1`, true],
  ]);
  apply();
  apply(registered());
  expect((await versions()).map(([, current]) => current)).toEqual([true, true]);
});

test("the id is the register's, and an address that it does not change stays", async () => {
  keep(anAccount({ unit: RURAL }), "a");
  apply(registered());
  expect(await units()).toEqual([[RURAL_ID, [2024]]]);
  apply(registered({ id: "420105-agriculture" }));
  expect(await units()).toEqual([["420105-agriculture", [2024]]]);
});

test("registered without a scope, a unit takes documents that say 本级 or nothing, and no 汇总", async () => {
  apply(registered());
  const idOf = (scope: "本级" | "汇总" | null, year: number) =>
    keep(anAccount({ unit: RURAL, scope, year }), `${year}`).unitId;
  expect(idOf(null, 2022)).toBe(RURAL_ID);
  expect(idOf("本级", 2023)).toBe(RURAL_ID);
  expect(idOf("汇总", 2024)).toBe("420105-qunongyenongcunju-huizong");
  apply(registered(), registered({ id: "420105-whole", scope: "汇总" }));
  expect(await units()).toEqual([
    [RURAL_ID, [2022, 2023]],
    ["420105-whole", [2024]],
  ]);
});

test("the register says where a unit is that its documents do not place", async () => {
  keep(anAccount({ unit: "琴断口小学", region: null }), "a");
  apply(registered({ id: "420105-qinduankou", name: "琴断口小学", peerGroup: "小学" }));
  expect(await findUnit("琴断口小学")).toMatchObject({
    id: "420105-qinduankou",
    region: { code: "420105" },
    peerGroup: "小学",
  });
  apply(registered({ id: "420105-qinduankou", name: "琴断口小学", region: "420106" }));
  expect((await findUnit("琴断口小学"))?.region?.code).toBe("420106");
  expect(rowCounts()["region"]).toBe(1);
});

test("a name that two registered units have says nothing of a document without a region", () => {
  apply(
    registered({ id: "420105-school", name: "实验小学" }),
    registered({ id: "420106-school", name: "实验小学", region: "420106" }),
  );
  expect(keep(anAccount({ unit: "实验小学", region: null, scope: null }), "a").unitId).toBe(
    "000000-shiyanxiaoxue",
  );
  expect(keep(anAccount({ unit: "实验小学", region: "420106" }), "b").unitId).toBe("420106-school");
});

test("a real region in the register takes no made-up unit", () => {
  keep(anAccount(), "real");
  keep(anAccount({ unit: RURAL, region: null, origin: "simulated" }), "made up");
  const rows = rowCounts();
  expect(() => apply(registered())).toThrow(MixedRegion);
  expect(rowCounts()).toEqual(rows);
});
