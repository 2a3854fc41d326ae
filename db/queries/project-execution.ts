import "server-only";

import { and, eq, isNull, or, type SQL } from "drizzle-orm";
import { alias, type AnySQLiteColumn } from "drizzle-orm/sqlite-core";

import { agreement } from "@/accounts/agreement";
import type { Session } from "@/db/client";
import { placeFrom } from "@/db/place-columns";
import { readAccount } from "@/db/schema";
import { project, projectFigure } from "@/db/schema-narrative";
import { printedFen } from "./printed-fen";

const form = alias(project, "form");
const budget = alias(projectFigure, "budget");
const actual = alias(projectFigure, "actual");
const formActual = alias(projectFigure, "form_actual");

type ProjectColumns = Readonly<Record<"documentId" | "number", AnySQLiteColumn>>;
type CellColumns = ProjectColumns & { readonly role: AnySQLiteColumn };

/** A project a row: as the text states it, beside its form; as its form states it where the text does not. */
export function projectExecution(session: Session, asked: SQL | undefined) {
  return projectRows(session, asked).map((row) => {
    const [planned, spent, onForm] = [row.budget?.fen, row.actual?.fen, row.formActual];
    return {
      unit: row.unit,
      accountId: row.accountId,
      year: row.year,
      code: null,
      named: row.project.name,
      budget: planned ?? null,
      actual: spent ?? null,
      statedRate: row.project.rate,
      rateDecimals: null,
      computedRate: spent != null && planned ? spent / planned : null,
      basis: "全年预算",
      tableAmount: onForm?.fen ?? null,
      agreement: agreement(printedFen(row.actual), printedFen(onForm)),
      text: row.project.text,
      documentId: row.project.documentId,
      place: placeFrom(row.actual ?? row.project),
      tablePlace: onForm && placeFrom(onForm),
    };
  });
}

function projectRows(session: Session, asked: SQL | undefined) {
  const isFigure = (cell: CellColumns, of: ProjectColumns, role: "budget" | "actual") =>
    and(eq(cell.documentId, of.documentId), eq(cell.number, of.number), eq(cell.role, role));
  return session
    .select({
      unit: {
        id: readAccount.unitId,
        name: readAccount.unitName,
        shortName: readAccount.shortName,
      },
      accountId: readAccount.accountId,
      year: readAccount.year,
      project,
      budget,
      actual,
      formActual,
    })
    .from(readAccount)
    .innerJoin(project, eq(project.documentId, readAccount.documentId))
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
    .leftJoin(formActual, isFigure(formActual, form, "actual"))
    .where(and(asked, or(eq(project.origin, "text"), isNull(project.sameAs))))
    .orderBy(readAccount.unitId, readAccount.year, project.number)
    .all();
}
