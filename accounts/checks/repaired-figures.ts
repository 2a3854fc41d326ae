import type { Account } from "../account";
import type { Amount } from "../amount";
import { fen, type Fen } from "../money";
import { placeKey, type Figure, type Place } from "../provenance";
import {
  TABLE_NUMBERS,
  type ColumnKey,
  type PublishedTable,
  type TableLine,
  type TableNumber,
} from "../published-tables";
import { accountFigures } from "./account-figures";
import { markKey, type FigureMark, type FigureMarks } from "./figure-marks";
import { USUAL_PRECISION } from "./term";

/** The one value that would mend it for each figure that has one. */
function repairs({ marks }: FigureMarks): ReadonlyMap<string, FigureMark> {
  return new Map(
    Object.values(marks).flatMap((mark) =>
      mark.repaired === null ? [] : [[mark.figure, mark] as const],
    ),
  );
}

/** Marks that know the proposed values too, and call them what they are. */
export function marksOfRepaired({ unchecked, marks }: FigureMarks): FigureMarks {
  const proposed = Object.entries(marks).flatMap(([key, mark]) =>
    mark.repaired === null
      ? []
      : [
          [
            `${key.slice(0, key.lastIndexOf("="))}=${mark.repaired}`,
            { ...mark, status: "proposed" as const },
          ] as const,
        ],
  );
  // Where a figure is not shown as printed, only what is proposed for it is left to be marked.
  const kept = Object.entries(marks).filter(([, { repaired }]) => repaired === null);
  return { unchecked, marks: Object.fromEntries([...kept, ...proposed]) };
}

/** An account in which what would mend it stands in the place of what is printed: only where a reader asks. */
export function repairedAccount(account: Account, marks: FigureMarks): Account {
  const mended = repairs(marks);
  const figures = accountFigures(account);
  const asked = (id: string, figure: Figure): Figure => {
    const to = mended.get(id)?.repaired;
    return to === null || to === undefined
      ? figure
      : { ...figure, amount: statedAs(fen(Math.round(to)), figure.amount) };
  };
  const line = (number: TableNumber, each: TableLine): TableLine => ({
    ...each,
    figures: Object.fromEntries(
      Object.entries(each.figures).map(([column, figure]) => [
        column,
        asked(figures.tables[number].cell(each, column as ColumnKey).id, figure),
      ]),
    ),
  });
  const tables: Record<TableNumber, PublishedTable> = { ...account.tables };
  for (const number of TABLE_NUMBERS) {
    const table = account.tables[number];
    tables[number] = { ...table, lines: table.lines.map((each) => line(number, each)) };
  }
  return {
    ...account,
    tables,
    stated: account.stated.map((statement, position) => {
      const to = mended.get(`stated:${position}`)?.repaired;
      if (to === null || to === undefined) return statement;
      const { value } = statement;
      if (value.kind === "amount")
        return { ...statement, value: { ...value, fen: fen(Math.round(to)) } };
      return value.kind === "rate" ? { ...statement, value: { ...value, rate: to } } : statement;
    }),
    projects: account.projects.map((project) => ({
      ...project,
      budget: project.budget && asked(`project:${project.number}:budget`, project.budget),
      actual: project.actual && asked(`project:${project.number}:actual`, project.actual),
    })),
  };
}

/** The same for a figure that a question answers apart from the account. */
export function repairedFen<Value extends Fen | null>(
  { marks }: FigureMarks,
  documentId: string,
  place: Place | null,
  value: Value,
): Value | Fen {
  if (place === null) return value;
  const to = marks[markKey({ documentId, at: placeKey(place), value })]?.repaired;
  return to === null || to === undefined ? value : fen(Math.round(to));
}

function statedAs(value: Fen, amount: Amount): Amount {
  const precision = amount.kind === "stated" ? amount.precision : fen(USUAL_PRECISION);
  return { kind: "stated", fen: value, precision, printed: amount.printed };
}
