import { isProjectReview } from "../projects/project-review";
import { items, passages } from "./passages";
import { lastClause, shareWhole } from "./phrases";
import type { PrintedFigure } from "./printed-figures";
import { readPassages, type Reading, type TopicReader } from "./reading";

/** What the projects counted have in common; the last such word before the count. */
const SCOPE = /绩效(?:目标|跟踪|监控|自评结果|自评|评价)/g;

/**
 * 预算绩效情况: how many projects were evaluated, and with how much money. The reviews of single
 * projects in the same section are read as projects, not as statements.
 */
export const readPerformance: TopicReader = (text, context) => {
  const reviews = items(text).filter((span) =>
    isProjectReview(text.plain.slice(span.start, span.end)),
  );
  let at = 0;
  const spans = passages(text).filter(({ start }) => {
    while ((reviews[at]?.end ?? Infinity) <= start) at += 1;
    return start < (reviews[at]?.start ?? Infinity);
  });
  return readPassages(text, spans, context, readScopes, isAchievement);
};

/** What was achieved, and how it was graded, is no figure of the account. */
function isAchievement({ kind, lead, tail }: PrintedFigure): boolean {
  const clause = lastClause(lead);
  if (kind === "count") return /评级|问题/.test(clause) || !/项目/.test(clause + tail);
  return kind !== "amount" && !/预算|资金|执行率/.test(clause);
}

function readScopes(figures: readonly PrintedFigure[]): Reading[] {
  let name: string | null = null;
  return figures.flatMap((figure): Reading[] => {
    const { kind, lead, tail } = figure;
    name = lead.match(SCOPE)?.at(-1) ?? name;
    if (kind === "count") {
      const counted =
        /项目(?:数量?)?(?:共|为|共计)?$/.test(lead) || /^(?:[一二]级|预算|支出)?项目/.test(tail);
      if (!counted || figure.unit !== "个" || /评级/.test(lead)) return [];
      return [{ figure, key: "projectCount", name }];
    }
    if (kind === "amount") {
      return /(?:资金|金额|预算|涉及[^，。；]{0,20}支出)(?:总额|合计)?(?:共|共计|为|约)*$/.test(
        lead,
      )
        ? [{ figure, key: "projectFunds", name }]
        : [];
    }
    const whole = shareWhole(lead);
    return whole ? [{ figure, key: "projectFundsShare", name, basis: whole }] : [];
  });
}
