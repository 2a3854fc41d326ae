import type { StatedKey, Statement } from "../statement";
import type { AccountFigures } from "./account-figures";
import type { Term } from "./term";

type Repeats = (tables: AccountFigures["tables"]) => Term;

/** What the narrative states of the whole account, and where the tables print it. */
const REPEATED: Readonly<Partial<Record<StatedKey, Repeats>>> = {
  total: (tables) => tables["01"].total("incomeGrandTotal", "amount", "income"),
  income: (tables) => tables["01"].total("income", "amount", "income"),
  expenditure: (tables) => tables["01"].total("expenditure", "amount", "expenditure"),
  fiscalTotal: (tables) => tables["04"].total("incomeGrandTotal", "amount", "income"),
  generalBudget: (tables) => tables["04"].total("expenditure", "generalBudget", "expenditure"),
  personnel: (tables) => tables["06"].total("personnel", "amount"),
  operating: (tables) => tables["06"].total("operating", "amount"),
  sangongActual: (tables) => tables["09"].total("actual", "total"),
  sangongBudget: (tables) => tables["09"].total("budget", "total"),
};

/** The figure of the tables that a statement repeats; null where it repeats none. */
export function tableFigureOf({ tables }: AccountFigures, said: Statement): Term | null {
  const { key, code, name } = said;
  if (key === "classAmount" || key === "actual")
    return code === null ? null : tables["05"].entryCell(code, "total");
  if (code !== null || name !== null) return null;
  return REPEATED[key]?.(tables) ?? null;
}
