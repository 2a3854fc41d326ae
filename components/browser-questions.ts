import { queryOptions } from "@tanstack/react-query";

import type { DocumentPlace } from "@/accounts/document-place";
import type { SearchHitJson } from "@/accounts/search-hit";

import type { CheckSaid } from "./checks/finding-card";

/** All that the browser asks for after a page is shown, and where. */

/** Of each kind of hits, so that many of one do not hide another. */
const SUGGESTIONS = 3;

/** What a search finds first, as it is typed. */
export function suggestionsQuestion(q: string, region: string | undefined) {
  return queryOptions({
    queryKey: ["search", q, region],
    queryFn: ({ signal }) =>
      ask<readonly SearchHitJson[]>(
        "/api/v1/search",
        { q, each: `${SUGGESTIONS}`, ...(region !== undefined && { region }) },
        signal,
      ),
  });
}

/** What stands around a place of a document; `at` as in the address of its page. */
export function placeQuestion(document: string, at: string) {
  return queryOptions({
    queryKey: ["place", document, at],
    queryFn: ({ signal }) =>
      ask<DocumentPlace>(`/api/v1/documents/${document}/place`, { at }, signal),
  });
}

/** What the rules say of an account, but for what holds. */
export function checksQuestion(account: string) {
  return queryOptions({
    queryKey: ["checks", account],
    queryFn: ({ signal }) => ask<readonly AskedCheck[]>("/api/v1/checks", { account }, signal),
  });
}

/** A row of the API's list. */
interface AskedCheck extends CheckSaid {
  readonly unit: { readonly id: string; readonly name: string };
  readonly year: number;
  readonly document: string;
  readonly position: number;
}

async function ask<Data>(
  path: string,
  query: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<Data> {
  const address = `${path}?${new URLSearchParams(query).toString()}`;
  const answer = await fetch(address, { signal });
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  const { data } = (await answer.json()) as { readonly data: Data };
  return data;
}
