import { kindsOf } from "./addresses";
import { readPage, type ReadPage } from "./read-page";

/** Requests at a time. */
const CONCURRENCY = 4;

export interface Visit {
  /** Path and query, without the fragment. */
  readonly address: string;
  /** The first page that led here. */
  readonly from: string;
  readonly status: number;
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
  /** Every address that a page leads to, with the first that does. */
  readonly known: ReadonlyMap<string, string>;
  /** The first link to each address with a fragment. */
  readonly fragments: ReadonlyMap<string, Link>;
  /** The first link to each place of a document. */
  readonly places: ReadonlyMap<string, Link>;
}

interface WalkOptions {
  readonly origin: string;
  /** How many addresses of a kind are fetched at the most. */
  readonly most: (kind: string) => number;
  readonly random: () => number;
}

/** From `/` by links within the site, till nothing is known that would show another kind of page. */
export async function walkSite({ origin, most, random }: WalkOptions): Promise<Walk> {
  const visits = new Map<string, Visit>();
  const known = new Map<string, string>([["/", "/"]]);
  const fragments = new Map<string, Link>();
  const places = new Map<string, Link>();
  const fetched = new Map<string, number>();
  const waiting = ["/"];

  const visit = async (address: string): Promise<void> => {
    const began = performance.now();
    // Reading a page takes longer than a connection may be idle.
    const headers = { connection: "close" };
    const response = await fetch(origin + address, { redirect: "manual", headers });
    const body = await response.text();
    const milliseconds = performance.now() - began;
    const isPage = response.headers.get("content-type")?.startsWith("text/html");
    const { hrefs = [], ...page } = isPage ? readPage(body) : {};
    const from = known.get(address) ?? "";
    visits.set(address, {
      address,
      from,
      status: response.status,
      milliseconds,
      page: isPage ? (page as Omit<ReadPage, "hrefs">) : null,
    });
    for (const href of hrefs) note(href, address);
  };

  const note = (href: string, from: string): void => {
    const url = new URL(href, origin + from);
    if (url.origin !== origin) return;
    const isPlace = url.pathname.startsWith("/documents/") && url.searchParams.has("at");
    const to = url.pathname + url.search;
    if (isPlace) places.set(to, places.get(to) ?? { from, to });
    else if (url.hash.length > 1) {
      const fragment = to + url.hash;
      fragments.set(fragment, fragments.get(fragment) ?? { from, to: fragment });
    }
    // Of the places of a document one is like another; each is looked up in the store.
    const address = isPlace ? url.pathname : to;
    if (known.has(address)) return;
    known.set(address, from);
    waiting.push(address);
  };

  /** Any that shows something new; what does not now does not later either. */
  const next = (): string | undefined => {
    while (waiting.length > 0) {
      const drawn = Math.floor(random() * waiting.length);
      const [address = ""] = waiting.splice(drawn, 1);
      const kinds = kindsOf(new URL(address, origin));
      const isWanted = kinds.some((kind) => (fetched.get(kind) ?? 0) < most(kind));
      if (!isWanted) continue;
      for (const kind of kinds) fetched.set(kind, (fetched.get(kind) ?? 0) + 1);
      return address;
    }
    return undefined;
  };

  await new Promise<void>((resolve, reject) => {
    let running = 0;
    const begin = () => {
      while (running < CONCURRENCY) {
        const address = next();
        if (address === undefined) break;
        running += 1;
        visit(address).then(() => {
          running -= 1;
          begin();
        }, reject);
      }
      if (running === 0) resolve();
    };
    begin();
  });
  return { visits, known, fragments, places };
}
