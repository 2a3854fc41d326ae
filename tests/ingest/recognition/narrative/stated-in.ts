import { fen } from "@/accounts/money";
import {
  TABLE_NUMBERS,
  type PublishedTable,
  type TableLine,
  type TableNumber,
} from "@/accounts/published-tables";
import type { Statement } from "@/accounts/statement";
import { readStatements } from "@/ingest/recognition/narrative/read-statements";
import { readText } from "@/ingest/readers/read-text";

const MISSING: PublishedTable = {
  status: "missing",
  title: null,
  unit: null,
  place: null,
  emptyStatement: null,
  lines: [],
};

/** A table of categories without figures: what the narrative's names are compared with. */
export function tableOf(categories: Readonly<Record<string, string>>): PublishedTable {
  const lines = Object.entries(categories).map(([code, name]): TableLine => {
    const place = { block: 0 };
    return { kind: "entry", side: null, key: null, code, name, printed: name, figures: {}, place };
  });
  return { ...MISSING, status: "read", title: "某表", unit: "万元", lines };
}

export function tablesOf(
  known: Readonly<Partial<Record<TableNumber, PublishedTable>>>,
): Record<TableNumber, PublishedTable> {
  return Object.fromEntries(
    TABLE_NUMBERS.map((number) => [number, known[number] ?? MISSING]),
  ) as Record<TableNumber, PublishedTable>;
}

export function readingOf(narrative: string, tables = tablesOf({})) {
  const document = readText(new TextEncoder().encode(narrative), "某单位.txt");
  return readStatements(document, { year: 2024, tables });
}

/** "key | name or named | value | basis", one a statement, the value in 元, as a percentage, or counted. */
export function statedIn(narrative: string, tables = tablesOf({})): string[] {
  return readingOf(narrative, tables).statements.map(inWords);
}

function inWords({ key, name, named, code, value, basis, explains, text }: Statement): string {
  const about = [named, code, name].filter((part) => part !== null).join(" ");
  if (value.kind === "text") return `${key} of ${explains ?? "nothing"} | ${about} | ${text}`;
  const said = {
    amount: () => `${value.kind === "amount" ? value.fen / fen(100) : ""}元`,
    rate: () => `${value.kind === "rate" ? value.rate : ""}`,
    count: () => `#${value.kind === "count" ? value.count : ""}`,
  }[value.kind]();
  return [key, about, said, basis ?? ""].join(" | ");
}
