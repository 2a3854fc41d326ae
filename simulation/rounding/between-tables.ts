import type { ColumnKey, TableNumber } from "@/accounts/published-tables";

import { HUNDREDTH } from "../money";
import type { TrueLine, TrueTables } from "../true-tables";
import { atLeast, cell, copied, inTable, lineOf, sumOf, type Comparison } from "./comparison";

/** The rules between two tables. */
export function betweenTables(tables: TrueTables): Comparison[] {
  return [
    ...incomes(tables),
    ...expenditures(tables),
    ...items(tables),
    ...basicAndSangong(tables),
  ];
}

const OWN_INCOMES: readonly (readonly [string, ColumnKey])[] = [
  ["INC04", "superior"],
  ["INC05", "operations"],
  ["INC06", "business"],
  ["INC07", "subordinate"],
  ["INC08", "other"],
];

/** A cell with its address. A line that is not printed has no cell. */
function cellsOf(tables: TrueTables) {
  return (table: TableNumber, row: string, column: ColumnKey) => {
    const line = lineOf(tables, table, row);
    return { value: cell(line, column), place: { table, row, column } };
  };
}

function incomes(tables: TrueTables): Comparison[] {
  const at = cellsOf(tables);
  const same = (rule: string, a: ReturnType<typeof at>, b: ReturnType<typeof at>) =>
    copied(rule, a.place, a.value, b.value);
  const funds = tables["01"].filter(({ code }) => /^INC0[123]/.test(code ?? ""));
  const fiscal = at("02", "total", "fiscal");
  return [
    same("R101", at("01", "income", "amount"), at("02", "total", "total")),
    copied("R102", fiscal.place, fiscal.value, sumOf(funds, "amount")),
    ...OWN_INCOMES.map(([code, column]) =>
      same("R103", at("01", code, "amount"), at("02", "total", column)),
    ),
    // Older documents have one line for the three.
    ...(funds.length === 3
      ? funds.map(({ code }) =>
          same("R106", at("01", code ?? "", "amount"), at("04", code ?? "", "amount")),
        )
      : []),
    same("R107", fiscal, at("04", "income", "amount")),
    same("R113", at("04", "INC02", "amount"), at("07", "total", "income")),
    same("R113", at("04", "openingGovernmentFund", "amount"), at("07", "total", "opening")),
  ];
}

const BY_FUND = [
  ["generalBudget", "05", "R108", "R109"],
  ["governmentFund", "07", "R110", "R110"],
  ["stateCapital", "08", "R111", "R111"],
] as const;

function expenditures(tables: TrueTables): Comparison[] {
  const at = cellsOf(tables);
  const same = (rule: string, a: ReturnType<typeof at>, b: ReturnType<typeof at>) =>
    copied(rule, a.place, a.value, b.value);
  const least = (rule: string, a: ReturnType<typeof at>, b: ReturnType<typeof at>) =>
    atLeast(rule, a.place, a.value, b.value);
  const classes = (table: "01" | "04") =>
    tables[table].flatMap(({ side, key, code }) =>
      side === "expenditure" && key === null && code !== null ? [code] : [],
    );
  const spent = at("04", "expenditure", "total");
  const lists = BY_FUND.map(([, table]) => at(table, "total", "total").value);
  return [
    same("R104", at("01", "expenditure", "amount"), at("03", "total", "total")),
    ...classes("01").map((code) => same("R105", at("01", code, "amount"), at("03", code, "total"))),
    ...BY_FUND.flatMap(([column, table, ofTotal, ofClass]) => [
      same(ofTotal, at("04", "expenditure", column), at(table, "total", "total")),
      ...classes("04").map((code) =>
        same(ofClass, at("04", code, column), at(table, code, "total")),
      ),
    ]),
    copied(
      "R112",
      spent.place,
      spent.value,
      lists.reduce((sum, each) => sum + each, 0),
    ),
    least("R118", at("01", "expenditure", "amount"), spent),
    least("R118", at("01", "incomeGrandTotal", "amount"), at("04", "incomeGrandTotal", "amount")),
    least("R119", at("01", "openingBalance", "amount"), at("04", "openingBalance", "amount")),
    least("R119", at("01", "closingBalance", "amount"), at("04", "closingBalance", "total")),
  ];
}

/** Whether the unit has nothing but fiscal appropriations, so that two sets of figures are the same. */
function isOnlyFiscal(tables: TrueTables): boolean {
  const at = cellsOf(tables);
  const opening = at("01", "openingBalance", "amount").value;
  return (
    OWN_INCOMES.every(([code]) => at("01", code, "amount").value === 0) &&
    at("01", "usedNonFiscalBalance", "amount").value === 0 &&
    Math.abs(opening - at("04", "openingBalance", "amount").value) < HUNDREDTH
  );
}

function items(tables: TrueTables): Comparison[] {
  const onlyFiscal = isOnlyFiscal(tables);
  // A row that is printed twice is one.
  const paid = (code: string | null) =>
    (["05", "07", "08"] as const).flatMap(
      (table) => tables[table].find((line) => line.code === code) ?? [],
    );
  return tables["03"]
    .filter(({ code }) => code?.length === 7)
    .flatMap((line) =>
      (["total", "basic", "project"] as const).flatMap((column) => {
        const fiscal = sumOf(paid(line.code), column);
        const place = inTable("03", line, column);
        const rule = column === "total" ? "R115" : "R116";
        return [
          atLeast(rule, place, cell(line, column), fiscal),
          ...(onlyFiscal ? [copied("R117", place, cell(line, column), fiscal)] : []),
        ];
      }),
    );
}

const SANGONG = [
  ["30212", "abroad", "R120"],
  ["30217", "reception", "R121"],
  ["30231", "vehicleRunning", "R122"],
  ["31013", "vehiclePurchase", "R123"],
] as const;
const STAFF = [
  ["30113", "2210201", "R128"],
  ["30108", "2080505", "R129"],
  ["30109", "2080506", "R129"],
] as const;

function basicAndSangong(tables: TrueTables): Comparison[] {
  const at = cellsOf(tables);
  const basic = at("05", "total", "basic");
  const parts = at("06", "personnel", "amount").value + at("06", "operating", "amount").value;
  const totals = (["05", "07", "08"] as const).map((table) => lineOf(tables, table, "total"));
  const isTotal = (line: TrueLine | undefined) => line !== undefined;
  const projects = sumOf(totals.filter(isTotal), "project");
  const whole = at("09", "actual", "total");
  const inBasic = SANGONG.map(([code]) => at("06", code, "amount").value);
  const most = inBasic.reduce((sum, each) => sum + each, projects);
  return [
    copied("R114", basic.place, basic.value, parts),
    // What is no basic expenditure was paid by projects: 三公 is at most both together.
    copied("R125", whole.place, whole.value, Math.min(whole.value, most)),
    ...SANGONG.flatMap(([code, column, rule]) => {
      const part = at("06", code, "amount").value;
      const actual = at("09", "actual", column);
      return [
        atLeast(rule, actual.place, actual.value, part),
        ...(projects === 0 ? [copied("R124", actual.place, actual.value, part)] : []),
      ];
    }),
    ...STAFF.map(([economic, functional, rule]) => {
      const { place, value } = at("06", economic, "amount");
      return copied(rule, place, value, at("05", functional, "basic").value);
    }),
  ];
}
