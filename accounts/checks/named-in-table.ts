import { findFunctionCode, functionName, normaliseName } from "../classification";
import type { AccountFigures } from "./account-figures";
import { levelNamed, type Execution } from "./execution-passages";
import type { Entry } from "./rule";

/** Whether the table has a row of the 类, 款 and 项 that an item of the text names. */
export function namedInTable(item: Execution, { tables, stated }: AccountFigures): Entry {
  const named = item.named ?? "";
  const table = tables["05"];
  const { actual, first } = item;
  const about = `“${named}”`;
  const said = actual && stated(actual);
  // What was budgeted and not spent has no row.
  if (said?.amount.kind === "stated" && said.amount.fen === 0)
    return { kind: "not-applicable", about, message: "支出是零，表里可以没有这一行。" };
  const holds: Entry = { kind: "verdict", about, verdict: "holds", message: "表里有这一行。" };
  if (item.code !== null && item.code.length === levelNamed(named)) return holds;
  const levels = levelsOf(named);
  const known = findFunctionCode({ class: levels[0], group: levels[1], item: levels[2] });
  if (known?.complete && table.byCodeOf(known.code)) return holds;
  const missing = missingLevel(levels, item.code);
  const names = table.entries(missing.level).map(({ name }) => name);
  if (names.some((name) => stem(name) === stem(missing.name))) return holds;
  const isLike = names.some((name) => likeness(stem(name), stem(missing.name)) >= ALIKE);
  return {
    kind: "verdict",
    about,
    verdict: isLike ? "hint" : "broken",
    message: `说明里写的“${missing.name}”，${table.title}${parentWords(item.code)}没有这一行。`,
    place: (actual ?? first).place,
  };
}

/** Names of which more than this is shared are one, with a slip of the pen. */
const ALIKE = 0.6;

/** 类, 款, 项 as far as they are named. */
function levelsOf(named: string): readonly (string | undefined)[] {
  const levels: (string | undefined)[] = [undefined, undefined, undefined];
  for (const [, name, level = ""] of named.matchAll(/(.+?)[(（](类|款|项)[)）]/g))
    levels["类款项".indexOf(level)] = name?.replace(/^支出(?=.)/, "");
  return levels.some((name) => name !== undefined) ? levels : [named];
}

const LEVELS = ["类", "款", "项"] as const;

/** The first of the names that has no row; 财政事务（款） is no 财政事务支出（类）. */
function missingLevel(
  levels: readonly (string | undefined)[],
  code: string | null,
): { readonly name: string; readonly level: (typeof LEVELS)[number] } {
  const depth = code === null ? 0 : (code.length - 1) / 2;
  const at = levels.findIndex((name, level) => level >= depth && name !== undefined);
  const found = Math.max(0, at);
  return { name: levels[found] ?? "", level: LEVELS[found] ?? "类" };
}

function parentWords(code: string | null): string {
  const name = code === null ? null : functionName(code);
  return code === null ? "里" : `的 ${code} ${name ?? ""}下`;
}

const stem = (name: string) =>
  normaliseName(name)
    .replace(/（[^（）]*）/g, "")
    .replace(/支出$/, "");

/** Dice coefficient of the pairs of neighbouring characters. */
function likeness(a: string, b: string): number {
  const pairs = (text: string) =>
    new Set(
      Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)),
    );
  const [first, second] = [pairs(a), pairs(b)];
  const shared = [...first].filter((pair) => second.has(pair)).length;
  return first.size + second.size === 0 ? 0 : (2 * shared) / (first.size + second.size);
}
