import "server-only";

import { and, eq, inArray, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";

import { groupBy } from "@/accounts/group-by";
import type { MeasureKey } from "@/accounts/measures";
import type { Fen } from "@/accounts/money";
import type { Place } from "@/accounts/provenance";
import type { TableStatus } from "@/accounts/published-tables";
import { unitKind } from "@/accounts/unit-kind";
import type { Session } from "@/db/client";
import { placeFrom } from "@/db/place-columns";
import { account, accountSource } from "@/db/schema";
import { statement } from "@/db/schema-narrative";
import { figure, line, publishedTable } from "@/db/schema-published-tables";
import { accountTotals } from "@/db/schema-rollups";
import { askStore } from "./ask-store";
import { countedAccounts, type Cohort } from "./counted-accounts";
import { peerGroups } from "./peer-group";
import type { SangongComponent, SangongCounts } from "./sangong";

type Amounts = Readonly<Record<SangongComponent, Fen | null>>;

/** A counted account's table 09. Null: not stated, which is never a zero. */
export interface SangongUnitRow {
  readonly unit: { readonly id: string; readonly name: string; readonly shortName: string };
  readonly peerGroup: string;
  readonly accountId: string;
  readonly documentId: string;
  /** empty: a form without figures. missing: the document has no such table. */
  readonly table: TableStatus;
  /** 全年预算. */
  readonly budget: Amounts;
  readonly actual: Amounts;
  /** As the unit's account of the year before states the actual. */
  readonly before: Amounts;
  readonly counts: SangongCounts;
  /** Of the actual of the asked component; null where its cell is not printed. */
  readonly place: Place | null;
}

const BUDGETS = {
  total: "sangongBudget",
  abroad: "abroadBudget",
  vehicles: "vehiclesBudget",
  vehiclePurchase: "vehiclePurchaseBudget",
  vehicleRunning: "vehicleRunningBudget",
  reception: "receptionBudget",
} as const satisfies Readonly<Record<SangongComponent, MeasureKey>>;
const ACTUALS = {
  total: "sangong",
  abroad: "abroad",
  vehicles: "vehicles",
  vehiclePurchase: "vehiclePurchase",
  vehicleRunning: "vehicleRunning",
  reception: "reception",
} as const satisfies Readonly<Record<SangongComponent, MeasureKey>>;

interface SangongUnitsRequest {
  readonly region: string;
  readonly year: number;
  /** Whose places are asked for. */
  readonly component: SangongComponent;
  readonly cohort?: Cohort;
}

/** Every counted account of the year, whether it states anything or not, by unit id. */
export function sangongByUnits(request: SangongUnitsRequest): Promise<readonly SangongUnitRow[]> {
  return askStore((session) => {
    const groups = peerGroups(session, request.region);
    const places = placesOf(session, request);
    const foreign = foreignReceptions(session, request);
    return accountRows(session, request).map(({ own, before, counted, table }) => {
      const guests = foreign.get(counted.documentId) ?? [];
      const count = (key: "receptions" | "receptionGuests") =>
        guests.find((said) => said.key === key)?.count ?? null;
      return {
        unit: { id: counted.unitId, name: counted.unitName, shortName: counted.shortName },
        peerGroup: groups.get(counted.unitId)?.name ?? unitKind(counted.unitName),
        accountId: counted.accountId,
        documentId: counted.documentId,
        table: table ?? "missing",
        budget: amounts(own, BUDGETS),
        actual: amounts(own, ACTUALS),
        before: amounts(before, ACTUALS),
        counts: {
          delegations: own.delegations,
          delegates: own.delegates,
          vehiclesBought: own.vehiclesBought,
          vehiclesKept: own.vehiclesKept,
          receptions: own.receptions,
          receptionGuests: own.receptionGuests,
          foreignReceptions: count("receptions"),
          foreignReceptionGuests: count("receptionGuests"),
        },
        place: places.get(counted.documentId) ?? null,
      };
    });
  });
}

function accountRows(session: Session, { region, year, cohort }: SangongUnitsRequest) {
  const counted = countedAccounts(session, region, cohort);
  const previous = alias(account, "account_before");
  const source = alias(accountSource, "source_before");
  const before = alias(accountTotals, "totals_before");
  return session
    .select({
      counted: {
        unitId: counted.unitId,
        unitName: counted.unitName,
        shortName: counted.shortName,
        accountId: counted.accountId,
        documentId: counted.documentId,
      },
      own: accountTotals,
      before,
      table: publishedTable.status,
    })
    .from(counted)
    .innerJoin(accountTotals, eq(accountTotals.documentId, counted.documentId))
    .leftJoin(
      publishedTable,
      and(eq(publishedTable.documentId, counted.documentId), eq(publishedTable.number, "09")),
    )
    .leftJoin(
      previous,
      and(
        eq(previous.unitId, counted.unitId),
        eq(previous.year, year - 1),
        eq(previous.current, true),
      ),
    )
    .leftJoin(source, and(eq(source.accountId, previous.id), eq(source.isPrimary, true)))
    .leftJoin(before, eq(before.documentId, source.documentId))
    .where(eq(counted.year, year))
    .orderBy(counted.unitId)
    .all();
}

function amounts(
  totals: Readonly<Partial<Record<MeasureKey, Fen | null>>> | null,
  keys: Readonly<Record<SangongComponent, MeasureKey>>,
): Amounts {
  const of = (component: SangongComponent) => totals?.[keys[component]] ?? null;
  return {
    total: of("total"),
    abroad: of("abroad"),
    vehicles: of("vehicles"),
    vehiclePurchase: of("vehiclePurchase"),
    vehicleRunning: of("vehicleRunning"),
    reception: of("reception"),
  };
}

/** By document, of the first line that closes table 09's actuals. */
function placesOf(session: Session, { region, year, component }: SangongUnitsRequest) {
  const counted = countedAccounts(session, region);
  const rows = session
    .select({ documentId: counted.documentId, cell: figure })
    .from(counted)
    .innerJoin(
      line,
      and(
        eq(line.documentId, counted.documentId),
        eq(line.tableNumber, "09"),
        eq(line.key, "actual"),
      ),
    )
    .innerJoin(
      figure,
      and(
        eq(figure.documentId, line.documentId),
        eq(figure.tableNumber, line.tableNumber),
        eq(figure.linePosition, line.position),
        eq(figure.column, component),
      ),
    )
    .where(eq(counted.year, year))
    .orderBy(line.position)
    .all();
  return new Map(
    rows.toReversed().map(({ documentId, cell }) => [documentId, placeFrom(cell)] as const),
  );
}

/** Counted apart from the others: they may or may not be among those. */
function foreignReceptions(session: Session, { region, year }: SangongUnitsRequest) {
  const counted = countedAccounts(session, region);
  const rows = session
    .select({ documentId: statement.documentId, key: statement.key, count: statement.count })
    .from(counted)
    .innerJoin(statement, eq(statement.documentId, counted.documentId))
    .where(
      and(
        eq(counted.year, year),
        eq(statement.kind, "count"),
        inArray(statement.key, ["receptions", "receptionGuests"]),
        sql`${statement.name} GLOB '外*'`,
      ),
    )
    .orderBy(statement.position)
    .all();
  return groupBy(rows, ({ documentId }) => documentId);
}
