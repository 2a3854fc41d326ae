import type { FigureMarks } from "@/accounts/checks/figure-marks";
import { marksOfRepaired, repairedAccount, repairedFen } from "@/accounts/checks/repaired-figures";
import type { ExecutionRow } from "@/db/queries/execution";
import type { SangongRow } from "@/db/queries/sangong";
import type { SpendingRow } from "@/db/queries/spending";
import type { StoredAccount } from "@/db/queries/whole-account";

/** The account as its page shows it where a reader asks for what would mend it. */
export function repairedStored(stored: StoredAccount): StoredAccount {
  const { account, marks } = stored;
  return { ...stored, account: repairedAccount(account, marks), marks: marksOfRepaired(marks) };
}

/** How many figures there is just one value for. */
export function proposalsOf({ marks }: FigureMarks): number {
  return Object.entries(marks).filter(
    // What was lost with its cell has no place on the page either.
    ([key, { figure, repaired }]) => repaired !== null && !key.includes(`@${figure}=`),
  ).length;
}

/** Rows about an account with what would mend them: their rates are reckoned anew, shares stay as printed. */
export function repairedExecution(row: ExecutionRow, marks: FigureMarks): ExecutionRow {
  const { documentId, place, tablePlace } = row;
  const budget = repairedFen(marks, documentId, place, row.budget);
  const actual = repairedFen(marks, documentId, place, row.actual);
  const tableAmount = repairedFen(marks, documentId, tablePlace, row.tableAmount);
  if (budget === row.budget && actual === row.actual && tableAmount === row.tableAmount) return row;
  return {
    ...row,
    budget,
    actual,
    tableAmount,
    statedRate: null,
    computedRate: budget !== null && actual !== null && budget > 0 ? actual / budget : null,
    agreement: actual === tableAmount ? "agrees" : row.agreement,
  };
}

export function repairedSangong(row: SangongRow, marks: FigureMarks): SangongRow {
  const side = (cells: SangongRow["budget"]): SangongRow["budget"] => ({
    total: cell(cells.total),
    abroad: cell(cells.abroad),
    vehicles: cell(cells.vehicles),
    vehiclePurchase: cell(cells.vehiclePurchase),
    vehicleRunning: cell(cells.vehicleRunning),
    reception: cell(cells.reception),
  });
  const cell = (each: SangongRow["budget"]["total"]) => ({
    ...each,
    fen: repairedFen(marks, row.documentId, each.place, each.fen),
  });
  return { ...row, budget: side(row.budget), actual: side(row.actual) };
}

export function repairedSpending(row: SpendingRow, marks: FigureMarks): SpendingRow {
  const { documentId, place, basicPlace, projectPlace } = row;
  return {
    ...row,
    total: repairedFen(marks, documentId, place, row.total),
    basic: repairedFen(marks, documentId, basicPlace, row.basic),
    project: repairedFen(marks, documentId, projectPlace, row.project),
  };
}
