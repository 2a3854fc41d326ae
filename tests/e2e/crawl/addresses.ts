/** Parameters that name one of many; the others say how it is shown, and their values are kinds. */
const NAMES_ONE = new Set([
  ...["region", "year", "unit", "units", "q", "code", "at", "account", "document", "after", "page"],
  ...["low", "high", "change", "from", "to", "cursor", "peers", "rule"],
]);

/** The kind of address: one of a unit's years is like another. */
export function kindOf({ pathname, searchParams }: URL): string {
  const path = pathKind(pathname);
  const query = [...searchParams]
    .map(([name, value]) => (NAMES_ONE.has(name) ? name : `${name}=${value}`))
    .toSorted();
  return query.length === 0 ? path : `${path}?${query.join("&")}`;
}

export function pathKind(pathname: string): string {
  return pathname
    .replace(/^\/units\/[^/]+\/\d{4}$/, "/units/{unit}/{year}")
    .replace(/^\/units\/[^/{]+$/, "/units/{unit}")
    .replace(/^\/functions\/[^/]+$/, "/functions/{code}")
    .replace(/^\/checks\/[^/]+$/, "/checks/{account}")
    .replace(/^\/documents\/[^/]+$/, "/documents/{document}");
}

/** What is no page: an answer of the API. */
export function isFile(pathname: string): boolean {
  return pathname.startsWith("/api/");
}
