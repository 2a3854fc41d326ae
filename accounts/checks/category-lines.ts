import {
  functionNamesOf,
  isFunctionNamed,
  isSameCategoryName,
  normaliseName,
} from "../classification";
import type { TableLine } from "../published-tables";
import type { AccountFigures } from "./account-figures";
import type { TableFigures } from "./table-figures";
import type { Entry } from "./rule";
import { CLASSIFIED, inTable } from "./sum-entries";

/** In each of the tables by function. */
export function inClassified(
  { figures }: { readonly figures: AccountFigures },
  entries: (table: TableFigures) => readonly Entry[],
): readonly Entry[] {
  return CLASSIFIED.flatMap((number) => inTable(figures, number, entries));
}

export interface CodedLine extends TableLine {
  readonly code: string;
}

export function codedLines(table: TableFigures): readonly CodedLine[] {
  return table.lines.filter(
    (line): line is CodedLine => line.kind === "entry" && line.code !== null,
  );
}

/** `cut`: what is printed is the beginning or the end of the name. */
export function nameFit(name: string, names: readonly string[]): "same" | "cut" | "other" {
  if (names.some((each) => isSameCategoryName(each, name))) return "same";
  const bare = normaliseName(name);
  const isPart = names.map(normaliseName).some((whole) => whole.includes(bare));
  return bare.length >= 3 && isPart ? "cut" : "other";
}

export function functionNameFit(line: CodedLine): "same" | "cut" | "other" | "unknown" {
  if (isFunctionNamed(line.code, line.name)) return "same";
  const names = functionNamesOf(line.code);
  return names.length === 0 ? "unknown" : nameFit(line.name, names);
}
