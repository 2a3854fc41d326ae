import type { ColumnKey, TableNumber } from "@/accounts/published-tables";
import type { StatedKey } from "@/accounts/statement";

import { formTotal } from "../evaluation-forms";
import type { Draft } from "../faults/fault";
import { unitOf } from "../layout";
import { HUNDREDTH, precisionOf } from "../money";
import {
  cell,
  copied,
  isBroken,
  lineOf,
  repeated,
  type Comparison,
  type Printed,
} from "./comparison";
import { amountsIn, placeOf, type SaidAmount } from "./said-amounts";

type Cell = readonly [table: TableNumber, row: string, column: ColumnKey];

type ByName = Readonly<Record<string, ColumnKey>>;

const INCOMES: ByName = {
  财政拨款收入: "fiscal",
  上级补助收入: "superior",
  事业收入: "operations",
  经营收入: "business",
  附属单位上缴收入: "subordinate",
  其他收入: "other",
};
const EXPENDITURES: ByName = {
  上缴上级支出: "remittedUp",
  经营支出: "business",
  对附属单位补助支出: "subsidyDown",
};
const SANGONG: ByName = {
  "": "total",
  "因公出国（境）费": "abroad",
  公务用车购置及运行维护费: "vehicles",
  公务用车购置费: "vehiclePurchase",
  公务用车运行维护费: "vehicleRunning",
  公务接待费: "reception",
};

type Repeated = readonly [rule: string, cell: Cell];

const WHOLES: Partial<Record<StatedKey, Repeated>> = {
  total: ["R201", ["01", "incomeGrandTotal", "amount"]],
  income: ["R204", ["02", "total", "total"]],
  expenditure: ["R207", ["03", "total", "total"]],
  fiscalTotal: ["R208", ["04", "incomeGrandTotal", "amount"]],
  generalBudget: ["R209", ["05", "total", "total"]],
  personnel: ["R224", ["06", "personnel", "amount"]],
  operating: ["R224", ["06", "operating", "amount"]],
};
const BY_NAME: Partial<Record<StatedKey, readonly [string, TableNumber, string, ByName]>> = {
  incomeItem: ["R204", "02", "total", INCOMES],
  expenditureItem: ["R207", "03", "total", EXPENDITURES],
  sangongBudget: ["R230", "09", "budget", SANGONG],
  sangongActual: ["R230", "09", "actual", SANGONG],
};

const BOOKS: Readonly<Record<string, Repeated>> = {
  政府性基金预算财政拨款收入: ["R227", ["07", "total", "income"]],
  国有资本经营预算财政拨款收入: ["R227", ["04", "INC03", "amount"]],
};

/** Which cell a statement repeats, and by which rule; undefined where no rule compares it. */
function repeatedCell({ stated }: SaidAmount): Repeated | undefined {
  const { key, name = "", code, basis } = stated;
  // What is said of an item is not what the row of its group has.
  if (stated.named?.endsWith("（项）") === true && code?.length !== 7) return undefined;
  if (key === "classAmount") return ["R210", ["05", code ?? "", "total"]];
  if (key === "actual")
    return code ? ["R215", ["05", code, "total"]] : ["R212", ["05", "total", "total"]];
  if (key === "basic" || key === "project") {
    if (basis === "本年支出") return ["R207", ["03", "total", key]];
    return basis === "一般公共预算财政拨款" ? ["R223", ["05", "total", key]] : undefined;
  }
  if (key === "fiscalItem") return BOOKS[name];
  const named = BY_NAME[key];
  if (!named) return WHOLES[key];
  const [rule, table, row, columns] = named;
  return [rule, [table, row, columns[name] ?? "total"]];
}

/** What the text and the form of the whole unit repeat of the tables. */
export function textAndTables({
  passages,
  tables,
  layout,
  context,
  formProjects,
}: Draft): Comparison[] {
  const printed = ([table, row, column]: Cell): Printed => ({
    amount: cell(lineOf(tables, table, row), column),
    precision: precisionOf(unitOf(layout, table)),
  });
  const text = amountsIn(passages).flatMap((said): Comparison[] => {
    if (said.stated.key === "operatingCost") {
      const operating = printed(["06", "operating", "amount"]);
      return [copied("R126", placeOf(said.stated), said.amount, operating.amount)];
    }
    const found = repeatedCell(said);
    return found ? [repeated(found[0], placeOf(said.stated), said, printed(found[1]))] : [];
  });
  if (formProjects.length === 0) return text;
  // Forms are of the general budget or, as some have it, of all funds.
  const ofForm = (["basic", "project"] as const).map((row) => {
    const precision = layout.shortText ? 10 * HUNDREDTH : precisionOf(layout.textUnit);
    const amount = formTotal(context.year, layout, row);
    const [general, all] = (["05", "03"] as const).map((table) =>
      repeated(
        "R256",
        { form: "unit", row },
        { amount, precision },
        printed([table, "total", row]),
      ),
    );
    return all && general && isBroken(general) && !isBroken(all) ? all : general;
  });
  return [...text, ...ofForm.filter((each) => each !== undefined)];
}
