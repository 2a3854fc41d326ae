import type { Statement } from "../statement";
import type { AccountFigures } from "./account-figures";
import type { Term } from "./term";

/** The figure of the tables that a statement repeats; null where it repeats none. */
export function tableFigureOf({ tables }: AccountFigures, said: Statement): Term | null {
  const { key, code, name } = said;
  if (key === "classAmount" || key === "actual")
    return code === null ? null : tables["05"].entryCell(code, "total");
  if (code !== null || name !== null) return null;
  switch (key) {
    case "total":
      return tables["01"].total("incomeGrandTotal", "amount", "income");
    case "income":
      return tables["01"].total("income", "amount", "income");
    case "expenditure":
      return tables["01"].total("expenditure", "amount", "expenditure");
    case "fiscalTotal":
      return tables["04"].total("incomeGrandTotal", "amount", "income");
    case "generalBudget":
      return tables["04"].total("expenditure", "generalBudget", "expenditure");
    case "personnel":
      return tables["06"].total("personnel", "amount");
    case "operating":
      return tables["06"].total("operating", "amount");
    case "sangongActual":
      return tables["09"].total("actual", "total");
    case "sangongBudget":
      return tables["09"].total("budget", "total");
    default:
      return null;
  }
}
