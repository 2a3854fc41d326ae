import "server-only";

import { and, eq, sql } from "drizzle-orm";

import type { Scope } from "@/accounts/account";
import type { AccountFigures, IndicatorInput } from "@/accounts/indicators/account-figures";
import { derivedBefore } from "@/accounts/indicators/derived-before";
import { readAccount } from "@/db/schema";
import { accountTotals } from "@/db/schema-rollups";
import { askStore } from "./ask-store";
import { includedIn } from "./included-in";
import { figuresRows } from "./indicator-figures";
import { jsonList } from "./json-list";
import { peerGroups, type PeerGroup } from "./peer-group";

export interface RankedUnit {
  readonly id: string;
  /** The full official name, as on its newest account. */
  readonly name: string;
  readonly shortName: string;
  /** Every name under which it has published or is registered: whoever looks for it may write any. */
  readonly names: readonly string[];
  readonly scope: Scope | null;
  readonly peerGroup: PeerGroup;
  /** The unit whose 汇总 account of the year has this one in it: sums take that one alone. */
  readonly includedIn: string | null;
  readonly accountId: string;
  readonly documentId: string;
  /** With the year before: from its own account, else what this year's narrative tells of it. */
  readonly input: IndicatorInput;
}

/** The units of a region with an account of a year, in the order of their names. */
export function unitRanking(region: string, year: number): Promise<readonly RankedUnit[]> {
  return askStore((session) => {
    const groups = peerGroups(session, region);
    const rows = figuresRows(session, { region, from: year - 1, to: year });
    const figures = new Map(rows.map((row) => [row.accountId, row.figures]));
    const before = new Map<string, AccountFigures>(
      rows.flatMap(({ unitId, figures: own }) => (own.year < year ? [[unitId, own]] : [])),
    );
    const units = session
      .select({
        id: readAccount.unitId,
        name: readAccount.unitName,
        shortName: readAccount.shortName,
        names: jsonList<string>(
          sql`SELECT own.name AS value FROM unit_name AS own
              WHERE own.unit_id = ${readAccount.unitId} ORDER BY own.name`,
        ),
        scope: readAccount.scope,
        accountId: readAccount.accountId,
        documentId: readAccount.documentId,
        includedIn: includedIn(readAccount.unitId, readAccount.year),
      })
      .from(readAccount)
      // Of one table alone drizzle writes columns without its name, and includedIn would not find the outer ones.
      .innerJoin(accountTotals, eq(accountTotals.documentId, readAccount.documentId))
      .where(
        and(
          eq(readAccount.regionCode, region),
          eq(readAccount.year, year),
          eq(readAccount.current, true),
        ),
      )
      .orderBy(sql`${readAccount.shortName}`, readAccount.unitId)
      .all();
    return units.flatMap((unit) => {
      const own = figures.get(unit.accountId);
      const peerGroup = groups.get(unit.id);
      if (!own || !peerGroup) throw new Error(`no totals of ${unit.accountId}`);
      const last = before.get(unit.id) ?? derivedBefore(own);
      return { ...unit, peerGroup, input: { own, before: last } };
    });
  });
}
