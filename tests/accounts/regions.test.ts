import { describe, expect, test } from "vitest";

import { regionName, regionOfUnitName } from "@/accounts/regions";

const codeOf = (unit: string) => regionOfUnitName(unit)?.code ?? null;

describe("the region of a unit", () => {
  test.each([
    ["中国共产党武汉市汉阳区委员会办公室本级", "420105"],
    ["中共武汉市汉阳区委员会办公室", "420105"],
    ["政协武汉市汉阳区委员会", "420105"],
    ["中国共产党武汉市汉阳区委员会 办公室本级", "420105"],
    ["汉阳区财政局", "420105"],
    ["武汉市财政局", "420100"],
    ["湖北省财政厅", "420000"],
    ["内蒙古自治区财政厅", "150000"],
    ["重庆市渝北区教育局", "500112"],
  ])("%s is of %s", (unit, code) => {
    expect(codeOf(unit)).toBe(code);
  });

  test("a county is found where its prefecture is not named", () => {
    expect(codeOf("湖北省宜都市财政局")).toBe("420581");
    expect(codeOf("仙桃市财政局")).toBe("429004");
  });

  test("the city before it decides which 普陀区 is meant, and nothing does without one", () => {
    expect(codeOf("中共上海市普陀区委社会工作部")).toBe("310107");
    expect(codeOf("舟山市普陀区财政局")).toBe("330903");
    expect(codeOf("普陀区财政局")).toBeNull();
  });

  test("a city whose name a district repeats is still the city's own", () => {
    expect(codeOf("吉林省吉林市船营区教育局")).toBe("220204");
    expect(codeOf("吉林市教育局")).toBe("220200");
    expect(codeOf("乐山市市中区财政局")).toBe("511102");
  });

  test("an autonomous prefecture is known by its short name too, apart from the city in it", () => {
    expect(codeOf("恩施州财政局")).toBe("422800");
    expect(codeOf("大理白族自治州教育局")).toBe("532900");
    expect(codeOf("大理市教育局")).toBe("532901");
  });

  test("older accounts name districts that are no more", () => {
    expect(codeOf("杭州市下城区财政局")).toBe("330103");
  });

  test("a district that was merged under the same name has its present code", () => {
    expect(codeOf("三明市三元区财政局")).toBe("350404");
  });

  test("a zone without a code is not taken for its city", () => {
    expect(codeOf("武汉市东湖新技术开发区管理委员会")).toBeNull();
    expect(codeOf("武汉市社区教育学院")).toBe("420100");
    expect(codeOf("武汉市公安局江岸区分局")).toBe("420100");
  });

  test.each(["区委办", "东区人民法院", "教育部", ""])("no region is made up for “%s”", (unit) => {
    expect(regionOfUnitName(unit)).toBeNull();
  });
});

describe("the name of a region", () => {
  test("comes with the way down to it", () => {
    expect(regionName("420105")).toEqual({
      code: "420105",
      name: "汉阳区",
      path: ["湖北省", "武汉市", "汉阳区"],
    });
    expect(regionName("420000")?.path).toEqual(["湖北省"]);
  });

  test("a municipality's district and a county under its province have no level between", () => {
    expect(regionName("310107")?.path).toEqual(["上海市", "普陀区"]);
    expect(regionName("429004")?.path).toEqual(["湖北省", "仙桃市"]);
  });

  test("is null for a code that nobody has", () => {
    expect(regionName("420199")).toBeNull();
    expect(regionName("310100")).toBeNull();
  });
});
