import { expect, test } from "vitest";

import { accountJson } from "@/accounts/account-json";
import type { Account } from "@/accounts/account";
import { anAccount, entry, total } from "@/tests/factories";

const document = {
  id: "0123456789abcdef",
  sha256: "0".repeat(64),
  filename: "a.md",
  published: null,
};
const asJson = (account: Account) =>
  accountJson(
    {
      id: "420105-quweibangongshi-benji-2024-v1",
      version: 1,
      current: true,
      simulated: false,
      unit: { id: "420105-quweibangongshi-benji", name: account.unit },
      document,
      account,
    },
    { outcomes: [], findings: [] },
  );

test("amounts are yuan; a blank is null, a printed zero is 0, an unreadable cell is null", () => {
  const { tables } = asJson(
    anAccount({
      tables: {
        "02": [
          entry("2013101", "行政运行", {
            total: "513.99",
            fiscal: "0.00",
            superior: null,
            other: "§",
          }),
        ],
      },
    }),
  );
  expect(tables["02"].rows).toEqual([
    {
      code: "2013101",
      name: "行政运行",
      total: 5139900,
      fiscal: 0,
      superior: null,
      operations: null,
      business: null,
      subordinate: null,
      other: null,
    },
  ]);
});

test("columns that only some layouts print stand beside the others, in every row", () => {
  const { tables } = asJson(
    anAccount({
      tables: {
        "05": [
          entry("20131", "党委办公厅（室）及相关机构事务", {
            opening: "1.00",
            total: "586.85",
            basic: null,
          }),
          entry("2013101", "行政运行", { total: "513.99", basic: "509.03", project: "4.96" }),
        ],
      },
    }),
  );
  expect(tables["05"].rows).toMatchObject([
    { code: "20131", opening: 10000, total: 5868500, basic: null, project: null },
    { code: "2013101", opening: null, total: 5139900, basic: 5090300, project: 49600 },
  ]);
});

test("the 合计 row stands first without a code, whichever row it is in the document", () => {
  const { tables } = asJson(
    anAccount({
      tables: {
        "03": [
          entry("201", "一般公共服务支出", { total: "586.85" }),
          entry("208", "社会保障和就业支出", { total: "22.09" }),
          { key: "total", name: "合计", cells: { total: "608.94", basic: "566.91" } },
        ],
      },
    }),
  );
  expect(tables["03"].rows.map(({ code, name }) => [code, name])).toEqual([
    [null, "合计"],
    ["201", "一般公共服务支出"],
    ["208", "社会保障和就业支出"],
  ]);
  expect(tables["03"].rows[0]).toMatchObject({ total: 6089400, basic: 5669100, project: null });
});

test("a row that is neither category nor total has a kind; other rows have none", () => {
  const { rows } = asJson(
    anAccount({
      tables: {
        "03": [
          { name: "其中：", cells: { total: "1.00" } },
          entry("201", "一般公共服务支出", { total: "586.85" }),
        ],
      },
    }),
  ).tables["03"];
  expect(rows[0]).toMatchObject({ code: null, kind: "other" });
  expect(rows[1]).not.toHaveProperty("kind");
});

test("a name says how it was printed only where that differs", () => {
  const account = anAccount({
    tables: { "03": [entry("201", "一般公共服务支出", { total: "586.85" })] },
  });
  const [line] = account.tables["03"].lines;
  const printed = (as: string) =>
    asJson({
      ...account,
      tables: {
        ...account.tables,
        "03": { ...account.tables["03"], lines: [{ ...line!, printed: as }] },
      },
    }).tables["03"].rows[0];
  expect(printed("一般公共服务支出")).not.toHaveProperty("printed");
  expect(printed("一、一般公共服务支出")).toHaveProperty("printed", "一、一般公共服务支出");
});

test("the two sides of table 01, their totals, and a balance that is not printed", () => {
  const table = asJson(
    anAccount({
      tables: {
        "01": [
          entry("INC01", "一般公共预算财政拨款收入", { amount: "694.47" }),
          total("income", { amount: "694.47" }),
          total("incomeGrandTotal", { amount: "694.47" }),
          entry("201", "一般公共服务支出", { amount: "586.85" }),
          total("expenditure", { amount: "586.85" }),
        ],
      },
    }),
  ).tables["01"];
  expect(table.income).toMatchObject([{ name: "一般公共预算财政拨款收入", amount: 6944700 }]);
  expect(table.expenditure).toMatchObject([{ code: "201", amount: 5868500 }]);
  expect(table.totals).toEqual({
    income: 6944700,
    usedNonFiscalBalance: null,
    openingBalance: null,
    incomeGrandTotal: 6944700,
    expenditure: 5868500,
    distribution: null,
    closingBalance: null,
    expenditureGrandTotal: null,
  });
});

test("a table that the document lacks has its shape and no figures", () => {
  const { tables } = asJson(anAccount());
  expect(tables["09"]).toMatchObject({
    status: "missing",
    budget: { total: null, vehicleRunning: null },
  });
  expect(tables["07"]).toMatchObject({ status: "missing", rows: [] });
});
