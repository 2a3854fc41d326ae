import "server-only";

import { and, eq, sql } from "drizzle-orm";

import type { Agreement, PrintedFen } from "@/accounts/agreement";
import { fen, type Fen } from "@/accounts/money";
import type { Place } from "@/accounts/provenance";
import type { Session } from "@/db/client";
import { placeFrom } from "@/db/place-columns";
import { readAccount } from "@/db/schema";
import { statement } from "@/db/schema-narrative";
import { figure, line } from "@/db/schema-published-tables";
import { askStore } from "./ask-store";
import { printedFen } from "./printed-fen";
import { changePosition, statedChange } from "./stated-change";
import { tableFen } from "./table-figure";

export interface YearPoint {
  readonly year: number;
  /** 本年支出合计 and 本年收入合计, all funds; null where not stated. */
  readonly expenditure: Fen | null;
  readonly income: Fen | null;
  /** derived: worked out from the next year's narrative, which states the change on this year. */
  readonly kind: "published" | "derived";
  /** How a derived expenditure was worked out, in Chinese; null for a published one. */
  readonly formula: string | null;
  /** The figures in the formula: what the year after spent, and its stated change. */
  readonly formulaFigures: { readonly expenditure: Fen; readonly change: Fen } | null;
  readonly documentId: string;
  /** Of the expenditure, or of the stated change. */
  readonly place: Place | null;
  /** What the year after states of this published year; null where it states nothing. */
  readonly retold: Retold | null;
}

/** Last year's expenditure by the narrative: this year's, less its stated change. */
export interface Retold {
  readonly fen: Fen;
  /** differs: by more than the last printed digits of the three figures allow. */
  readonly agreement: Exclude<Agreement, "not-compared">;
  readonly documentId: string;
  /** Of the stated change. */
  readonly place: Place;
}

/** Years ascending; empty for an unknown unit. */
export function yearTrend(unitId: string): Promise<readonly YearPoint[]> {
  return askStore((session) => {
    const accounts = publishedYears(session, unitId);
    const published = new Set(accounts.map(({ year }) => year));
    return accounts.flatMap((own) => {
      const before = published.has(own.year - 1) ? null : yearBefore(own);
      const after = accounts.find(({ year }) => year === own.year + 1);
      return [...(before ? [before] : []), publishedPoint(own, after)];
    });
  });
}

function publishedYears(session: Session, unitId: string) {
  const { documentId } = readAccount;
  return session
    .select({
      year: readAccount.year,
      documentId,
      expenditure: figure,
      income: tableFen(documentId, "01", "income", "amount"),
      expenditureBefore: sql<Fen | null>`${figure.fen} - ${statement.fen}`,
      change: statement,
      incomeBefore: sql<Fen | null>`${tableFen(documentId, "01", "income", "amount")}
        - ${statedChange(documentId, "incomeChange")}`,
    })
    .from(readAccount)
    .leftJoin(
      line,
      and(eq(line.documentId, documentId), eq(line.tableNumber, "01"), eq(line.key, "expenditure")),
    )
    .leftJoin(
      figure,
      and(
        eq(figure.documentId, documentId),
        eq(figure.tableNumber, "01"),
        eq(figure.linePosition, line.position),
        eq(figure.column, "amount"),
      ),
    )
    .leftJoin(
      statement,
      and(
        eq(statement.documentId, documentId),
        eq(statement.position, changePosition(documentId, "expenditureChange")),
      ),
    )
    .where(and(eq(readAccount.unitId, unitId), eq(readAccount.current, true)))
    .orderBy(readAccount.year)
    .all();
}

type PublishedYear = ReturnType<typeof publishedYears>[number];

function publishedPoint(own: PublishedYear, after: PublishedYear | undefined): YearPoint {
  const { year, expenditure, income, documentId } = own;
  return {
    year,
    expenditure: expenditure?.fen ?? null,
    income,
    kind: "published",
    formula: null,
    formulaFigures: null,
    documentId,
    place: expenditure && placeFrom(expenditure),
    retold: after ? retold(printedFen(expenditure), after) : null,
  };
}

function retold(own: PrintedFen | null, after: PublishedYear): Retold | null {
  const { change, documentId } = after;
  const [spent, changed] = [printedFen(after.expenditure), printedFen(change)];
  if (!own || !spent || !change || !changed) return null;
  const told = fen(spent.fen - changed.fen);
  const difference = Math.abs(told - own.fen);
  // Each of the three was rounded by up to half of its last digit.
  const allowed = (own.precision + spent.precision + changed.precision) / 2;
  return {
    fen: told,
    agreement: difference === 0 ? "agrees" : difference <= allowed ? "rounding" : "differs",
    documentId,
    place: placeFrom(change),
  };
}

function yearBefore(own: PublishedYear): YearPoint | null {
  const { year, expenditure, change, expenditureBefore, incomeBefore, documentId } = own;
  if (expenditure?.fen == null || change?.fen == null) return null;
  return {
    year: year - 1,
    expenditure: expenditureBefore,
    income: incomeBefore,
    kind: "derived",
    formula: `${year}年度本年支出合计 − 比上年增减额`,
    formulaFigures: { expenditure: expenditure.fen, change: change.fen },
    documentId,
    place: placeFrom(change),
    retold: null,
  };
}
