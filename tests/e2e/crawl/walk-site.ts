import { kindOf, isFile } from "./addresses";
import { readPage, type ReadPage } from "./read-page";
import { draw } from "./seeded";

/** Requests at a time. */
const CONCURRENCY = 4;

export interface Visit {
  /** Path and query, without the fragment. */
  readonly address: string;
  /** The first page that led here. */
  readonly from: string;
  readonly status: number;
  readonly type: string;
  readonly milliseconds: number;
  /** Null for a file. */
  readonly page: Omit<ReadPage, "hrefs"> | null;
}

export interface Link {
  readonly from: string;
  readonly to: string;
}

interface Walk {
  readonly visits: ReadonlyMap<string, Visit>;
  /** The first link to each address with a fragment. */
  readonly fragments: ReadonlyMap<string, Link>;
  /** The first link to each place of a document. */
  readonly places: ReadonlyMap<string, Link>;
  /** How many addresses with a query were found, and how many of them were fetched. */
  readonly withQuery: { readonly found: number; readonly fetched: number };
}

interface WalkOptions {
  readonly origin: string;
  /** Of each kind of address with a query so many are fetched. */
  readonly each: number;
  readonly random: () => number;
}

/**
 * From `/` by every link within the site: all addresses without a query, then of those with one a few of
 * every kind, and what kinds those lead to.
 */
export async function walkSite({ origin, each, random }: WalkOptions): Promise<Walk> {
  const visits = new Map<string, Visit>();
  const known = new Map<string, string>([["/", "/"]]);
  const fragments = new Map<string, Link>();
  const places = new Map<string, Link>();
  const queries = new Map<string, Set<string>>();
  const walked = new Set<string>();

  const visit = async (address: string): Promise<string[]> => {
    const began = performance.now();
    // A connection kept open may be closed by the server just when it is used again.
    const headers = { connection: "close" };
    const response = await fetch(origin + address, { redirect: "manual", headers });
    const body = await response.text();
    const milliseconds = performance.now() - began;
    const type = response.headers.get("content-type") ?? "";
    const read = type.startsWith("text/html") ? readPage(body) : null;
    const { hrefs = [], ...page } = read ?? {};
    visits.set(address, {
      address,
      from: known.get(address) ?? "",
      status: response.status,
      type,
      milliseconds,
      page: read && (page as Omit<ReadPage, "hrefs">),
    });
    return hrefs.flatMap((href) => follow(href, address));
  };

  /** What is to be fetched next because of this link. */
  const follow = (href: string, from: string): string[] => {
    const url = new URL(href, origin + from);
    if (url.origin !== origin) return [];
    const to = url.pathname + url.search;
    if (url.pathname.startsWith("/documents/") && url.searchParams.has("at")) {
      places.set(to, places.get(to) ?? { from, to });
      const whole = url.pathname;
      if (known.has(whole)) return [];
      known.set(whole, from);
      return [whole];
    }
    if (url.hash.length > 1) {
      const fragment = to + url.hash;
      fragments.set(fragment, fragments.get(fragment) ?? { from, to: fragment });
    }
    if (known.has(to)) return [];
    known.set(to, from);
    if (url.search === "" && !isFile(url.pathname)) return [to];
    const kind = kindOf(url);
    queries.set(kind, (queries.get(kind) ?? new Set()).add(to));
    return [];
  };

  const visitAll = async (first: readonly string[]) => {
    const waiting = [...first];
    let running = 0;
    await new Promise<void>((resolve, reject) => {
      const next = () => {
        if (waiting.length === 0 && running === 0) resolve();
        while (running < CONCURRENCY && waiting.length > 0) {
          running += 1;
          visit(waiting.shift()!).then((found) => {
            running -= 1;
            waiting.push(...found);
            next();
          }, reject);
        }
      };
      next();
    });
  };

  await visitAll(["/"]);
  for (;;) {
    const fresh = [...queries].filter(([kind]) => !walked.has(kind));
    if (fresh.length === 0) break;
    for (const [kind] of fresh) walked.add(kind);
    await visitAll(fresh.flatMap(([, addresses]) => draw([...addresses], each, random)));
  }
  const found = [...queries.values()].reduce((sum, { size }) => sum + size, 0);
  const fetched = [...visits.keys()].filter((address) => address.includes("?")).length;
  return { visits, fragments, places, withQuery: { found, fetched } };
}
