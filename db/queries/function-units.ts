import "server-only";

import { and, eq, inArray } from "drizzle-orm";

import { fen, type Fen } from "@/accounts/money";
import type { Place } from "@/accounts/provenance";
import type { Session } from "@/db/client";
import { placeFrom } from "@/db/place-columns";
import { figure, line } from "@/db/schema-published-tables";
import { accountTotals } from "@/db/schema-rollups";
import { askStore } from "./ask-store";
import { countedAccounts, type Cohort } from "./counted-accounts";
import { netSpending, SPENDING_MEASURES, type SpendingMeasure } from "./function-net-spending";
import { countsUnder, sourceCodes, type FunctionRequest } from "./function-sources";

/** What a unit spends on a category in a year; an amount is null where its account does not state it. */
export interface FunctionUnitRow extends Readonly<Record<SpendingMeasure, Fen | null>> {
  readonly unit: { readonly id: string; readonly name: string; readonly shortName: string };
  readonly accountId: string;
  /** Of all that the unit spends in the same table; null where that is not above zero. */
  readonly share: number | null;
  readonly previous: Fen | null;
  readonly change: Fen | null;
  readonly changeRate: number | null;
  readonly documentId: string;
  /** The line that states it; of several that count under it, the topmost. */
  readonly printed: { readonly code: string; readonly name: string; readonly place: Place } | null;
  /** Lines beside that one that the amount is made up of. */
  readonly others: number;
}

/** The largest first; only units with an account of the year that states the category. */
export function functionUnits(
  request: FunctionRequest & { readonly cohort: Cohort; readonly year: number },
): Promise<readonly FunctionUnitRow[]> {
  return askStore((session) => {
    const { year } = request;
    const codes = sourceCodes(session, request);
    const years = [year - 1, year];
    const sums = new Map<string, Fen>();
    const key = (unitId: string, of: number, measure: SpendingMeasure) =>
      `${measure} ${of} ${unitId}`;
    for (const measure of SPENDING_MEASURES)
      for (const row of netSpending(session, { ...request, measure, codes, years }, "unit")) {
        if (row.unitId === null || !countsUnder(request, row.code, row.year)) continue;
        const of = key(row.unitId, row.year, measure);
        sums.set(of, fen((sums.get(of) ?? 0) + row.fen));
      }
    const lines = linesOf(session, request, codes);
    return accountsOf(session, request)
      .flatMap(({ expenditure, generalExpenditure, ...own }) => {
        const amount = (measure: SpendingMeasure, of = year) =>
          sums.get(key(own.unit.id, of, measure)) ?? null;
        const total = amount("total");
        if (total === null) return [];
        const whole = request.table === "03" ? expenditure : generalExpenditure;
        const previous = amount("total", year - 1);
        const change = previous === null ? null : fen(total - previous);
        const printed = lines.get(own.documentId) ?? [];
        return [
          {
            ...own,
            total,
            basic: amount("basic"),
            project: amount("project"),
            share: whole !== null && whole > 0 ? total / whole : null,
            previous,
            change,
            changeRate:
              change !== null && previous !== null && previous > 0 ? change / previous : null,
            printed: printed[0] ?? null,
            others: Math.max(0, printed.length - 1),
          },
        ];
      })
      .toSorted((a, b) => b.total - a.total);
  });
}

function accountsOf(
  session: Session,
  request: { readonly region: string; readonly cohort: Cohort; readonly year: number },
) {
  const counted = countedAccounts(session, request.region, request.cohort);
  return session
    .select({
      unit: { id: counted.unitId, name: counted.unitName, shortName: counted.shortName },
      accountId: counted.accountId,
      documentId: counted.documentId,
      expenditure: accountTotals.expenditure,
      generalExpenditure: accountTotals.generalExpenditure,
    })
    .from(counted)
    .innerJoin(accountTotals, eq(accountTotals.documentId, counted.documentId))
    .where(eq(counted.year, request.year))
    .orderBy(counted.unitId)
    .all();
}

/** By document, the topmost lines that count under the category: not those below another of them. */
function linesOf(
  session: Session,
  request: FunctionRequest & { readonly year: number },
  codes: readonly string[],
) {
  const { year, table } = request;
  const counted = countedAccounts(session, request.region);
  const under = codes.filter((code) => countsUnder(request, code, year));
  const rows = session
    .select({ line, cell: figure })
    .from(counted)
    .innerJoin(
      line,
      and(
        eq(line.documentId, counted.documentId),
        eq(line.tableNumber, table),
        inArray(line.code, under),
      ),
    )
    .leftJoin(
      figure,
      and(
        eq(figure.documentId, line.documentId),
        eq(figure.tableNumber, line.tableNumber),
        eq(figure.linePosition, line.position),
        eq(figure.column, "total"),
      ),
    )
    .where(eq(counted.year, year))
    .orderBy(line.position)
    .all();
  const printed = new Map<string, { code: string; name: string; place: Place }[]>();
  for (const { line: own, cell } of rows) {
    const code = own.code ?? "";
    const known = printed.get(own.documentId) ?? [];
    if (known.some((above) => code !== above.code && code.startsWith(above.code))) continue;
    known.push({ code, name: own.name, place: placeFrom(cell ?? own) });
    printed.set(own.documentId, known);
  }
  return printed;
}
