import { describe, expect, test } from "vitest";

import {
  economicCategory,
  economicGroupOf,
  findFunctionCode,
  FUNCTION_CLASSES,
  functionCategory,
  functionClassByName,
  functionName,
  incomeByName,
  levelOf,
  normaliseName,
  parentCode,
  shortClassName,
} from "@/accounts/classification";

describe("a name in its one written form", () => {
  test.each([
    ["一、一般公共预算财政拨款收入", "一般公共预算财政拨款收入"],
    ["二十六、抗疫特别国债安排的支出", "抗疫特别国债安排的支出"],
    ["（一）行政运行", "行政运行"],
    ["1. 一般公共服务支出", "一般公共服务支出"],
    ["12、住房保障支出", "住房保障支出"],
  ])("%s loses its number", (printed, name) => {
    expect(normaliseName(printed)).toBe(name);
  });

  test("an amount is no numbering, and a name may begin with 一", () => {
    expect(normaliseName("1.5万元")).toBe("1.5万元");
    expect(normaliseName("一般行政管理事务")).toBe("一般行政管理事务");
  });

  test("radicals that stand for ordinary characters become them", () => {
    // U+2F40 Kangxi radical, U+2EA0 and U+2ED3 radicals of the supplement.
    expect(normaliseName("行政⽀出")).toBe("行政支出");
    expect(normaliseName("⺠政")).toBe("民政");
    expect(normaliseName("⻓期")).toBe("长期");
  });

  test("spaces of all widths go", () => {
    expect(normaliseName(" 项\u3000目\u200b \u00a0支\t出\n")).toBe("项目支出");
  });

  test("brackets and quotation marks are those of the official lists", () => {
    expect(normaliseName("党委办公厅(室)及相关机构事务")).toBe("党委办公厅（室）及相关机构事务");
    expect(normaliseName('"三公"经费')).toBe("“三公”经费");
    expect(normaliseName("「三公」经费")).toBe("“三公”经费");
  });

  test("其中： stays", () => {
    expect(normaliseName("其中:教育收费")).toBe("其中：教育收费");
  });
});

describe("functions", () => {
  test("2013101 is 行政运行 of 党委办公厅（室）及相关机构事务", () => {
    expect(functionCategory("2013101")).toMatchObject({
      name: "行政运行",
      level: "项",
      parent: "20131",
      book: "一般公共预算",
      nature: "running",
    });
    expect(functionName("20131")).toBe("党委办公厅（室）及相关机构事务");
  });

  test("levels and parents follow the length of the code", () => {
    expect(["201", "20131", "2013101"].map(levelOf)).toEqual(["类", "款", "项"]);
    expect(["2013101", "20131", "201"].map(parentCode)).toEqual(["20131", "201", null]);
    expect(["", "20", "INC01", "2013"].map(levelOf)).toEqual([null, null, null, null]);
  });

  test("a fund inside a class of the general budget keeps its own book", () => {
    expect(functionCategory("21208")?.book).toBe("政府性基金");
    expect(functionCategory("2120801")?.book).toBe("政府性基金");
    expect(functionCategory("21201")?.book).toBe("一般公共预算");
  });

  test("table 01 lists 26 classes, 201 in row 31 to 234 in row 56", () => {
    expect(FUNCTION_CLASSES).toHaveLength(26);
    expect(FUNCTION_CLASSES.map(({ row01 }) => row01)).toEqual(
      Array.from({ length: 26 }, (_, index) => 31 + index),
    );
    expect(FUNCTION_CLASSES[0]?.code).toBe("201");
    expect(FUNCTION_CLASSES[8]?.name).toBe("卫生健康支出");
    expect(FUNCTION_CLASSES[25]?.name).toBe("抗疫特别国债安排的支出");
  });

  test("a class is short without 支出, unless nothing would be left", () => {
    expect(shortClassName("201")).toBe("一般公共服务");
    expect(shortClassName("215")).toBe("资源勘探工业信息");
    expect(shortClassName("229")).toBe("其他支出");
  });

  test("a code no longer in use keeps its last name but is not in the list", () => {
    expect(functionName("20115")).toBe("工商行政管理事务");
    expect(functionCategory("20115")).toBeNull();
    expect(functionName("29999")).toBeNull();
  });
});

describe("a function by its names", () => {
  test("a class by its present, former, short or marked name", () => {
    expect(functionClassByName("九、卫生健康支出")).toBe("210");
    expect(functionClassByName("卫生健康")).toBe("210");
    expect(functionClassByName("卫生健康支出(类)")).toBe("210");
    expect(functionClassByName("医疗卫生与计划生育支出")).toBe("210");
    expect(functionClassByName("教育")).toBe("205");
    expect(functionClassByName("其他支出")).toBe("229");
    expect(functionClassByName("行政运行")).toBeNull();
  });

  test("every class is found under its own name", () => {
    for (const { code, name } of FUNCTION_CLASSES) expect(functionClassByName(name)).toBe(code);
  });

  test("类, 款 and 项 lead down to one item", () => {
    expect(
      findFunctionCode({
        class: "一般公共服务支出(类)",
        group: "财政事务(款)",
        item: "行政运行(项)",
      }),
    ).toEqual({ code: "2010601", complete: true });
  });

  test("former names lead to today's code", () => {
    expect(findFunctionCode({ class: "农林水支出", group: "扶贫", item: "其他扶贫支出" })).toEqual({
      code: "2130599",
      complete: true,
    });
  });

  test("a group that moved is found under the code that it had", () => {
    expect(findFunctionCode({ class: "一般公共服务支出", group: "工商行政管理事务" })).toEqual({
      code: "20115",
      complete: true,
    });
  });

  test("the way ends where a name is none of the class, and says so", () => {
    expect(
      findFunctionCode({ class: "一般公共服务支出", group: "政府办公厅", item: "行政运行" }),
    ).toEqual({ code: "201", complete: false });
  });

  test("an item alone is enough if only one has the name", () => {
    expect(findFunctionCode({ item: "提租补贴" })).toEqual({ code: "2210202", complete: true });
    expect(findFunctionCode({ item: "行政运行" })).toBeNull();
    expect(findFunctionCode({})).toBeNull();
  });
});

describe("economic classes", () => {
  test("30201 办公费 belongs to operating funds", () => {
    expect(economicCategory("30201")).toMatchObject({
      name: "办公费",
      level: "款",
      parent: "302",
      group: "operating",
      table06: "always",
      operatingCost: true,
    });
  });

  test("the groups of table 06", () => {
    expect(economicGroupOf("30101")).toBe("personnel");
    expect(economicGroupOf("303")).toBe("personnel");
    expect(economicGroupOf("31002")).toBe("operating");
    expect(economicGroupOf("30901")).toBe("project");
    expect(economicGroupOf("999")).toBeNull();
  });

  test("31023 is no code, yet it belongs with 310", () => {
    expect(economicCategory("31023")).toBeNull();
    expect(economicGroupOf("31023")).toBe("operating");
  });

  test("the parts of 三公 are marked", () => {
    expect(economicCategory("30212")?.special).toBe("abroad");
    expect(economicCategory("30231")?.special).toBe("vehicleRunning");
    expect(economicCategory("30201")?.special).toBeNull();
  });
});

describe("incomes", () => {
  test("tables 01 and 04 name the same income differently", () => {
    expect(incomeByName("一、一般公共预算财政拨款收入")?.code).toBe("INC01");
    expect(incomeByName("一、一般公共预算财政拨款")?.code).toBe("INC01");
    expect(incomeByName("八、其他收入")).toMatchObject({
      code: "INC08",
      row01: 8,
      group: "nonFiscal",
    });
  });

  test("the one fiscal income of older layouts is not taken for one of the three", () => {
    expect(incomeByName("一、财政拨款收入")?.code).toBe("INC01-03");
  });

  test("lines that are no income have the key of their line", () => {
    expect(incomeByName("本年收入合计")?.key).toBe("income");
    expect(incomeByName("使用非财政拨款结余(含专用结余)")?.key).toBe("usedNonFiscalBalance");
    expect(incomeByName("用事业基金弥补收支差额")?.key).toBe("usedNonFiscalBalance");
    expect(incomeByName("年初财政拨款结转和结余")?.key).toBe("openingBalance");
    expect(incomeByName("总 计")?.key).toBe("incomeGrandTotal");
    expect(incomeByName("本年支出合计")).toBeNull();
  });
});
