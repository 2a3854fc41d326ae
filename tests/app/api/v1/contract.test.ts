import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

import { GET as account } from "@/app/api/v1/accounts/[id]/route";
import { GET as accounts } from "@/app/api/v1/accounts/route";
import { GET as execution } from "@/app/api/v1/execution/route";
import { GET as sangong } from "@/app/api/v1/sangong/route";
import { GET as spending } from "@/app/api/v1/spending/route";
import { GET as units } from "@/app/api/v1/units/route";
import { ask, json, sampleStore } from "./sample-store";

sampleStore();

const UNIT = "420105-quweibangongshi-benji";
const CELLS = { superior: null, operations: null, business: null, subordinate: null, other: null };
const FUNDS = { generalBudget: 6944700, governmentFund: null, stateCapital: null };
const NO_FUNDS = { total: null, generalBudget: null, governmentFund: null, stateCapital: null };
const CARS = { abroad: null, vehicles: 48600, vehiclePurchase: null, vehicleRunning: 48600 };

/** Among other rows, one with these fields at least. */
const has = (row: object): unknown => expect.arrayContaining([expect.objectContaining(row)]);

test("the tables of an account, every field that other programs rely on", async () => {
  const { data } = await json(ask(account, `/accounts/${UNIT}-2024-v1`));
  expect(data).toHaveProperty("tables");
  expect((data as { tables: object }).tables).toMatchObject({
    "01": {
      status: "read",
      income: has({ name: "一般公共预算财政拨款收入", amount: 6944700 }),
      expenditure: has({ code: "201", name: "一般公共服务支出", amount: 5868500 }),
      totals: {
        income: 6944700,
        usedNonFiscalBalance: null,
        openingBalance: null,
        incomeGrandTotal: 6944700,
        expenditure: 6944700,
        distribution: null,
        closingBalance: null,
        expenditureGrandTotal: 6944700,
      },
    },
    "02": {
      status: "read",
      rows: has({ code: "2013101", name: "行政运行", total: 5139900, fiscal: 5139900, ...CELLS }),
    },
    "03": {
      status: "read",
      rows: has({
        code: "2013101",
        name: "行政运行",
        total: 5139900,
        basic: 5090300,
        project: 49600,
        remittedUp: null,
        business: null,
        subsidyDown: null,
      }),
    },
    "04": {
      status: "read",
      income: has({ name: "一般公共预算财政拨款", amount: 6944700 }),
      expenditure: has({ ...NO_FUNDS, code: "201", total: 5868500, generalBudget: 5868500 }),
      totals: {
        income: 6944700,
        openingBalance: null,
        openingGeneralBudget: null,
        openingGovernmentFund: null,
        openingStateCapital: null,
        incomeGrandTotal: 6944700,
        expenditure: { total: 6944700, ...FUNDS },
        closingBalance: NO_FUNDS,
        expenditureGrandTotal: { total: 6944700, ...FUNDS },
      },
    },
    "05": {
      status: "partial",
      rows: has({ code: "2013101", total: 5139900, basic: 5090300, project: null }),
    },
    "06": {
      status: "read",
      rows: has({ code: "30101", name: "基本工资", amount: 836400 }),
      totals: { personnel: 6087100, operating: 405000 },
    },
    "07": { status: "empty", rows: [] },
    "08": { status: "empty", rows: [] },
    "09": {
      status: "read",
      budget: { total: 48600, ...CARS, reception: null },
      actual: { total: 48600, ...CARS, reception: null },
    },
  });
});

test("what an account says besides its tables", async () => {
  const { data } = await json(ask(account, `/accounts/${UNIT}-2024-v1`));
  expect(data).toMatchObject({
    id: `${UNIT}-2024-v1`,
    year: 2024,
    version: 1,
    simulated: false,
    document: { filename: "sample.md", published: "2025-09-29" },
    unread: has({ table: "05", what: expect.stringContaining("项目支出") as string }),
    stated: has({
      key: "initialBudget",
      code: "201",
      named: "一般公共服务支出(类)财政事务(款)行政运行(项)",
      amount: 6818700,
    }),
    projects: has({ budget: 172500, actual: 172500, rate: 1, origin: "form" }),
  });
});

test("every field of every answer is named in docs/api.md", async () => {
  const answers = await Promise.all(
    [
      ask(units, "/units"),
      ask(accounts, "/accounts"),
      ask(account, `/accounts/${UNIT}-2024-v1`),
      ask(spending, `/spending?unit=${UNIT}`),
      ask(execution, "/execution"),
      ask(sangong, "/sangong"),
      ask(units, "/units?limit=0"),
    ].map(async (answer) => (await answer).json() as Promise<unknown>),
  );
  const named = [...readFileSync("docs/api.md", "utf8").matchAll(/`([^`]+)`/g)].map(([, it]) => it);
  const fields = new Set(answers.flatMap(fieldsOf).filter((field) => !/^0\d$/.test(field)));
  expect(fields).toContain("vehicleRunning");
  expect([...fields].filter((field) => !named.includes(field))).toEqual([]);
});

function fieldsOf(answer: unknown): string[] {
  if (typeof answer !== "object" || answer === null) return [];
  if (Array.isArray(answer)) return answer.flatMap(fieldsOf);
  return Object.entries(answer).flatMap(([field, value]) => [field, ...fieldsOf(value)]);
}
