import type { Account } from "../account";
import { LastFound } from "../last-found";
import { incomeByName } from "../classification";
import type { StatedKey, Statement } from "../statement";
import type { AccountFigures } from "./account-figures";
import { levelNamed } from "./execution-passages";
import type { Checked, Entry } from "./rule";
import { notApplicable, sameEntry, undecidable } from "./sum-entries";
import type { Term } from "./term";
import { amountsOf } from "./stated-passages";

/** A cell that the text repeats, and the rule by which both are compared. */
export interface Repeated {
  readonly rule: string;
  readonly cell: Term;
}

type Find = (figures: AccountFigures, statement: Statement) => Repeated | null;

/** Which cell a statement repeats; null where no rule compares it. */
export function repeatedCell(figures: AccountFigures, statement: Statement): Repeated | null {
  return CELLS[statement.key]?.(figures, statement) ?? null;
}

/** Everything that the text repeats by this rule; the template demands it, or (`optional`) does not. */
export function repeats(
  { account, figures }: Checked,
  rule: string,
  about: string,
  { optional = false }: { readonly optional?: boolean } = {},
): readonly Entry[] {
  const entries = repeatedFigures(account, figures).flatMap(({ statement, repeated }) =>
    repeated.rule === rule ? [repeatEntry(figures, statement, repeated)] : [],
  );
  if (entries.length > 0) return entries;
  const message = `说明里没有读到${about}。`;
  return [optional ? notApplicable(about, message) : undecidable(about, message)];
}

export interface RepeatedFigure {
  readonly statement: Statement;
  readonly repeated: Repeated;
}

const KNOWN = new LastFound<AccountFigures, readonly RepeatedFigure[]>(2);

/** Every amount of the text that repeats a cell. */
export function repeatedFigures(
  account: Account,
  figures: AccountFigures,
): readonly RepeatedFigure[] {
  const known = KNOWN.get(figures);
  if (known) return known;
  const found = amountsOf(account).flatMap((statement) => {
    const repeated = repeatedCell(figures, statement);
    return repeated ? [{ statement, repeated }] : [];
  });
  KNOWN.set(figures, found);
  return found;
}

function repeatEntry(figures: AccountFigures, statement: Statement, { cell }: Repeated): Entry {
  const said = figures.stated(statement);
  return sameEntry(said.label, said, cell, "T0");
}

const repeated = (rule: string, cell: Term): Repeated => ({ rule, cell });

/** Income and expenditure are one total or, by name, two. */
function grandTotal(rule: string, number: "01" | "04"): Find {
  const spent = number === "01" ? "amount" : "total";
  return ({ tables }, { name }) =>
    repeated(
      rule,
      name === "支出"
        ? tables[number].total("expenditureGrandTotal", spent, "expenditure")
        : tables[number].total("incomeGrandTotal", "amount", "income"),
    );
}

const EXPENDITURES = {
  上缴上级支出: "remittedUp",
  经营支出: "business",
  对附属单位补助支出: "subsidyDown",
} as const;

export const SANGONG_COLUMNS = {
  "因公出国（境）费": "abroad",
  公务用车购置及运行维护费: "vehicles",
  公务用车购置费: "vehiclePurchase",
  公务用车运行维护费: "vehicleRunning",
  公务接待费: "reception",
} as const;

function isKeyOf<K extends string>(record: Readonly<Record<K, unknown>>, name: string): name is K {
  return name in record;
}

/** The three kinds of fiscal income are one column of table 02, and lines of table 01. */
function incomeItem({ tables }: AccountFigures, { name }: Statement): Repeated | null {
  const income = incomeByName(name ?? "");
  if (!income?.column02) return null;
  const isOne = ["INC01", "INC02", "INC03"].includes(income.code);
  if (isOne) return repeated("R204", tables["01"].entryCell(income.code, "amount", "income"));
  return repeated("R204", tables["02"].total("total", income.column02));
}

function half(key: "basic" | "project"): Find {
  return ({ tables }, { basis, named }) => {
    if (named !== null) return null;
    if (basis === "本年支出") return repeated("R207", tables["03"].total("total", key));
    if (basis === "一般公共预算财政拨款") return repeated("R223", tables["05"].total("total", key));
    if (basis !== "一般公共预算财政拨款基本支出" || key === "project") return null;
    const cell = tables["05"].total("total", "basic");
    return cell.gap === null ? repeated("R224", cell) : null;
  };
}

function actual({ tables }: AccountFigures, statement: Statement): Repeated | null {
  const { code, named } = statement;
  if (named === null) return repeated("R212", tables["05"].total("total", "total"));
  // A row above the one that is named is another figure: R217 says that there is none.
  return code === null || levelNamed(named) !== code.length
    ? null
    : repeated("R215", tables["05"].entryCell(code, "total"));
}

function sangong(line: "budget" | "actual"): Find {
  return ({ tables }, { name, basis }) => {
    // Table 09 prints the budget of the whole year.
    if (basis === "年初预算") return null;
    if (name === null) return repeated("R230", tables["09"].total(line, "total"));
    return isKeyOf(SANGONG_COLUMNS, name)
      ? repeated("R230", tables["09"].total(line, SANGONG_COLUMNS[name]))
      : null;
  };
}

const CELLS: Partial<Record<StatedKey, Find>> = {
  total: grandTotal("R201", "01"),
  income: ({ tables }) => repeated("R204", tables["02"].total("total", "total")),
  incomeItem,
  expenditure: ({ tables }) => repeated("R207", tables["03"].total("total", "total")),
  expenditureItem: ({ tables }, { name }) =>
    name !== null && isKeyOf(EXPENDITURES, name)
      ? repeated("R207", tables["03"].total("total", EXPENDITURES[name]))
      : null,
  fiscalTotal: grandTotal("R208", "04"),
  generalBudget: ({ tables }) => repeated("R209", tables["05"].total("total", "total")),
  classAmount: ({ tables }, { code }) =>
    code === null ? null : repeated("R210", tables["05"].entryCell(code, "total")),
  actual,
  basic: half("basic"),
  project: half("project"),
  personnel: ({ tables }) => repeated("R224", tables["06"].total("personnel", "amount")),
  operating: ({ tables }) => repeated("R224", tables["06"].total("operating", "amount")),
  sangongBudget: sangong("budget"),
  sangongActual: sangong("actual"),
};
