import { fen } from "../money";
import { NO_FIGURES, type AccountFigures } from "./account-figures";

/** The year before, as far as this year's narrative tells it: what was spent less the stated change. */
export function derivedBefore({ year, totals }: AccountFigures): AccountFigures | null {
  const { expenditure = null, expenditureChange = null } = totals;
  if (expenditure === null || expenditureChange === null) return null;
  return {
    ...NO_FIGURES,
    year: year - 1,
    derived: true,
    totals: { expenditure: fen(expenditure - expenditureChange) },
  };
}
