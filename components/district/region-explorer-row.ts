import type { Fen } from "@/accounts/money";
import type { RegionSpendingRow } from "@/db/queries/region-spending";

import { functionHref, type RegionYear } from "../page-href";
import { withParts, type ExplorerRow } from "../spending-rows";
import type { Measure } from "../url-state";

export interface RegionSpent extends Readonly<Record<Measure, Fen | null>> {
  /** What all spending is called. */
  readonly name: string;
  /** All levels, a class before its groups, a group before its items. */
  readonly rows: readonly RegionSpendingRow[];
  readonly at: RegionYear & { readonly stitch?: "off" | undefined };
}

/** All spending of a region with its classes, groups and items; an amount leads to who spent it. */
export function regionExplorerRow({ name, rows, at, ...whole }: RegionSpent): ExplorerRow {
  const below = new Map<string, RegionSpendingRow[]>();
  for (const row of rows) {
    const parent = parentOf(row.code);
    below.set(parent, [...(below.get(parent) ?? []), row]);
  }
  const explorerRow = (row: RegionSpendingRow): ExplorerRow => {
    const { code, name: own, total, basic, project } = row;
    const href = functionHref(code, at);
    return withParts(
      {
        code,
        name: own,
        amounts: { total, basic, project },
        hrefs: { total: href, basic: href, project: href },
      },
      (below.get(code) ?? []).map(explorerRow),
    );
  };
  return withParts(
    { code: null, name, amounts: whole, hrefs: { total: null, basic: null, project: null } },
    (below.get("") ?? []).map(explorerRow),
  );
}

/** Empty for a class; codes of other lengths are misprinted ones. */
function parentOf(code: string): string {
  if (code.length <= 3) return "";
  return code.slice(0, code.length <= 5 ? 3 : 5);
}
