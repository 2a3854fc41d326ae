import type { ColumnKey, TableNumber } from "../published-tables";
import type { AccountFigures } from "./account-figures";
import type { TableFigures } from "./table-figures";
import { plus } from "./relation";
import type { Entry } from "./rule";
import { notApplicable, relationEntry, sameEntry, undecidable } from "./sum-entries";
import type { Term } from "./term";

/** Entries between tables, or which of them the document lacks. An empty form has blanks. */
export function between(
  figures: AccountFigures,
  numbers: readonly TableNumber[],
  entries: () => readonly Entry[],
): readonly Entry[] {
  const tables = numbers.map((number) => figures.tables[number]);
  const about = tables.map(({ title }) => title).join("、");
  const lacking = tables.filter(({ isReadable }) => !isReadable);
  if (lacking.length > 0)
    return [undecidable(about, `文件里没有${lacking.map(({ title }) => title).join("、")}。`)];
  const found = entries();
  return found.length > 0 ? found : [notApplicable(about, "没有可以对照的数。")];
}

/** A figure in two tables, rounded in each by itself. */
export function sameInBoth(found: Term, expected: Term): Entry {
  return sameEntry(found.label, found, expected, "TX");
}

/** What both tables print of each class; a class that only one of them prints is compared where it has an amount. */
export function sameClasses(
  summary: TableFigures,
  column: ColumnKey,
  detailed: TableFigures,
  detailedColumn: ColumnKey = "total",
): readonly Entry[] {
  return summary.entries("类", "expenditure").flatMap((line) => {
    const found = summary.cell(line, column);
    const expected = detailed.entryCell(line.code ?? "", detailedColumn);
    const isNothing = found.amount.kind !== "stated" || found.amount.fen === 0;
    return expected.gap === "missing" && isNothing ? [] : [sameInBoth(found, expected)];
  });
}

/** What is a part of something is not more than it. */
export function notMore(less: Term, more: Term): Entry {
  return relationEntry(less.label, { kind: "atMost", less: plus(less), more: plus(more) });
}

/** Blank, zero or not printed. */
export function isNothing({ amount }: Term): boolean {
  return amount.kind === "blank" || (amount.kind === "stated" && amount.fen === 0);
}
