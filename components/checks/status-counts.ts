import type { CheckCounts } from "@/accounts/checks/check-counts";
import type { Cause } from "@/accounts/checks/outcome";

import type { MarkStatus } from "./check-mark";
import { accountChecksHref } from "./checks-address";

export interface StatusCount {
  readonly status: MarkStatus;
  readonly count: number;
  readonly href?: string | undefined;
}

/** How an account came out, gravest first, each with the way to its list. What fails is counted by its causes. */
export function statusCounts(
  accountId: string,
  counts: CheckCounts,
  findings: readonly { readonly cause: Cause }[],
): readonly StatusCount[] {
  const of = (cause: Cause) => findings.filter((finding) => finding.cause === cause).length;
  const damaged = of("reading");
  const rows: readonly (StatusCount & { readonly at: string })[] = [
    { status: "failed", count: of("publisher"), at: "findings" },
    ...(damaged > 0 ? [{ status: "damaged" as const, count: damaged, at: "damaged" }] : []),
    { status: "hint", count: counts.hint, at: "hint" },
    { status: "undecidable", count: counts.undecidable, at: "undecidable" },
    { status: "rounding", count: counts.rounding, at: "rounding" },
    { status: "holds", count: counts.holds, at: "holds" },
  ];
  return rows.map(({ at, status, count }) => ({
    status,
    count,
    href: count > 0 ? accountChecksHref(accountId, at) : undefined,
  }));
}
