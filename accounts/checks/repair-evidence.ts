import { fen, type Fen } from "../money";
import type { Evidence } from "./outcome";
import type { CheckedAccount } from "./rule";
import { valueOf, type Term } from "./term";

interface Repaired {
  readonly id: string;
  readonly term: Term;
  /** Fen. */
  readonly to: number;
  readonly own: CheckedAccount;
  readonly before: CheckedAccount | null;
}

/** Patterns of misprints that make a proposed value the likelier. */
export function repairEvidence({ id, term, to, own, before }: Repaired): Evidence[] {
  const from = fen(valueOf(term));
  const precision = term.amount.kind === "stated" ? term.amount.precision : 1;
  const [was, is] = [digitsOf(from, precision), digitsOf(to, precision)];
  const evidence: Evidence[] = [];
  const moved = decimalMoved(from, to);
  if (moved !== 0) evidence.push({ kind: "decimal-moved", digits: moved });
  if (isSwapped(was, is)) evidence.push({ kind: "digits-swapped" });
  if (isOneLess(was, is)) evidence.push({ kind: "digit-dropped" });
  if (isOneLess(is, was)) evidence.push({ kind: "digit-doubled" });
  const slipped = neighbourWith(id, from, own);
  if (slipped !== null) evidence.push({ kind: "row-slipped", from: slipped });
  if (from !== 0 && before !== null && sameFigure(id, before) === from)
    evidence.push({ kind: "copied-from-last-year" });
  return evidence;
}

/** The digits as printed, without the point: 6.01 → 601. */
function digitsOf(amount: number, precision: number): string {
  return `${Math.abs(amount) / precision}`;
}

/** By how many digits the point stands wrong, the last digits possibly cut off: 6.01 for 60.13 is 1. */
function decimalMoved(from: number, to: number): number {
  if (from === 0 || to === 0) return 0;
  for (const digits of [1, 2, 3, -1, -2, -3, 4, -4]) {
    const moved = from * 10 ** digits;
    if (Math.abs(to - moved) <= Math.abs(to) * 0.01) return digits;
  }
  return 0;
}

function isSwapped(a: string, b: string): boolean {
  if (a.length !== b.length || a === b) return false;
  const off = Array.from(a).flatMap((digit, at) => (digit === b[at] ? [] : [at]));
  const [first, second, third] = off;
  return (
    first !== undefined &&
    second === first + 1 &&
    third === undefined &&
    a[first] === b[second] &&
    a[second] === b[first]
  );
}

/** `short` is `long` without one of its digits. */
function isOneLess(short: string, long: string): boolean {
  if (short.length !== long.length - 1) return false;
  return Array.from(long).some((_, at) => long.slice(0, at) + long.slice(at + 1) === short);
}

/** The line above or below in the same column that has the printed value. */
function neighbourWith(id: string, from: Fen, { figures }: CheckedAccount): string | null {
  const [number = "", name = "", column = ""] = id.split(":");
  const table = Object.values(figures.tables).find((each) => each.number === number);
  if (!table || from === 0) return null;
  const at = table.lines.findIndex(({ code, key }) => (key ?? code) === name);
  for (const line of [table.lines[at - 1], table.lines[at + 1]]) {
    const cell = Object.entries(line?.figures ?? {}).find(([key]) => key === column)?.[1];
    if (line && cell?.amount.kind === "stated" && cell.amount.fen === from) return line.name;
  }
  return null;
}

function sameFigure(id: string, { figures }: CheckedAccount): Fen | null {
  const [number = ""] = id.split(":");
  const table = Object.values(figures.tables).find((each) => each.number === number);
  const found = table?.lines
    .flatMap((line) => Object.keys(line.figures).map((column) => table.cell(line, column as never)))
    .find((term) => term.id === id);
  return found?.amount.kind === "stated" ? found.amount.fen : null;
}
