import { TABLE_NUMBERS, type ColumnKey, type TableNumber } from "@/accounts/published-tables";

import type { Passage } from "../narrative/said";
import type { Random } from "../random";
import { unitOf } from "../layout";
import { HUNDREDTH, precisionOf, roundedTo, yuan, type Money } from "../money";
import type { TrueLine, TrueTables } from "../true-tables";
import { brokenRules } from "./broken-rules";
import type { Draft, FaultKind, Planted } from "./fault";
import { misprinted } from "./misprints";
import { oneOf } from "./one-of";

interface Cell {
  readonly table: TableNumber;
  readonly at: number;
  readonly line: TrueLine;
  readonly column: ColumnKey;
  readonly amount: Money;
}

/** Amounts from 5 万元 on: a wrong digit in them is far from any rounding. */
const LEAST = 500 * HUNDREDTH;

function cells(tables: TrueTables): Cell[] {
  return TABLE_NUMBERS.flatMap((table) =>
    tables[table].flatMap((line, at) =>
      Object.entries(line.figures).flatMap(([column, amount]): Cell[] =>
        amount !== null && Math.abs(amount) >= LEAST
          ? [{ table, at, line, column: column as ColumnKey, amount }]
          : [],
      ),
    ),
  );
}

/** As truth.json names a line: a total's key, an entry's code. */
export const rowOf = ({ key, code }: TrueLine): string => code ?? key ?? "";

/** One figure of a table becomes another. */
export function wrongFigure(
  kind: Extract<
    FaultKind,
    | "decimal-moved"
    | "digits-swapped"
    | "digit-dropped"
    | "digit-doubled"
    | "copied-from-last-year"
    | "total-not-sum"
  >,
  draft: Draft,
  random: Random,
): Planted | null {
  const all = cells(draft.tables);
  const cell = oneOf(kind === "total-not-sum" ? all.filter(isTotal) : all, random);
  if (!cell) return null;
  const printed = wrongAmount(kind, cell, draft, random);
  if (printed === null || printed === cell.amount) return null;
  const { table, line, column, amount } = cell;
  return {
    draft: withFigure(draft, cell, printed),
    fault: {
      kind,
      rules: brokenRules(table, line, column, draft.layout),
      place: { table, row: rowOf(line), column },
      printed: yuan(printed),
      true: yuan(amount),
    },
  };
}

/** Table 09 has only total lines; in them 合计 and the vehicles' 小计 are sums. */
function isTotal({ table, line, column }: Cell): boolean {
  if (table === "09") return column === "total" || column === "vehicles";
  return line.key !== null;
}

function wrongAmount(
  kind: Parameters<typeof wrongFigure>[0],
  { table, line, column, amount }: Cell,
  { tablesBefore, layout }: Draft,
  random: Random,
): Money | null {
  const unit = unitOf(layout, table);
  if (kind === "total-not-sum") {
    const off = random.between(60 * HUNDREDTH, Math.max(61 * HUNDREDTH, amount / 8));
    return amount + random.pick([-1, 1]) * roundedTo(off, precisionOf(unit));
  }
  if (kind !== "copied-from-last-year") return misprinted(amount, unit, kind, random);
  const before = tablesBefore?.[table].find(
    (each) => each.code === line.code && each.key === line.key && each.side === line.side,
  )?.figures[column];
  return before && Math.abs(before - amount) >= LEAST / 10 ? before : null;
}

function withFigure(draft: Draft, { table, at, column }: Cell, printed: Money): Draft {
  const lines = draft.tables[table].map((line, index) =>
    index === at ? { ...line, figures: { ...line.figures, [column]: printed } } : line,
  );
  return { ...draft, tables: { ...draft.tables, [table]: lines } };
}

/** A figure of table 01 has the sign of a repayment. */
export function negativeAmount(draft: Draft, random: Random): Planted | null {
  const cell = oneOf(
    cells(draft.tables).filter(({ table, amount }) => table === "01" && amount > 0),
    random,
  );
  if (!cell) return null;
  const { table, line, column, amount } = cell;
  return {
    draft: withFigure(draft, cell, -amount),
    fault: {
      kind: "negative-amount",
      rules: ["R006", ...brokenRules(table, line, column, draft.layout)],
      place: { table, row: rowOf(line), column },
      printed: yuan(-amount),
      true: yuan(amount),
    },
  };
}

/** The figures of two neighbouring items stand in each other's rows, as after a slip of the hand. */
export function swappedRows(draft: Draft, random: Random): Planted | null {
  const table = random.pick(["03", "05"] as const);
  const lines = draft.tables[table];
  const items = lines.flatMap((line, at) => (line.code?.length === 7 ? [at] : []));
  const pairs = items.slice(1).flatMap((at, index): [number, number][] => {
    const [a, b] = [lines[items[index] ?? 0], lines[at]];
    const apart = Math.abs((a?.figures.total ?? 0) - (b?.figures.total ?? 0)) >= LEAST;
    const otherGroup = a?.code?.slice(0, 5) !== b?.code?.slice(0, 5);
    return apart && otherGroup ? [[items[index] ?? 0, at]] : [];
  });
  const pair = oneOf(pairs, random);
  const [first, second] = pair ? [lines[pair[0]], lines[pair[1]]] : [];
  if (!pair || !first || !second) return null;
  const swapped = lines.map((line, at) =>
    at === pair[0]
      ? { ...first, figures: second.figures }
      : at === pair[1]
        ? { ...second, figures: first.figures }
        : line,
  );
  return {
    draft: { ...draft, tables: { ...draft.tables, [table]: swapped } },
    fault: {
      kind: "rows-swapped",
      rules: ["R013", ...(table === "05" ? ["R215"] : [])],
      place: { table, row: rowOf(first) },
      printed: yuan(second.figures.total ?? 0),
      true: yuan(first.figures.total ?? 0),
    },
  };
}

/** An item's row is not printed; its group no longer is the sum of its items. */
export function missingRow(draft: Draft, random: Random): Planted | null {
  const table = random.pick(["02", "03", "05"] as const);
  const lines = draft.tables[table];
  const row = oneOf(
    lines.filter((line) => {
      const items = lines.filter(
        ({ code }) => code?.length === 7 && code.slice(0, 5) === line.code?.slice(0, 5),
      );
      // The only item of its group would leave a group without items, which is allowed.
      return line.code?.length === 7 && items.length > 1 && (line.figures.total ?? 0) >= LEAST;
    }),
    random,
  );
  if (!row) return null;
  return {
    draft: {
      ...draft,
      tables: { ...draft.tables, [table]: lines.filter((line) => line !== row) },
      passages: table === "05" ? comparedWithGroup(draft.passages, rowOf(row)) : draft.passages,
    },
    fault: {
      kind: "row-missing",
      rules: ["R013", ...(table === "05" && isTold(draft, rowOf(row)) ? ["R217"] : [])],
      place: { table, row: rowOf(row) },
      printed: null,
      true: yuan(row.figures.total ?? 0),
    },
  };
}

const isTold = ({ passages }: Draft, item: string) =>
  passages.some(({ pieces }) =>
    pieces.some((piece) => typeof piece !== "string" && piece.stated.code === item),
  );

/** What the text says of an item without a row is compared with the row of its group. */
function comparedWithGroup(passages: readonly Passage[], item: string): Passage[] {
  return passages.map((passage) => ({
    ...passage,
    pieces: passage.pieces.map((piece) =>
      typeof piece !== "string" && piece.stated.code === item
        ? { ...piece, stated: { ...piece.stated, code: item.slice(0, 5) } }
        : piece,
    ),
  }));
}
