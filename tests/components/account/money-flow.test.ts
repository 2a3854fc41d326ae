import { describe, expect, test } from "vitest";

import { moneyFlow } from "@/components/account/money-flow";
import { anAccount, entry, total, wan, type AccountDraft } from "@/tests/factories";

function linksOf(tables: AccountDraft["tables"]) {
  const flow = moneyFlow(anAccount(tables ? { tables } : {}));
  const nameOf = (key: string) => flow?.nodes.find((node) => node.key === key)?.name ?? key;
  return flow?.links.map(({ from, to, fen }) => [nameOf(from), nameOf(to), fen]);
}

const CLASS = entry("201", "一般公共服务支出", { amount: "100.00" });

describe("by fund", () => {
  const tables: AccountDraft["tables"] = {
    "01": [
      entry("INC01", "一般公共预算财政拨款收入", { amount: "70.00" }),
      entry("INC02", "政府性基金预算财政拨款收入", { amount: "20.00" }),
      entry("INC08", "其他收入", { amount: "9.00" }),
      total("openingBalance", { amount: "8.00" }),
      entry("201", "一般公共服务支出", { amount: "77.00" }),
      entry("212", "城乡社区支出", { amount: "20.00" }),
      { ...total("closingBalance", { amount: "10.00" }), side: "expenditure" },
    ],
    "03": [
      entry("201", "一般公共服务支出", { total: "77.00", basic: "60.00", project: "17.00" }),
      entry("20101", "人大事务", { total: "77.00", basic: "60.00", project: "17.00" }),
      entry("212", "城乡社区支出", { total: "20.00", basic: null, project: "20.00" }),
    ],
    "04": [
      total("openingGeneralBudget", { amount: "5.00" }),
      entry("201", "一般公共服务支出", { generalBudget: "71.00", governmentFund: null }),
      entry("212", "城乡社区支出", { generalBudget: null, governmentFund: "20.00" }),
      {
        ...total("closingBalance", { generalBudget: "4.00", governmentFund: "0.00" }),
        side: "expenditure",
      },
    ],
  };

  test("each amount goes from its source by its fund to its use, and nothing is left open", () => {
    expect(linksOf(tables)).toEqual([
      ["一般公共预算财政拨款收入", "一般公共预算", wan("70.00")],
      ["政府性基金预算财政拨款收入", "政府性基金预算", wan("20.00")],
      ["其他收入", "其他资金", wan("9.00")],
      ["年初结转和结余", "一般公共预算", wan("5.00")],
      ["年初结转和结余", "其他资金", wan("3.00")],
      ["一般公共预算", "一般公共服务", wan("71.00")],
      ["政府性基金预算", "城乡社区", wan("20.00")],
      ["其他资金", "一般公共服务", wan("6.00")],
      ["一般公共预算", "年末结转和结余", wan("4.00")],
      ["其他资金", "年末结转和结余", wan("6.00")],
      ["一般公共服务", "基本支出", wan("60.00")],
      ["一般公共服务", "项目支出", wan("17.00")],
      ["城乡社区", "项目支出", wan("20.00")],
    ]);
    expect(moneyFlow(anAccount({ tables }))?.open).toEqual([]);
  });

  test("what the tables leave open is said with its sign", () => {
    const flow = moneyFlow(
      anAccount({
        tables: {
          ...tables,
          "03": [entry("201", "一般公共服务支出", { total: "77.00", basic: "80.00" })],
        },
      }),
    );
    expect(flow?.open).toEqual([
      { name: "一般公共服务", fen: wan("-3.00") },
      { name: "城乡社区", fen: wan("20.00") },
    ]);
  });

  test("older layouts print the three budgets as one income: table 04 divides it", () => {
    const [, , ...rest] = tables["01"] ?? [];
    const links = linksOf({
      ...tables,
      "01": [entry("INC01-03", "财政拨款收入", { amount: "90.00" }), ...rest],
      "04": [
        entry("INC01", "一般公共预算财政拨款", { amount: "70.00" }),
        entry("INC02", "政府性基金预算财政拨款", { amount: "20.00" }),
        ...(tables["04"] ?? []),
      ],
    });
    expect(links?.slice(0, 2)).toEqual([
      ["财政拨款收入", "一般公共预算", wan("70.00")],
      ["财政拨款收入", "政府性基金预算", wan("20.00")],
    ]);
  });
});

test("without table 04 all money is one fund", () => {
  expect(
    linksOf({
      "01": [entry("INC08", "其他收入", { amount: "100.00" }), CLASS],
      "03": [entry("201", "一般公共服务支出", { total: "100.00", basic: "100.00" })],
    }),
  ).toEqual([
    ["其他收入", "全部资金", wan("100.00")],
    ["全部资金", "一般公共服务", wan("100.00")],
    ["一般公共服务", "基本支出", wan("100.00")],
  ]);
});

test("a negative amount stays negative", () => {
  const links = linksOf({
    "01": [entry("INC08", "其他收入", { amount: "-3.00" }), CLASS],
  });
  expect(links?.[0]).toEqual(["其他收入", "全部资金", wan("-3.00")]);
});

test("without incomes or classes there is no flow", () => {
  expect(moneyFlow(anAccount({ tables: { "01": [CLASS] } }))).toBeNull();
  expect(
    moneyFlow(anAccount({ tables: { "01": [entry("INC08", "其他收入", { amount: "1.00" })] } })),
  ).toBeNull();
});
