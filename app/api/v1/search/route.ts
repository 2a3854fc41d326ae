import { yuanOrNull } from "@/accounts/account-row-json";
import type { CsvColumns } from "@/accounts/csv-text";
import { HIT_KINDS, type SearchHit, type SearchHitJson } from "@/accounts/search-hit";
import { askedScope } from "@/app/api/v1/asked-scope";
import { pageOfAll } from "@/app/api/v1/page-of-all";
import { searchParameters } from "@/app/api/v1/parameters";
import { listRoute } from "@/app/api/v1/respond";
import { hitHref } from "@/components/search/hit-href";
import { search } from "@/db/queries/search";

const COLUMNS: CsvColumns<SearchHitJson> = {
  kind: (hit) => hit.kind,
  title: (hit) => hit.title,
  code: (hit) => hit.code,
  classification: (hit) => hit.classification,
  text: (hit) => hit.text,
  "unit.id": (hit) => hit.unit?.id ?? null,
  "unit.name": (hit) => hit.unit?.name ?? null,
  year: (hit) => hit.year,
  amount: (hit) => hit.amount,
  measure: (hit) => hit.measure,
  basis: (hit) => hit.basis,
  document: (hit) => hit.document,
  line: (hit) => hit.place?.line ?? null,
  others: (hit) => hit.others,
  page: (hit) => hit.page,
};

export const GET = listRoute(searchParameters, async ({ q, region: asked, each, ...paging }) => {
  const { region, simulated } = await askedScope({ region: asked });
  const { hits } = region ? await search(q, region.code) : { hits: [] };
  const { rows, next } = pageOfAll(firstOfEach(hits, each), paging);
  const columns = {
    ...COLUMNS,
    region: () => region?.code ?? null,
    simulated: () => simulated,
  };
  return {
    rows: rows.map((hit) => hitJson(hit, asked)),
    next,
    columns,
    region,
    // Each row says its own.
    basis: null,
    simulated,
    documentIds: rows.flatMap(({ document }) => document ?? []),
  };
});

function firstOfEach(hits: readonly SearchHit[], each = hits.length): readonly SearchHit[] {
  return HIT_KINDS.flatMap((kind) => hits.filter((hit) => hit.kind === kind).slice(0, each));
}

function hitJson(hit: SearchHit, region: string | undefined): SearchHitJson {
  return { ...hit, amount: yuanOrNull(hit.amount), page: hitHref(hit, region) };
}
