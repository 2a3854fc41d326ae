import { formatRate } from "@/accounts/format-money";
import type { ExecutionSum } from "@/db/queries/execution-sums";
import { zh } from "@/messages/zh";

import { linesOf, type ExecutionPlace } from "./execution-place";

/** Of the whole accounts: which budget, how many state it, the rate of the sums, the middle, who is out. */
export function unitsHeadline(place: ExecutionPlace, sum: ExecutionSum, accounts: number): string {
  const words = zh.execution.headline;
  const { region, year, kind } = place;
  if (sum.count === 0) return words.none(region.name, year, accounts, zh.execution.kinds[kind]);
  return (
    words.stating(region.name, year, accounts, sum.count, zh.execution.kinds[kind]) +
    (sum.rate === null ? words.noRate : words.rate[kind](formatRate(sum.rate))) +
    (sum.median === null ? "" : words.median(formatRate(sum.median))) +
    outside(place, sum)
  );
}

/** Against 全年预算, whatever the switch says. */
export function projectsHeadline(place: ExecutionPlace, sum: ExecutionSum): string {
  const words = zh.execution.headline;
  const { region, year } = place;
  if (sum.count === 0) return zh.execution.projects.none(year);
  return (
    words.projects(region.name, year, sum.count) +
    (sum.rate === null ? words.noRate : words.rate.adjusted(formatRate(sum.rate))) +
    (sum.median === null ? "" : words.median(formatRate(sum.median))) +
    outside(place, sum)
  );
}

function outside(place: ExecutionPlace, sum: ExecutionSum): string {
  const { low, high } = linesOf(place);
  return zh.execution.headline.outside(
    sum.below,
    formatRate(low, 0),
    sum.above,
    formatRate(high, 0),
  );
}
