import "server-only";

import { and, eq, isNull, or } from "drizzle-orm";
import { alias, type AnySQLiteColumn } from "drizzle-orm/sqlite-core";

import { fen, type Fen } from "@/accounts/money";
import type { Place } from "@/accounts/provenance";
import type { Session } from "@/db/client";
import { placeFrom } from "@/db/place-columns";
import { project, projectFigure } from "@/db/schema-narrative";
import { askStore } from "./ask-store";
import { countedAccounts } from "./counted-accounts";

/** A project once, whether the text, its form or both have it. 全年预算. */
export interface ProjectExecutionRow {
  readonly unit: { readonly id: string; readonly name: string; readonly shortName: string };
  readonly accountId: string;
  readonly documentId: string;
  readonly name: string;
  /** Which of the two states the pair; a rate never pairs the budget of one with the actual of the other. */
  readonly from: "text" | "form";
  readonly budget: Fen;
  readonly actual: Fen;
  readonly rate: number | null;
  readonly deviation: Fen;
  readonly place: Place;
  /** Text and form both state the actual, and not the same. */
  readonly differs: boolean;
}

export interface RegionProjectExecution {
  /** The lowest rate first; those without one last. */
  readonly rows: readonly ProjectExecutionRow[];
  /** Projects that state no budget with an actual. */
  readonly incomplete: number;
  readonly accounts: number;
}

const form = alias(project, "form");
const budget = alias(projectFigure, "budget");
const actual = alias(projectFigure, "actual");
const formBudget = alias(projectFigure, "form_budget");
const formActual = alias(projectFigure, "form_actual");

export function executionByProjects(region: string, year: number): Promise<RegionProjectExecution> {
  return askStore((session) => {
    const all = projectRows(session, region, year);
    const rows = all
      .flatMap((row) => rowOf(row) ?? [])
      .toSorted((a, b) => (a.rate ?? Infinity) - (b.rate ?? Infinity));
    return {
      rows,
      incomplete: all.length - rows.length,
      accounts: new Set(rows.map(({ documentId }) => documentId)).size,
    };
  });
}

type CellColumns = Readonly<Record<"documentId" | "number" | "role", AnySQLiteColumn>>;

function projectRows(session: Session, region: string, year: number) {
  const counted = countedAccounts(session, region);
  const isFigure = (
    cell: CellColumns,
    of: Pick<CellColumns, "documentId" | "number">,
    role: "budget" | "actual",
  ) => and(eq(cell.documentId, of.documentId), eq(cell.number, of.number), eq(cell.role, role));
  return session
    .select({
      unit: { id: counted.unitId, name: counted.unitName, shortName: counted.shortName },
      accountId: counted.accountId,
      project,
      budget,
      actual,
      formBudget,
      formActual,
    })
    .from(counted)
    .innerJoin(
      project,
      and(
        eq(project.documentId, counted.documentId),
        or(eq(project.origin, "text"), isNull(project.sameAs)),
      ),
    )
    .leftJoin(
      form,
      and(
        eq(form.documentId, project.documentId),
        eq(project.origin, "text"),
        eq(form.origin, "form"),
        or(eq(form.sameAs, project.number), eq(project.sameAs, form.number)),
      ),
    )
    .leftJoin(budget, isFigure(budget, project, "budget"))
    .leftJoin(actual, isFigure(actual, project, "actual"))
    .leftJoin(formBudget, isFigure(formBudget, form, "budget"))
    .leftJoin(formActual, isFigure(formActual, form, "actual"))
    .where(eq(counted.year, year))
    .orderBy(counted.unitId, project.number)
    .all();
}

function rowOf(row: ReturnType<typeof projectRows>[number]): ProjectExecutionRow | null {
  const own = pairOf(row.budget, row.actual);
  const pair = own ?? pairOf(row.formBudget, row.formActual);
  if (!pair) return null;
  const [said, onForm] = [row.actual?.fen, row.formActual?.fen];
  return {
    unit: row.unit,
    accountId: row.accountId,
    documentId: row.project.documentId,
    name: row.project.name,
    from: own ? row.project.origin : "form",
    ...pair,
    rate: pair.budget > 0 ? pair.actual / pair.budget : null,
    deviation: fen(pair.actual - pair.budget),
    differs: said != null && onForm != null && said !== onForm,
  };
}

type Cell = ReturnType<typeof projectRows>[number]["budget"];

function pairOf(planned: Cell, spent: Cell) {
  if (planned?.fen == null || spent?.fen == null) return null;
  return { budget: planned.fen, actual: spent.fen, place: placeFrom(planned) };
}
