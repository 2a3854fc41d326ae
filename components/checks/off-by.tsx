import { formatAmount, formatRate } from "@/accounts/format-money";
import { fen } from "@/accounts/money";
import type { FindingRow } from "@/db/queries/check-findings";

/** How far what was found is from what was expected, in its own unit. */
export function OffBy({
  expected,
  found,
  isRate,
}: Pick<FindingRow, "expected" | "found" | "isRate">) {
  if (expected === null || found === null) return <span className="blank">—</span>;
  if (isRate) return <>{formatRate(found - expected, 3)}</>;
  const off = fen(Math.round(found - expected));
  return <data value={off / 100}>{formatAmount(off, "元")}</data>;
}
