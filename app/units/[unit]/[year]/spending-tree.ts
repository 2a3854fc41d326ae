import "server-only";

import { findLine } from "@/accounts/find-line";
import { statedFen } from "@/accounts/amount";
import { placeHref } from "@/components/place-href";
import { explorerRow, withParts, type ExplorerRow } from "@/components/spending-rows";
import { spending, type SpendingRow } from "@/db/queries/spending";
import type { StoredAccount } from "@/db/queries/whole-account";
import { zh } from "@/messages/zh";

/** All spending of an account down to its items, each with its parts: table 03. */
export async function spendingTree(
  stored: StoredAccount,
  mend: (row: SpendingRow) => SpendingRow,
): Promise<ExplorerRow> {
  const { account, document, unit } = stored;
  const total = findLine(account.tables["03"], "total")?.figures;
  const amount = (measure: "total" | "basic" | "project") =>
    statedFen(total?.[measure]?.amount) ?? null;
  const href = (measure: "total" | "basic" | "project") => {
    const place = total?.[measure]?.place;
    return place ? placeHref(document.id, place) : null;
  };
  return withParts(
    {
      code: null,
      name: zh.charts.explorer.root,
      amounts: { total: amount("total"), basic: amount("basic"), project: amount("project") },
      hrefs: { total: href("total"), basic: href("basic"), project: href("project") },
    },
    await partsOf(unit.id, account.year, null, mend),
  );
}

async function partsOf(
  unit: string,
  year: number,
  parent: string | null,
  mend: (row: SpendingRow) => SpendingRow,
): Promise<readonly ExplorerRow[]> {
  const rows = await spending({ unit, year, parent });
  return Promise.all(
    rows.map(async (row) =>
      explorerRow(mend(row), row.hasChildren ? await partsOf(unit, year, row.code, mend) : []),
    ),
  );
}
