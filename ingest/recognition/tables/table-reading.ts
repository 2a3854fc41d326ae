import type { Unit } from "@/accounts/money";
import type { Figure, Place } from "@/accounts/provenance";
import type { ColumnKey, TableLine } from "@/accounts/published-tables";

import { readAmount } from "../read-amount";
import type { PrintedCell } from "./printed-cell";

/** A column as it was understood: which header words it stands under. */
export interface UnderstoodColumn {
  readonly key: string;
  readonly header: string;
  readonly column: number;
}

export interface UnreadPart {
  readonly what: string;
  readonly why: string;
  readonly place: Place;
}

/** What a reader of one kind of table makes of it. */
export interface TableReading {
  readonly lines: readonly TableLine[];
  readonly columns: readonly UnderstoodColumn[];
  readonly unread: readonly UnreadPart[];
}

export function readFigure(cell: PrintedCell, unit: Unit): Figure {
  return { amount: readAmount(cell.text, unit), place: cell.place };
}

/** Says of each unreadable figure of a line where it stands; `columnName` is as printed. */
export function unreadableFigures(
  line: Pick<TableLine, "name" | "figures">,
  columnName: (key: ColumnKey) => string,
): UnreadPart[] {
  return Object.entries(line.figures).flatMap(([key, figure]) =>
    figure.amount.kind === "unreadable"
      ? [
          {
            what: `“${line.name}”行“${columnName(key as ColumnKey)}”栏`,
            why: `印作“${figure.amount.printed}”，不是金额`,
            place: figure.place,
          },
        ]
      : [],
  );
}

export function hasContent(cells: readonly PrintedCell[]): boolean {
  return cells.some(({ matched }) => matched !== "");
}
