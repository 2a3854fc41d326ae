import "server-only";

import { and, eq } from "drizzle-orm";

import type { Agreement } from "@/accounts/agreement";
import type { Fen } from "@/accounts/money";
import type { Place } from "@/accounts/provenance";
import { readAccount } from "@/db/schema";
import { askStore } from "./ask-store";
import { projectExecution } from "./project-execution";
import { statedExecution } from "./stated-execution";

export interface ExecutionRequest {
  readonly region?: string | undefined;
  /** The unit's id. */
  readonly unit?: string | undefined;
  readonly year?: number | undefined;
  /** unit: the whole account. function: by class, group or item. project: by project. */
  readonly by: "unit" | "function" | "project";
}

/** A rate pairs a budget and an actual of one passage; `tableAmount` stands beside it, never in it. */
export interface ExecutionRow {
  readonly unit: { readonly id: string; readonly name: string; readonly shortName: string };
  readonly accountId: string;
  readonly year: number;
  readonly code: string | null;
  /** The category or project as printed; null for the whole account. */
  readonly named: string | null;
  readonly budget: Fen | null;
  readonly actual: Fen | null;
  /** As printed, a fraction; `rateDecimals` of a percent are printed. */
  readonly statedRate: number | null;
  readonly rateDecimals: number | null;
  /** actual / budget of the passage; null where one of them is missing or the budget is 0. */
  readonly computedRate: number | null;
  /** Against which budget: "年初预算" or "全年预算". */
  readonly basis: string | null;
  /**
   * The same actual elsewhere: in table 05, the row of `code`; of the whole account table 05's total or,
   * where that cannot be read, table 04's general public budget; of a project, its form.
   */
  readonly tableAmount: Fen | null;
  readonly agreement: Agreement;
  readonly text: string;
  readonly documentId: string;
  readonly place: Place;
  readonly tablePlace: Place | null;
}

/** In the documents' order; empty where they state no execution. */
export function execution(request: ExecutionRequest): Promise<readonly ExecutionRow[]> {
  return askStore((session) => {
    const { unit, region, year } = request;
    const asked = and(
      eq(readAccount.current, true),
      unit === undefined ? undefined : eq(readAccount.unitId, unit),
      region === undefined ? undefined : eq(readAccount.regionCode, region),
      year === undefined ? undefined : eq(readAccount.year, year),
    );
    return request.by === "project"
      ? projectExecution(session, asked)
      : statedExecution(session, request.by, asked);
  });
}
