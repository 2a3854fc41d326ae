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
  readonly sort?: UnitsSort | undefined;
}

export const UNITS_SORTS = ["-amount", "amount", "name", "-name"] as const;
/** A minus: the largest or last first. */
export type UnitsSort = (typeof UNITS_SORTS)[number];

export function unitHref(unitId: string): string {
  return `/units/${unitId}`;
}

export function accountHref(unitId: string, year: number): string {
  return `/units/${unitId}/${year}`;
}

export function documentHref(documentId: string): string {
  return `/documents/${documentId}`;
}

function withQuery(path: string, query: object): string {
  const parameters = new URLSearchParams(
    Object.entries(query).flatMap(([name, value]) =>
      value === undefined || value === "" ? [] : [[name, String(value)]],
    ),
  );
  return parameters.size > 0 ? `${path}?${parameters.toString()}` : path;
}
