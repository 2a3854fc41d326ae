import "server-only";

import { and, eq } from "drizzle-orm";

import { document } from "@/db/schema";
import { statement } from "@/db/schema-narrative";
import { placeFrom } from "@/db/place-columns";
import { askStore } from "./ask-store";
import { countedAccounts } from "./counted-accounts";
import { countsUnder, type FunctionRequest } from "./function-sources";
import type { StatedReason } from "./region-units";

/** A passage by which a document explains what it spent on a category, or its whole expenditure. */
export interface FunctionReason extends StatedReason {
  /** What it explains: the category against its budget, or all expenditure against the year before. */
  readonly about: "category" | "whole";
  /** The category that it names, itself or a part of it; null of the whole. */
  readonly code: string | null;
  /** 年初预算, 全年预算 or 上年: what the amount is held against; null where it is not said. */
  readonly against: string | null;
}

/** By document of the year, those of the whole first, in printed order; the same words once. */
export function functionReasons(
  request: FunctionRequest & { readonly year: number },
): Promise<ReadonlyMap<string, readonly FunctionReason[]>> {
  return askStore((session) => {
    const counted = countedAccounts(session, request.region);
    const rows = session
      .select({ said: statement, origin: document.origin })
      .from(counted)
      .innerJoin(statement, eq(statement.documentId, counted.documentId))
      .innerJoin(document, eq(document.id, counted.documentId))
      .where(and(eq(counted.year, request.year), eq(statement.key, "reason")))
      .orderBy(statement.documentId, statement.position)
      .all();
    const byDocument = new Map<string, FunctionReason[]>();
    for (const about of ["whole", "category"] as const)
      for (const { said, origin } of rows) {
        const known = byDocument.get(said.documentId) ?? [];
        if (explained(said, request) !== about) continue;
        if (known.some((other) => other.about === about && other.text === said.text)) continue;
        known.push({
          about,
          code: said.code,
          against: said.basis,
          text: said.text,
          transcribed: origin === "transcription",
          place: placeFrom(said),
        });
        byDocument.set(said.documentId, known);
      }
    return byDocument;
  });
}

function explained(
  { code, explains }: { readonly code: string | null; readonly explains: string | null },
  request: FunctionRequest & { readonly year: number },
): FunctionReason["about"] | null {
  if (code !== null) return countsUnder(request, code, request.year) ? "category" : null;
  return explains === "expenditureChange" ? "whole" : null;
}
