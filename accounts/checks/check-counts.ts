import type { Outcome, Status } from "./outcome";

export const STATUSES = [
  "holds",
  "rounding",
  "hint",
  "failed",
  "undecidable",
  "not-applicable",
] as const satisfies readonly Status[];

export type CheckCounts = Readonly<Record<Status, number>>;

export const NO_CHECKS: CheckCounts = {
  holds: 0,
  rounding: 0,
  hint: 0,
  failed: 0,
  undecidable: 0,
  "not-applicable": 0,
};

export function checkCounts(outcomes: readonly Pick<Outcome, "status">[]): CheckCounts {
  const counts = { ...NO_CHECKS };
  for (const { status } of outcomes) counts[status] += 1;
  return counts;
}
