import type { SearchHit } from "@/accounts/search-hit";

import { documentHref, functionHref, glossaryHref, searchHref, unitHref } from "../page-href";
import { placeHref } from "../place-href";

/** The page that shows what was found; of an economic category, its lines. */
export function hitHref(hit: Omit<SearchHit, "amount">, region: string | undefined): string {
  const { kind, title, code, document, place } = hit;
  if (document !== null && place !== null) return placeHref(document, place);
  if (kind === "unit" && hit.unit) return unitHref(hit.unit.id);
  if (kind === "term") return glossaryHref(title);
  if (code === null) return documentHref(document ?? "");
  return hit.classification === "function"
    ? functionHref(code, { region })
    : searchHref(code, region);
}
