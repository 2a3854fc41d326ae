import type { StatedKey } from "@/accounts/statement";

import type { ReasonTopic } from "../reasons";
import type { Money } from "../money";
import type { NarrativeContext } from "./narrative-context";
import { reason, say, type About, type Piece } from "./said";

const TOPICS: Partial<Record<StatedKey, ReasonTopic>> = {
  sangongChange: "sangong",
  operatingCostChange: "operatingCost",
};

/** "，比上年减少 116.78 万元，下降 14.4%，主要原因是……", where there is a year before. */
export function compared(
  { year, figures, layout, why }: NarrativeContext,
  subject: string,
  keys: readonly [change: StatedKey, rate: StatedKey],
  value: Money,
  earlier: Money | null,
  about: About = {},
): Piece[] {
  if (earlier === null) return say`。本单位当年新设，上年没有决算数`;
  const change = figures.rounded(value - earlier);
  // What the two printed figures say of the year before, which may be 0.01 off what it published.
  const implied = figures.rounded(value) - change;
  const withLast = layout.comparison === "with-last";
  const against = withLast ? say`，比上年` : say`。与 ${year.year - 1} 年度相比，${subject}`;
  if (change === 0) return withLast ? say`，与上年持平` : [...against, "持平"];
  const basis = { ...about, basis: "上年" };
  const [more, grew] = change > 0 ? ["增加", "增长"] : ["减少", "下降"];
  // From nothing there is no rate; from a negative amount none that says anything.
  const rate =
    implied > 0
      ? say`，${grew} ${figures.rate(keys[1], change, implied, basis, change > 0 ? 1 : -1)}`
      : [];
  const words = why(TOPICS[keys[0]] ?? "total", subject, value, earlier);
  return [
    ...against,
    ...say`${more} ${figures.change(keys[0], change, basis)}`,
    ...rate,
    ...say`，${reason(keys[0], `${layout.because}${words}`, basis)}`,
  ];
}

/** "，占本年支出 93.5%"; nothing where the whole is 0. */
export function shareOf(
  { figures }: NarrativeContext,
  part: Money,
  whole: Money,
  words: string,
  about: About,
): Piece[] {
  return figures.rounded(whole) > 0
    ? say`，占${words} ${figures.rate("share", part, whole, about)}`
    : [];
}
