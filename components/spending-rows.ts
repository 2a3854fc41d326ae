import type { Fen } from "@/accounts/money";
import { unlistedPart } from "@/accounts/unlisted-part";
import type { SpendingRow } from "@/db/queries/spending";

import { placeHref } from "./place-href";
import { MEASURES, type Measure } from "./url-state";

/** A class, group or item as the explorer shows it; its `code` is null for all spending. */
export interface ExplorerRow {
  readonly code: string | null;
  readonly name: string;
  /** Null: the document states none. */
  readonly amounts: Readonly<Record<Measure, Fen | null>>;
  /** Where each amount was read. */
  readonly hrefs: Readonly<Record<Measure, string | null>>;
  /** By how much it differs from its parts; null where it agrees or has none. */
  readonly unlisted: Readonly<Record<Measure, Fen | null>>;
  readonly parts: readonly ExplorerRow[];
}

export function explorerRow(row: SpendingRow, parts: readonly ExplorerRow[]): ExplorerRow {
  const { code, name, total, basic, project, documentId, place, basicPlace, projectPlace } = row;
  const href = (at: typeof place | null) => (at === null ? null : placeHref(documentId, at));
  return withParts(
    {
      code,
      name,
      amounts: { total, basic, project },
      hrefs: { total: href(place), basic: href(basicPlace), project: href(projectPlace) },
    },
    parts,
  );
}

export function withParts(
  row: Pick<ExplorerRow, "code" | "name" | "amounts" | "hrefs">,
  parts: readonly ExplorerRow[],
): ExplorerRow {
  const [total, basic, project] = MEASURES.map((measure) =>
    parts.length === 0
      ? null
      : unlistedPart(
          row.amounts[measure],
          parts.map(({ amounts }) => amounts[measure]),
        ),
  );
  const unlisted = { total: total ?? null, basic: basic ?? null, project: project ?? null };
  return { ...row, unlisted, parts };
}

/** From all spending down to the category of this code; as far as the account has it. */
export function trailTo(root: ExplorerRow, code: string | undefined): readonly ExplorerRow[] {
  const trail = [root];
  for (let row: ExplorerRow | undefined = root; row !== undefined && code !== undefined;) {
    row = row.parts.find((part) => part.code !== null && code.startsWith(part.code));
    if (row !== undefined && row.parts.length > 0) trail.push(row);
  }
  return trail;
}
