import { TABLE_NUMBERS, type ColumnKey } from "@/accounts/published-tables";

import { unitOf, type Layout } from "./layout";
import { HUNDREDTH, precisionOf, roundedTo, total, type Money } from "./money";
import type { TrueLine, TrueTables } from "./true-tables";

type Figures = TrueLine["figures"];

/** The tables as a layout prints them: every cell is rounded by itself, whatever it is the sum of. */
export function roundedTables(tables: TrueTables, layout: Layout): TrueTables {
  const rounded = Object.fromEntries(
    TABLE_NUMBERS.map((number) => {
      const precision = precisionOf(unitOf(layout, number));
      return [number, tables[number].map((line) => withFigures(line, precision))];
    }),
  ) as Record<keyof TrueTables, TrueLine[]>;
  return rounded;
}

function withFigures(line: TrueLine, precision: Money): TrueLine {
  return { ...line, figures: changed(line.figures, (amount) => roundedTo(amount, precision)) };
}

function changed(figures: Figures, change: (amount: Money, column: ColumnKey) => Money): Figures {
  return Object.fromEntries(
    Object.entries(figures).map(([column, amount]) => [
      column,
      amount === null ? null : change(amount, column as ColumnKey),
    ]),
  );
}

/**
 * Offices that add up what they have printed get other totals than the system that knows the 分. In
 * table 04, of whose totals the text says nothing, such a total is printed where it is 0.01 off.
 */
export function withPrintedSums(tables: TrueTables): TrueTables {
  const lines = tables["04"];
  const sum = (side: TrueLine["side"], column: ColumnKey) =>
    total(
      lines
        .filter((line) => line.side === side && line.key === null)
        .map(({ figures }) => figures[column] ?? 0),
    );
  const summed = lines.map((line) =>
    line.key === "income" || line.key === "expenditure"
      ? {
          ...line,
          figures: changed(line.figures, (amount, column) => {
            const printed = sum(line.side, column);
            return Math.abs(printed - amount) === HUNDREDTH ? printed : amount;
          }),
        }
      : line,
  );
  return { ...tables, "04": summed };
}
