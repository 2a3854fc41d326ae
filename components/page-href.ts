/** Addresses of the pages, with what they keep in their query. */
export function districtHref(region?: string, year?: number): string {
  return withQuery("/", { region, year });
}

export function unitsHref(query: UnitsQuery = {}): string {
  return withQuery("/units", query);
}

export interface UnitsQuery {
  readonly region?: string | undefined;
  readonly q?: string | undefined;
  readonly year?: number | undefined;
}

export function unitHref(unitId: string): string {
  return `/units/${unitId}`;
}

export function accountHref(unitId: string, year: number): string {
  return `/units/${unitId}/${year}`;
}

export function documentHref(documentId: string): string {
  return `/documents/${documentId}`;
}

/** Which region and year a page shows; absent: the main region, its newest year. */
export interface RegionYear {
  readonly region?: string | undefined;
  readonly year?: number | undefined;
}

export function functionsHref(query: RegionYear = {}): string {
  return withQuery("/functions", query);
}

/** One 类, 款 or 项 over units and years. */
export function functionHref(code: string, query: RegionYear = {}): string {
  return withQuery(`/functions/${code}`, query);
}

export function executionHref(
  query: RegionYear & { readonly by?: "unit" | "function" | "project" | undefined } = {},
): string {
  return withQuery("/execution", query);
}

export function sangongHref(query: RegionYear = {}): string {
  return withQuery("/sangong", query);
}

/** `units`: ids, in the order in which they are shown. */
export function compareHref(
  units: readonly string[],
  query: RegionYear & { readonly measure?: string | undefined } = {},
): string {
  return withQuery("/compare", { units: units.join(","), ...query });
}

/** What does not agree, in the documents of a region. */
export function checksHref(query: RegionYear = {}): string {
  return withQuery("/checks", query);
}

export function searchHref(q: string, region?: string): string {
  return withQuery("/search", { q, region });
}

/** All hits of one kind. */
export function searchKindHref(q: string, kind: string, region?: string): string {
  return withQuery("/search", { q, kind, region });
}

/** The place of a term on the page of all of them. */
export function glossaryHref(term?: string): string {
  return term === undefined ? "/glossary" : `/glossary#${encodeURIComponent(term)}`;
}

function withQuery(path: string, query: object): string {
  const parameters = new URLSearchParams(
    Object.entries(query).flatMap(([name, value]) =>
      value === undefined || value === "" ? [] : [[name, String(value)]],
    ),
  );
  return parameters.size > 0 ? `${path}?${parameters.toString()}` : path;
}
