import type { ColumnKey } from "@/accounts/published-tables";

import { nameInYear } from "./function-in-year";
import { total, type Money } from "./money";
import { stated, type TrueLine } from "./true-tables";
import type { Fund, ItemYear, UnitYear } from "./unit-year";

type Row = Readonly<Partial<Record<ColumnKey, Money>>>;

/** 合计, then classes, groups and items, each the sum of what is under it. Rows without money are left out. */
function tree(
  items: readonly { readonly code: string; readonly name: string; readonly row: Row }[],
  columns: readonly ColumnKey[],
  year: number,
): TrueLine[] {
  const kept = items.filter(({ row }) => Object.values(row).some((amount) => amount !== 0));
  const line = (code: string | null, name: string): TrueLine => {
    const under = kept.filter((item) => code === null || item.code.startsWith(code));
    const sums = columns.map((column) => [
      column,
      stated(total(under.map(({ row }) => row[column] ?? 0))),
    ]);
    return {
      side: null,
      key: code === null ? "total" : null,
      code,
      name,
      figures: Object.fromEntries(sums) as TrueLine["figures"],
    };
  };
  const codes = new Set(kept.flatMap(({ code }) => [code.slice(0, 3), code.slice(0, 5), code]));
  const names = new Map(kept.map(({ code, name }) => [code, name]));
  // As text 201 stands before 20101, and that before 2010101.
  return [
    line(null, "合计"),
    ...[...codes].sort().map((code) => line(code, names.get(code) ?? nameInYear(code, year))),
  ];
}

export function incomeLines({ items, own, unit, year }: UnitYear): TrueLine[] {
  const rows = items.map((item) => {
    const mine = item.key === unit.running ? own : null;
    const row = {
      fiscal: item.income,
      superior: mine?.superior ?? 0,
      operations: mine?.operations ?? 0,
      business: mine?.business ?? 0,
      subordinate: mine?.subordinate ?? 0,
      other: mine?.other ?? 0,
    };
    return { ...item, row: { total: total(Object.values(row)), ...row } };
  });
  return tree(
    rows,
    ["total", "fiscal", "superior", "operations", "business", "subordinate", "other"],
    year,
  );
}

export function expenditureLines({ items, own, unit, year }: UnitYear): TrueLine[] {
  const rows = items.map((item) => {
    const mine = item.key === unit.running ? own : null;
    const row = {
      basic: item.basic + (mine?.basic ?? 0),
      project: item.project + (mine?.project ?? 0),
      remittedUp: mine?.remittedUp ?? 0,
      business: mine?.businessSpent ?? 0,
      subsidyDown: mine?.subsidyDown ?? 0,
    };
    return { ...item, row: { total: total(Object.values(row)), ...row } };
  });
  return tree(rows, ["total", "basic", "project", "remittedUp", "business", "subsidyDown"], year);
}

/** 05, 07 and 08. `withBalances`: beside the expenditure also what came in and what is left. */
export function fundLines(
  { items, year }: UnitYear,
  fund: Fund,
  withBalances: boolean,
): TrueLine[] {
  const row = ({ opening, income, basic, project, closing }: ItemYear): Row => ({
    ...(withBalances ? { opening, income, closing } : {}),
    total: basic + project,
    basic,
    project,
  });
  const columns: ColumnKey[] = withBalances
    ? ["opening", "income", "total", "basic", "project", "closing"]
    : ["total", "basic", "project"];
  const rows = items
    .filter((item) => item.fund === fund)
    .map((item) => ({ ...item, row: row(item) }));
  return tree(rows, columns, year);
}
