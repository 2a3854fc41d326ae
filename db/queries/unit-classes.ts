import "server-only";

import { and, eq, gte, lte } from "drizzle-orm";

import { functionName } from "@/accounts/classification";
import { fen, sumFen, type Fen } from "@/accounts/money";
import { RENAMES, type Rename } from "@/accounts/reference/renames";
import { renameAfter } from "@/accounts/stitched-code";
import type { Session } from "@/db/client";
import { readAccount } from "@/db/schema";
import { line } from "@/db/schema-published-tables";
import { askStore } from "./ask-store";
import {
  countedCode,
  netEntries,
  rolledUp,
  type NetRow,
  type Stitch,
} from "./function-net-spending";

export interface UnitClassesRequest {
  /** The unit's id. */
  readonly unit: string;
  readonly stitch: Stitch;
  /** Absent: from its first account, to its last. */
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}

/** What a unit spent by class in each year of its accounts: table 03, all funds. */
export interface UnitClasses {
  /** Years with an account, ascending. */
  readonly years: readonly number[];
  /** In the order of the codes; a value a year, null where the year's account states none. */
  readonly classes: readonly ClassYears[];
  /** The classes of each year together; the same stitched and as printed. */
  readonly totals: readonly (Fen | null)[];
  /** What counts in another class than it was printed in; empty where nothing is stitched. */
  readonly moved: readonly MovedEntry[];
  /** Classes that go by another name in some of the years, under the same code. */
  readonly renamed: readonly Rename[];
}

export interface ClassYears {
  readonly code: string;
  readonly name: string;
  readonly values: readonly (Fen | null)[];
}

/** A category of the unit that went to another class. */
export interface MovedEntry {
  /** As printed until the year before `since`. */
  readonly from: string;
  readonly fromName: string;
  readonly toClass: string;
  readonly since: number;
  /** Years whose amounts moved, and how much they are together. */
  readonly years: readonly number[];
  readonly fen: Fen;
}

export function unitClasses(request: UnitClassesRequest): Promise<UnitClasses> {
  return askStore((session) => {
    const { unit, stitch } = request;
    const accounts = unitAccounts(session, request);
    const years = session
      .select({ year: accounts.year })
      .from(accounts)
      .orderBy(accounts.year)
      .all()
      .map(({ year }) => year);
    const rows = netEntries(session, accounts, { table: "03", measure: "total" }, "region");
    const sums = rolledUp(rows, stitch);
    const names = printedNames(session, unit);
    const classes = [...sums.keys()]
      .filter((code) => code.length === 3)
      .toSorted()
      .map((code) => ({
        code,
        name: (stitch === "stitched" ? functionName(code) : null) ?? names.get(code) ?? code,
        values: years.map((year) => sums.get(code)?.get(year) ?? null),
      }));
    return {
      years,
      classes,
      totals: years.map((_, at) => totalOf(classes.flatMap(({ values }) => values[at] ?? []))),
      moved: stitch === "stitched" ? movedEntries(rows) : [],
      renamed: renamedClasses(classes, years),
    };
  });
}

function unitAccounts(session: Session, { unit, from, to }: UnitClassesRequest) {
  return session
    .select({
      unitId: readAccount.unitId,
      year: readAccount.year,
      documentId: readAccount.documentId,
    })
    .from(readAccount)
    .where(
      and(
        eq(readAccount.unitId, unit),
        eq(readAccount.current, true),
        from === undefined ? undefined : gte(readAccount.year, from),
        to === undefined ? undefined : lte(readAccount.year, to),
      ),
    )
    .as("counted");
}

/** Codes by the name that the unit's newest account with them prints. */
function printedNames(session: Session, unit: string): ReadonlyMap<string, string> {
  return new Map(
    session
      .select({ code: line.code, name: line.name })
      .from(readAccount)
      .innerJoin(line, and(eq(line.documentId, readAccount.documentId), eq(line.tableNumber, "03")))
      .where(and(eq(readAccount.unitId, unit), eq(readAccount.current, true)))
      .orderBy(readAccount.year)
      .all()
      .flatMap(({ code, name }): [string, string][] => (code === null ? [] : [[code, name]])),
  );
}

function totalOf(amounts: readonly Fen[]): Fen | null {
  return amounts.length === 0 ? null : sumFen(amounts);
}

function movedEntries(rows: readonly NetRow[]): readonly MovedEntry[] {
  const moved = new Map<string, MovedEntry>();
  for (const { code, year, fen: amount } of rows) {
    const toClass = countedCode(code, year, "stitched").slice(0, 3);
    const rename = renameAfter(code, year);
    if (rename?.since == null || toClass === code.slice(0, 3)) continue;
    const key = `${rename.from} ${rename.since} ${toClass}`;
    const before = moved.get(key);
    moved.set(key, {
      from: rename.from,
      fromName: rename.fromName ?? rename.from,
      toClass,
      since: rename.since,
      years: [...new Set([...(before?.years ?? []), year])].toSorted((a, b) => a - b),
      fen: fen((before?.fen ?? 0) + amount),
    });
  }
  return [...moved.values()].toSorted((a, b) => a.since - b.since || a.from.localeCompare(b.from));
}

function renamedClasses(
  classes: readonly ClassYears[],
  years: readonly number[],
): readonly Rename[] {
  const [first, last] = [years[0] ?? 0, years.at(-1) ?? 0];
  const ofUnit = new Set(classes.map(({ code }) => code));
  return RENAMES.filter(
    ({ from, to, fromName, since }) =>
      ofUnit.has(from) &&
      to[0] === from &&
      fromName !== null &&
      since !== null &&
      since > first &&
      since <= last,
  );
}
