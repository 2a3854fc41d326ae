/** Parameters that name one of many; the values of the others are kinds of view. */
const NAMES_ONE = new Set([
  ...["year", "unit", "units", "q", "code", "at", "account", "document", "after", "page"],
  ...["low", "high", "change", "from", "to", "cursor", "peers", "rule", "open", "group"],
]);

/** What an address shows of its kind of page: one of a unit's years is like another. */
export function kindsOf({ pathname, searchParams }: URL): readonly string[] {
  const path = pathKind(pathname);
  if (searchParams.size === 0) return [path];
  return [...searchParams].map(
    ([name, value]) => `${path}?${NAMES_ONE.has(name) ? name : `${name}=${value}`}`,
  );
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
