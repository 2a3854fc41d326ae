import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";

import { store } from "@/db/client";
import { saveAccount } from "@/db/save-account";
import { ingestDocument } from "@/ingest/ingest-document";
import { READING_VERSION } from "@/ingest/reading-version";

export const SAMPLE = "data/hanyang-district-committee-office-2024.md";

/** A store with the sample, for all tests of a file. */
export function sampleStore(): void {
  let folder = "";
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "mingzhang-"));
    process.env.MINGZHANG_DB = join(folder, "store.db");
    const { document, account } = await ingestDocument(readFileSync(SAMPLE), "sample.md");
    const importedAt = "2026-01-01T00:00:00Z";
    const { blocks } = document;
    const readingVersion = READING_VERSION;
    saveAccount(store(), { document, blocks, account, readingVersion, importedAt });
  });
  afterAll(() => {
    store().$client.close();
    rmSync(folder, { recursive: true });
  });
}

type Route = (
  request: Request,
  context: { readonly params: Promise<{ readonly id: string }> },
) => Promise<Response>;

/** Asks a route as a reader does: address("/spending?unit=…"). */
export function ask(route: Route, address: string, headers: Record<string, string> = {}) {
  const request = new Request(`http://localhost/api/v1${address}`, { headers });
  const id = /^\/accounts\/([^?]+)/.exec(address)?.[1] ?? "";
  return route(request, { params: Promise.resolve({ id }) });
}

interface Body {
  readonly data: never;
  readonly meta: { readonly next?: string | null };
}
export async function json(answer: Response | Promise<Response>): Promise<Body> {
  return (await (await answer).json()) as Body;
}
