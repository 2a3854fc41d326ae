import type { IncomingHttpHeaders } from "node:http";

/** What is asked for, in the form under which all who ask for the same find the same answer. */
export interface AskedPage {
  /** Path and query, the parameters in order, without empty ones. */
  readonly address: string;
  /** Of these only, the renderer hears. */
  readonly headers: Readonly<Record<string, string>>;
  readonly key: string;
  /** Belongs to the build alone, whatever is in the store. */
  readonly isForever: boolean;
  /** Few will ask for the same: free text, a list, many parameters at once. */
  readonly isRare: boolean;
}

/** By these Next's router asks for a page's data instead of the page. */
const ROUTER_HEADERS = [
  "rsc",
  "next-router-state-tree",
  "next-router-prefetch",
  "next-router-segment-prefetch",
  "next-url",
];
/**
 * A hash of these headers, against caches that know no Vary. The renderer leads a request with another
 * one to the right one, so there it must stay; a page asked for by itself has no use for it.
 */
const ROUTER_PARAMETER = "_rsc";
const FREE_TEXT = new Set(["q", "at", "cursor", "limit"]);
const MOST_COMMON = 4;
const LONGEST_COMMON = 40;

export function askedPage(url: string, headers: IncomingHttpHeaders): AskedPage {
  const { pathname, searchParams } = new URL(url, "http://localhost");
  const passed = Object.fromEntries(
    ROUTER_HEADERS.flatMap((name) => {
      const value = headers[name];
      return typeof value === "string" ? [[name, value] as const] : [];
    }),
  );
  const isRouters = Object.keys(passed).length > 0;
  if (!isRouters) searchParams.delete(ROUTER_PARAMETER);
  const query = inOrder(searchParams);
  const address = query.size > 0 ? `${pathname}?${query.toString()}` : pathname;
  return {
    address,
    headers: passed,
    key: isRouters ? `${address} ${JSON.stringify(passed)}` : address,
    isForever: pathname.startsWith("/_next/static/"),
    // The router's own requests come in as many kinds as there are pages to come from.
    isRare: isRouters || isRare(query),
  };
}

function inOrder(asked: URLSearchParams): URLSearchParams {
  const query = new URLSearchParams([...asked].filter(([, value]) => value !== ""));
  query.sort();
  return query;
}

function isRare(query: URLSearchParams): boolean {
  const given = [...query];
  return (
    given.length > MOST_COMMON ||
    given.some(([name, value]) => FREE_TEXT.has(name) || value.length > LONGEST_COMMON)
  );
}
