import { describe, expect, test } from "vitest";

import { regionNameIn, saysOwnOffice, shortUnitName, unitId, unitKey } from "@/accounts/unit-id";

test.each([
  ["中国共产党武汉市汉阳区委员会办公室本级", "武汉市汉阳区", "区委办公室"],
  ["中共上海市普陀区委社会工作部", "上海市普陀区", "区委社会工作部"],
  ["武汉市汉阳区财政局（本级）", "武汉市汉阳区", "区财政局"],
  ["武汉市汉阳区人民政府办公室", "武汉市汉阳区", "区政府办公室"],
  ["武汉市汉阳区人民政府琴断口街道办事处", "武汉市汉阳区", "琴断口街道办事处"],
  ["四川省成都市新都区新都镇人民政府", "四川省成都市新都区", "新都镇人民政府"],
  ["武汉市公安局汉阳区分局", "武汉市", "市公安局汉阳区分局"],
  ["湖北省财政厅", "湖北省", "省财政厅"],
  ["恩施土家族苗族自治州恩施市审计局", "恩施土家族苗族自治州恩施市", "市审计局"],
  ["嘉鱼县教育局", "嘉鱼县", "县教育局"],
  ["琴断口街道社区卫生服务中心", null, "琴断口街道社区卫生服务中心"],
])("%s", (name, region, short) => {
  expect(regionNameIn(name)).toBe(region);
  expect(shortUnitName(name)).toBe(short);
});

test("本级 is no part of what identifies a unit, however it is written", () => {
  const written = [
    "区财政局",
    "区财政局本级",
    "区财政局（本级）",
    "区财政局(本级)",
    "区财政局机关",
    "区财政局 本级",
  ];
  expect(new Set(written.map(unitKey))).toEqual(new Set(["区财政局"]));
});

test("中国共产党 and 中共 are one; other names that begin alike are not", () => {
  expect(unitKey("中国共产党武汉市汉阳区委员会办公室本级")).toBe("中共武汉市汉阳区委员会办公室");
  expect(unitKey("中国共产主义青年团武汉市汉阳区委员会")).toMatch(/^中国共产主义青年团/);
});

test.each([
  ["区财政局（本级）", true],
  ["区财政局 本级", true],
  ["区财政局机关", true],
  ["区财政局", false],
  ["区直属机关工作委员会", false],
])("%s says that it is the office alone: %s", (name, alone) => {
  expect(saysOwnOffice(name)).toBe(alone);
});

describe("unitId", () => {
  test.each([
    ["中国共产党武汉市汉阳区委员会办公室本级", "420105", "本级", "420105-quweibangongshi-benji"],
    ["中共上海市普陀区委社会工作部", "310107", null, "310107-quweishehuigongzuobu"],
    ["武汉市汉阳区财政局", "420105", "汇总", "420105-qucaizhengju-huizong"],
    ["武汉市汉阳区妇女联合会", "420105", null, "420105-qufunvlianhehui"],
    ["示例中心（A区）2号", null, null, "000000-shilizhongxinaqu2hao"],
  ] as const)("%s", (name, region, scope, id) => {
    expect(unitId(name, region, scope)).toBe(id);
  });
});
