import { formatRate } from "@/accounts/format-money";
import type { ExecutionSum } from "@/db/queries/execution-sums";
import { zh } from "@/messages/zh";

import { linesOf, type ExecutionPlace } from "./execution-place";

/** What a page says first: the finding, and beneath it over what. */
export interface Headline {
  readonly finding: string;
  readonly coverage: string;
}

/** Of the whole accounts: the rate of the sums against which budget, who is out, and how many state it. */
export function unitsHeadline(
  place: ExecutionPlace,
  sum: ExecutionSum,
  accounts: number,
): Headline {
  const { headline, coverage, kinds } = zh.execution;
  const { region, year, kind } = place;
  if (sum.count === 0)
    return { finding: headline.none(region.name, year, accounts, kinds[kind]), coverage: "" };
  return {
    finding: headline.stating(sum.count, kinds[kind]) + rateAndOutside(place, sum, kind),
    coverage:
      coverage.units(region.name, year, accounts, sum.count, kinds[kind]) + medianWords(sum),
  };
}

/** Against 全年预算, whatever the switch says. */
export function projectsHeadline(place: ExecutionPlace, sum: ExecutionSum): Headline {
  const { headline, coverage, projects } = zh.execution;
  const { region, year } = place;
  if (sum.count === 0) return { finding: projects.none(year), coverage: "" };
  return {
    finding: headline.projects(sum.count) + rateAndOutside(place, sum, "adjusted"),
    coverage: coverage.projects(region.name, year) + medianWords(sum),
  };
}

function rateAndOutside(place: ExecutionPlace, sum: ExecutionSum, kind: ExecutionPlace["kind"]) {
  const words = zh.execution.headline;
  if (sum.rate === null) return words.noRate;
  const { low, high } = linesOf(place);
  const rate = words.rate[kind](formatRate(sum.rate), sum.count);
  const outside = words.outside(sum.below, formatRate(low, 0), sum.above, formatRate(high, 0));
  return `${rate}；${outside}`;
}

function medianWords({ median }: ExecutionSum): string {
  return median === null ? "" : zh.execution.coverage.median(formatRate(median));
}
