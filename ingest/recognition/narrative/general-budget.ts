import { readComparisons } from "./comparisons";
import { readExecutionFigures } from "./execution";
import { passages } from "./passages";
import { withoutSum } from "./phrases";
import { readPassages, type TopicReader } from "./reading";

const GENERAL_BUDGET = "一般公共预算财政拨款支出";

/**
 * 五、（一）一般公共预算财政拨款支出决算总体情况; some documents give the budget and the completion of
 * the whole here already.
 */
export const readGeneralBudget: TopicReader = (text, context) =>
  readPassages(text, passages(text), context, (figures) => {
    const compared = readComparisons(figures, {
      year: context.year,
      whole: "本年支出",
      subject: (phrase) =>
        withoutSum(phrase).endsWith(GENERAL_BUDGET)
          ? { key: "generalBudget", label: GENERAL_BUDGET }
          : null,
    });
    const read = new Set(compared.map(({ figure }) => figure));
    const executed = readExecutionFigures(figures, { named: null, code: null }).filter(
      ({ figure }) => !read.has(figure),
    );
    return [...compared, ...executed].toSorted((a, b) => a.figure.start - b.figure.start);
  });
