import "server-only";

import { fen, sumFen, type Fen } from "@/accounts/money";
import { accountTotals } from "@/db/schema-rollups";
import { eq } from "drizzle-orm";
import type { Session } from "@/db/client";
import { askStore } from "./ask-store";
import { countedAccounts, type Cohort } from "./counted-accounts";
import { categoryNames } from "./function-category-names";
import { countedCode, netSpending, type NetRow, type Stitch } from "./function-net-spending";

export interface RegionChangeRequest {
  readonly region: string;
  readonly year: number;
  readonly cohort: Cohort;
  readonly stitch: Stitch;
}

/** Units that are in one of two years only. */
export interface CameOrWent {
  readonly units: number;
  readonly total: Fen;
}

/**
 * From last year's expenditure to this year's, all funds, over accounts that state it. The steps come to
 * the difference: before − left + the classes' changes + rest + joined = now.
 */
export interface RegionChange {
  readonly before: Fen;
  readonly now: Fen;
  /** Units with accounts of both years, and what they spent. */
  readonly same: { readonly units: number; readonly before: Fen; readonly now: Fen };
  readonly left: CameOrWent;
  readonly joined: CameOrWent;
  /** Of the units of both years, table 03; in the order of the codes. */
  readonly classes: readonly {
    readonly code: string;
    readonly name: string;
    readonly before: Fen;
    readonly now: Fen;
    readonly change: Fen;
  }[];
  /** What table 01's total changed beyond the classes of table 03; 0 where they agree. */
  readonly rest: Fen;
}

/** Null where no account of the year before is there to compare with. */
export function regionChange(request: RegionChangeRequest): Promise<RegionChange | null> {
  return askStore((session) => {
    const { year } = request;
    const spent = spentBy(session, request);
    const ofYear = (asked: number) => spent.filter((row) => row.year === asked);
    const [before, now] = [ofYear(year - 1), ofYear(year)];
    if (before.length === 0 || now.length === 0) return null;
    const ids = (rows: typeof spent) => new Set(rows.map(({ unitId }) => unitId));
    const [had, has] = [ids(before), ids(now)];
    const total = (rows: typeof spent) => sumFen(rows.map(({ expenditure }) => expenditure));
    const left = before.filter(({ unitId }) => !has.has(unitId));
    const joined = now.filter(({ unitId }) => !had.has(unitId));
    const same = {
      units: now.length - joined.length,
      before: fen(total(before) - total(left)),
      now: fen(total(now) - total(joined)),
    };
    const classes = classesOf(session, request, (unitId) => had.has(unitId) && has.has(unitId));
    const explained = sumFen(classes.map(({ change }) => change));
    return {
      before: total(before),
      now: total(now),
      same,
      left: { units: left.length, total: total(left) },
      joined: { units: joined.length, total: total(joined) },
      classes,
      rest: fen(same.now - same.before - explained),
    };
  });
}

function spentBy(session: Session, { region, cohort, year }: RegionChangeRequest) {
  const counted = countedAccounts(session, region, cohort);
  return session
    .select({
      unitId: counted.unitId,
      year: counted.year,
      expenditure: accountTotals.expenditure,
    })
    .from(counted)
    .innerJoin(accountTotals, eq(accountTotals.documentId, counted.documentId))
    .all()
    .flatMap((row) =>
      row.expenditure !== null && (row.year === year || row.year === year - 1)
        ? [{ ...row, expenditure: row.expenditure }]
        : [],
    );
}

function classesOf(
  session: Session,
  request: RegionChangeRequest,
  isSame: (unitId: string) => boolean,
): RegionChange["classes"] {
  const { year, stitch } = request;
  const rows = netSpending(
    session,
    { ...request, table: "03", measure: "total", years: [year - 1, year] },
    "unit",
  ).filter(({ unitId }) => unitId !== null && isSame(unitId));
  const sums = (asked: number) =>
    classSums(
      rows.filter((row) => row.year === asked),
      stitch,
    );
  const [before, now] = [sums(year - 1), sums(year)];
  const codes = [...new Set([...before.keys(), ...now.keys()])].toSorted();
  const names = categoryNames(session, { ...request, table: "03", codes });
  return codes.map((code) => {
    const [then, since] = [before.get(code) ?? fen(0), now.get(code) ?? fen(0)];
    return {
      code,
      name: names.get(code) ?? code,
      before: then,
      now: since,
      change: fen(since - then),
    };
  });
}

function classSums(rows: readonly NetRow[], stitch: Stitch): ReadonlyMap<string, Fen> {
  const sums = new Map<string, Fen>();
  for (const { code, year, fen: amount } of rows) {
    const functionClass = countedCode(code, year, stitch).slice(0, 3);
    sums.set(functionClass, fen((sums.get(functionClass) ?? 0) + amount));
  }
  return sums;
}
