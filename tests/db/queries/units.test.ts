import { beforeEach, expect, test } from "vitest";

import { UnknownCursor } from "@/db/queries/page";
import { findUnit, listUnits } from "@/db/queries/units";
import { anAccount } from "@/tests/factories";
import { keep, freshStoreForEachTest } from "../temporary-store";

freshStoreForEachTest();

const office = "中国共产党武汉市汉阳区委员会办公室";
beforeEach(() => {
  keep(anAccount({ unit: `${office}本级`, year: 2024 }), "a");
  keep(anAccount({ unit: `${office}（本级）`, year: 2023 }), "b");
  keep(anAccount({ scope: "本级" }), "c");
  keep(anAccount({ scope: "汇总" }), "d");
  keep(anAccount({ unit: "中共上海市普陀区委社会工作部", region: "310107", scope: null }), "e");
  keep(anAccount({ unit: "示例市样本区审计局", region: "990101", origin: "simulated" }), "f");
});

const officeRow = {
  id: "420105-quweibangongshi-benji",
  name: `${office}本级`,
  shortName: "区委办公室",
  aliases: [`${office}（本级）`],
  region: { code: "420105", name: "武汉市汉阳区" },
  scope: "本级",
  peerGroup: "党委部门",
  years: [2023, 2024],
  simulated: false,
};

test.each([
  "420105-quweibangongshi-benji",
  `${office}本级`,
  `${office}（本级）`,
  office,
  `${office}机关`,
  "中共武汉市汉阳区委员会办公室",
  "中共武汉市汉阳区委员会办公室（本级）",
  "湖北省武汉市汉阳区委办公室",
  "中共汉阳区委办公室",
  "汉阳区委办公室",
  "汉阳区委办公室本级",
  "区委办公室",
])("a unit answers to %s", async (name) => {
  expect(await findUnit(name)).toEqual(officeRow);
});

test("a short name that units of two regions share answers with the region's before it", async () => {
  keep(anAccount({ unit: "中共上海市普陀区委员会办公室", region: "310107", scope: null }), "g");
  expect(await findUnit("区委办公室")).toBeNull();
  expect((await findUnit("普陀区委办公室"))?.id).toBe("310107-quweibangongshi");
  expect((await findUnit("汉阳区委办公室"))?.id).toBe("420105-quweibangongshi-benji");
  expect(await findUnit("青山区委办公室")).toBeNull();
});

test("who says 本级 does not mean the department of the same name", async () => {
  for (const name of ["武汉市汉阳区财政局本级", "汉阳区财政局（本级）", "区财政局机关"])
    expect((await findUnit(name))?.id).toBe("420105-qucaizhengju-benji");
});

test("an account under the party's other name is the same unit's", async () => {
  keep(anAccount({ unit: "中共武汉市汉阳区委员会办公室", year: 2022 }), "g");
  expect((await findUnit(office))?.years).toEqual([2022, 2023, 2024]);
});

test("a name that two units share, or none has, finds nobody", async () => {
  expect(await findUnit("武汉市汉阳区财政局")).toBeNull();
  expect(await findUnit("区财政局")).toBeNull();
  expect(await findUnit("420105-nobody")).toBeNull();
});

test.each([
  [{ region: "310107" }, ["310107-quweishehuigongzuobu"]],
  [{ q: "委员会 办公室" }, ["420105-quweibangongshi-benji"]],
  [{ q: "区委" }, ["310107-quweishehuigongzuobu", "420105-quweibangongshi-benji"]],
  [{ q: "%" }, []],
  [{ q: "中共武汉市汉阳区委员会" }, ["420105-quweibangongshi-benji"]],
  [{ q: "汉阳区委办" }, ["420105-quweibangongshi-benji"]],
  [{ q: "普陀区委办" }, []],
  [{ q: "本级" }, ["420105-quweibangongshi-benji"]],
  [{ year: 2023 }, ["420105-quweibangongshi-benji"]],
  [{ year: 2023, region: "310107" }, []],
])("listed by %j", async (request, ids) => {
  expect((await listUnits(request)).rows.map(({ id }) => id)).toEqual(ids);
});

test("page after page, every unit comes once", async () => {
  const all = (await listUnits()).rows;
  expect(all).toHaveLength(5);
  const first = await listUnits({ limit: 3 });
  const second = await listUnits({ limit: 3, cursor: first.next ?? "" });
  expect([...first.rows, ...second.rows]).toEqual(all);
  expect(second.next).toBeNull();
});

test("a cursor of one's own making is refused", async () => {
  await expect(listUnits({ cursor: "page 2" })).rejects.toThrow(UnknownCursor);
});

test("a made-up region is called as its units call it", async () => {
  expect((await findUnit("示例市样本区审计局"))?.region).toEqual({
    code: "990101",
    name: "示例市样本区",
  });
});
