import { NextResponse, type NextRequest } from "next/server";

import { badAddress } from "@/app/api/v1/respond";
import { ASKED_HEADER, askedAddress } from "@/app/asked-address";
import { hasPage } from "@/app/has-page";

/** Of the API only addresses with an escape in the path. */
export const config = {
  matcher: [
    "/",
    "/units/:path*",
    "/functions/:path*",
    "/execution",
    "/sangong",
    "/compare",
    "/checks/:path*",
    "/search",
    "/glossary",
    "/documents/:path*",
    "/api/(.*%.*)",
  ],
};

/**
 * A page that finds nothing can only answer with a shell that a script fills. An address that no
 * page matches is answered by the server with app/not-found.tsx, whole; so that is where an address
 * without anything at it is sent, under the name that was asked for. An address of the API whose
 * escapes are no UTF-8 is answered here: Next fails on it before any route is asked.
 */
export async function proxy(request: NextRequest): Promise<Response> {
  const url = new URL(request.url);
  if (url.pathname.startsWith("/api/"))
    return isDecodable(url.pathname) ? NextResponse.next() : badAddress(request);
  if (await hasPage(askedAddress(url))) return NextResponse.next();
  const headers = new Headers(request.headers);
  headers.set(ASKED_HEADER, request.url);
  // With the query: the header in the browser reads the region from it as the one on the server does.
  const nothing = new URL(`/nothing-here${url.search}`, request.url);
  return NextResponse.rewrite(nothing, { request: { headers } });
}

function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}
