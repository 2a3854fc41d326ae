import "server-only";

import { and, asc, eq, inArray, isNull, type SQL } from "drizzle-orm";

import { accountFigures } from "@/accounts/checks/account-figures";
import type { Account } from "@/accounts/account";
import {
  gravity,
  markKey,
  type FigureMark,
  type FigureMarks,
  type MarkedStatus,
} from "@/accounts/checks/figure-marks";
import type { CheckedFigure } from "@/accounts/checks/checked-figure";
import type { Proposal } from "@/accounts/checks/outcome";
import { placeKey } from "@/accounts/provenance";
import { TABLE_NUMBERS, type ColumnKey } from "@/accounts/published-tables";
import { readAccount } from "@/db/schema";
import { accountCheck, checkFinding, checkOutcome } from "@/db/schema-checks";
import type { Session } from "@/db/session";
import { askStore } from "./ask-store";

export interface MarksRequest {
  readonly region?: string | undefined;
  readonly unit?: string | undefined;
  readonly year?: number | undefined;
}

/** Over many accounts nobody looks for what is in order. */
const NOTABLE = ["failed", "hint"] as const;

/** Of the current accounts asked for, the figures that contradict, hint, or were lost in reading. */
export function figureMarks({ region, unit, year }: MarksRequest): Promise<FigureMarks> {
  const isAsked = and(
    eq(readAccount.current, true),
    region === undefined ? undefined : eq(readAccount.regionCode, region),
    unit === undefined ? undefined : eq(readAccount.unitId, unit),
    year === undefined ? undefined : eq(readAccount.year, year),
  );
  return askStore((session) => ({
    unchecked: uncheckedDocuments(session, isAsked),
    marks: gravest(
      outcomeFigures(session, and(isAsked, inArray(checkOutcome.status, NOTABLE)), ofAccount),
    ),
  }));
}

/** Among many accounts a figure is told by whose it is. */
function ofAccount({ shortName, year }: { readonly shortName: string; readonly year: number }) {
  return `${shortName} ${year} 年 `;
}

/** Of one account everything that rules say of its figures, and the totals that agree. */
export function accountMarks(session: Session, accountId: string, account: Account): FigureMarks {
  const isIt = eq(readAccount.accountId, accountId);
  return {
    unchecked: uncheckedDocuments(session, isIt),
    marks: gravest([
      ...agreeingFigures(session, accountId, account),
      ...outcomeFigures(session, isIt),
    ]),
  };
}

function uncheckedDocuments(session: Session, isAsked: SQL | undefined): readonly string[] {
  return session
    .select({ documentId: readAccount.documentId })
    .from(readAccount)
    .leftJoin(accountCheck, eq(accountCheck.accountId, readAccount.accountId))
    .where(and(isAsked, isNull(accountCheck.accountId)))
    .orderBy(asc(readAccount.documentId))
    .all()
    .map(({ documentId }) => documentId);
}

type Marked = readonly [key: string, mark: FigureMark];

function gravest(marked: readonly Marked[]): Record<string, FigureMark> {
  const marks: Record<string, FigureMark> = {};
  for (const [key, mark] of marked) {
    const known = marks[key];
    if (!known || gravity(mark.status) > gravity(known.status)) marks[key] = mark;
  }
  return marks;
}

function agreeingFigures(session: Session, accountId: string, account: Account): Marked[] {
  const checked = session
    .select({ agreeing: accountCheck.agreeing, documentId: accountCheck.documentId })
    .from(accountCheck)
    .where(eq(accountCheck.accountId, accountId))
    .get();
  if (!checked) return [];
  const agreeing = new Set(checked.agreeing);
  const { tables } = accountFigures(account);
  return TABLE_NUMBERS.flatMap((number) =>
    tables[number].lines.flatMap((line) =>
      (Object.keys(line.figures) as ColumnKey[]).flatMap((column): Marked[] => {
        const { id, label, amount, place } = tables[number].cell(line, column);
        if (!agreeing.has(id) || amount.kind !== "stated") return [];
        const { fen, printed } = amount;
        const { documentId } = checked;
        const at = place === null ? "" : placeKey(place);
        const mark = {
          status: "holds" as const,
          accountId,
          at: "holds",
          figure: id,
          label,
          printed,
        };
        return [[markKey({ documentId, at, value: fen }), { ...mark, repaired: null }]];
      }),
    ),
  );
}

/**
 * Of what failed the figures that would have to change, all that were compared where that cannot be
 * told; of rounding and hints the one that they are about.
 */
function outcomeFigures(
  session: Session,
  isAsked: SQL | undefined,
  whose: typeof ofAccount = () => "",
): Marked[] {
  const outcomes = session
    .select({
      accountId: checkOutcome.accountId,
      documentId: accountCheck.documentId,
      shortName: readAccount.shortName,
      year: readAccount.year,
      position: checkOutcome.position,
      status: checkOutcome.status,
      cause: checkOutcome.cause,
      finding: checkOutcome.finding,
      repairKind: checkFinding.repairKind,
      proposals: checkFinding.proposals,
      figures: checkOutcome.figures,
    })
    .from(readAccount)
    .innerJoin(accountCheck, eq(accountCheck.accountId, readAccount.accountId))
    .innerJoin(checkOutcome, eq(checkOutcome.accountId, readAccount.accountId))
    .leftJoin(
      checkFinding,
      and(
        eq(checkFinding.accountId, checkOutcome.accountId),
        eq(checkFinding.number, checkOutcome.finding),
      ),
    )
    .where(isAsked)
    .all();
  return outcomes.flatMap(({ shortName, year, ...outcome }): Marked[] => {
    const row = { ...outcome, whose: whose({ shortName, year }) };
    const { status, cause, finding, proposals, repairKind } = row;
    if (status === "undecidable") return [];
    if (finding === null)
      return row.figures.slice(0, 1).map((figure) => marked(row, status, figure, null));
    const mark = cause === "reading" ? "damaged" : "failed";
    if (!proposals || proposals.length === 0)
      return row.figures.map((figure) => marked(row, mark, figure, null));
    return proposals.map((proposal) =>
      marked(row, mark, proposal.figure, repairKind === "unique" ? proposal : null, proposal),
    );
  });
}

function marked(
  row: {
    readonly accountId: string;
    readonly documentId: string;
    readonly whose: string;
    readonly position: number;
    readonly finding: number | null;
  },
  status: MarkedStatus,
  { id, label, fen, printed, place }: CheckedFigure,
  repair: Proposal | null,
  proposal = repair,
): Marked {
  const value = proposal?.isRate === true ? proposal.from : fen;
  return [
    markKey({ documentId: row.documentId, at: place === null ? id : placeKey(place), value }),
    {
      status,
      accountId: row.accountId,
      at: row.finding === null ? `c${row.position}` : `f${row.finding}`,
      figure: id,
      label: `${row.whose}${label}`,
      printed,
      repaired: repair?.to ?? null,
    },
  ];
}
