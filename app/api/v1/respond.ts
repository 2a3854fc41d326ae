import { createHash } from "node:crypto";
import type { z } from "zod";

import { yuanOrNull } from "@/accounts/account-row-json";
import { csvText, type CsvColumns } from "@/accounts/csv-text";
import { datasetVersion } from "@/db/queries/dataset-version";
import { figuresPrecision } from "@/db/queries/figures-precision";
import { UnknownCursor } from "@/db/queries/page";
import { zhApi } from "@/messages/zh-api";
import type { RegionNamed } from "./asked-scope";
import { readParameters, type Paging } from "./parameters";
import { Problem } from "./problem";

/** What an answer is about; goes into its `meta`. */
interface About {
  /** Null where it is unknown, or where the rows are of several. */
  readonly region: RegionNamed | null;
  /** Which money the amounts cover; null where there are none. */
  readonly basis: string | null;
  readonly simulated: boolean;
  /** The documents that the amounts stand in. */
  readonly documentIds: readonly string[];
}

export interface ListAnswer<R> extends About {
  readonly rows: readonly R[];
  readonly next: string | null;
  readonly columns: CsvColumns<R>;
}

export interface OneAnswer extends About {
  readonly data: object;
}

type ListRoute = (request: Request) => Promise<Response>;
type OneRoute = (
  request: Request,
  context: { readonly params: Promise<{ readonly id: string }> },
) => Promise<Response>;

/** A list, as JSON or CSV. */
export function listRoute<S extends z.ZodType<Paging>, R>(
  parameters: S,
  ask: (asked: z.infer<S>) => Promise<ListAnswer<R>>,
): ListRoute {
  return guarded(async (request) => {
    const url = new URL(request.url);
    const asked = readParameters(parameters, url.searchParams);
    const { rows, next, columns, ...about } = await ask(asked);
    const link = next === null ? {} : { Link: `<${addressOf(url, next)}>; rel="next"` };
    if (asked.format === "csv") {
      const filename = `${url.pathname.split("/").at(-1) ?? ""}.csv`;
      return reply(request, csvText(columns, rows), {
        ...link,
        "Content-Type": "text/csv; charset=utf-8; header=present",
        "Content-Disposition": `attachment; filename="${filename}"`,
      });
    }
    const body = { data: rows, meta: { ...(await meta(about)), next } };
    return reply(request, JSON.stringify(body), { ...link, ...JSON_TYPE });
  });
}

/** One thing by the `id` in its address. */
export function oneRoute<S extends z.ZodType>(
  parameters: S,
  ask: (id: string, asked: z.infer<S>) => Promise<OneAnswer>,
): OneRoute {
  return guarded(async (request, { params }: Parameters<OneRoute>[1]) => {
    const asked = readParameters(parameters, new URL(request.url).searchParams);
    const { id } = await params;
    const { data, ...about } = await ask(id, asked);
    return reply(request, JSON.stringify({ data, meta: await meta(about) }), JSON_TYPE);
  });
}

/** An address of the API that there is not. */
export const noRoute: ListRoute = guarded((request) => {
  const { pathname } = new URL(request.url);
  throw new Problem("unknownAddress", zhApi.unknownAddress(pathname));
});

/** An address that cannot be decoded: Next would answer 500 (proxy.ts). */
export const badAddress: ListRoute = guarded((request) => {
  const { pathname } = new URL(request.url);
  throw new Problem("badAddress", zhApi.badAddress(pathname));
});

/** The region of all of these, if it is one. */
export function sharedRegion(regions: readonly (RegionNamed | null)[]): RegionNamed | null {
  const [first = null] = regions;
  return regions.every((region) => region?.code === first?.code) ? first : null;
}

const JSON_TYPE = { "Content-Type": "application/json; charset=utf-8" };
const OPEN_TO_ALL = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Expose-Headers": "ETag, Link",
  "X-Content-Type-Options": "nosniff",
};

async function meta({ region, basis, simulated, documentIds }: About) {
  return {
    region: region && { code: region.code, name: region.name },
    basis,
    // 元 to which the coarsest amount is exact: 100 where a document prints 万元 with two decimals.
    precision: documentIds.length > 0 ? yuanOrNull(await figuresPrecision(documentIds)) : null,
    dataset: await datasetVersion(),
    simulated,
    source: zhApi.source,
    licence: zhApi.licence,
  };
}

/** Relative to the site: the server does not know under which name it is reached. */
function addressOf(url: URL, cursor: string): string {
  const query = new URLSearchParams(url.searchParams);
  query.set("cursor", cursor);
  return `${url.pathname}?${query.toString()}`;
}

function reply(request: Request, body: string, headers: Record<string, string>): Response {
  const etag = `"${createHash("sha256").update(body).digest("hex")}"`;
  const common = { ...OPEN_TO_ALL, ETag: etag, "Cache-Control": "public, no-cache" };
  return knows(request, etag)
    ? new Response(null, { status: 304, headers: common })
    : new Response(body, { headers: { ...common, ...headers } });
}

function knows(request: Request, etag: string): boolean {
  const known = (request.headers.get("If-None-Match") ?? "").split(",").map((tag) => tag.trim());
  return known.some((tag) => tag === "*" || tag.replace(/^W\//, "") === etag);
}

function guarded<Context extends readonly unknown[]>(
  route: (request: Request, ...context: Context) => Promise<Response>,
): (request: Request, ...context: Context) => Promise<Response> {
  return async (request, ...context) => {
    try {
      return await route(request, ...context);
    } catch (error) {
      const problem = asProblem(error);
      const { pathname, search } = new URL(request.url);
      return new Response(JSON.stringify(problem.json(pathname + search)), {
        status: problem.status,
        headers: {
          ...OPEN_TO_ALL,
          "Content-Type": "application/problem+json; charset=utf-8",
          "Cache-Control": "no-store",
        },
      });
    }
  };
}

function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof UnknownCursor)
    return Problem.badParameters([{ name: "cursor", detail: zhApi.parameter.cursor }]);
  console.error(error);
  return new Problem("failure", zhApi.failure);
}
