import { readComparisons } from "./comparisons";
import { itemCategory, readExecutionFigures } from "./execution";
import { ITEM_NUMBER, items, listed, passages } from "./passages";
import { withoutSum } from "./phrases";
import type { PrintedFigure } from "./printed-figures";
import { readPassages, type Reading, type TopicReader } from "./reading";
import type { RunningText, Span } from "./running-text";
import { readStructureFigures } from "./structure";

const GENERAL_BUDGET = "一般公共预算财政拨款支出";
const BUDGET = "(?:(?:年初|全年|调整)预算|预算[数为])";
/** A category by its name, or an item by its number, with its budget. */
const CATEGORY = new RegExp(`^[^，。；：]{2,80}\\([类款项]\\).*?(?:${BUDGET}|决算[数为])`);
const NUMBERED = new RegExp(`^[^，。；：]{2,60}[。：]?${BUDGET}`);
/** Under its own number it is the whole all the same. */
const WHOLE = new RegExp(`^(?:\\d{4}年度?)?(?:[本我]?(?:部门|单位))?${GENERAL_BUDGET}`);
const CLASSES_BELOW = /方面：/;

/**
 * 五、（一）一般公共预算财政拨款支出决算总体情况; some documents give the classes, and the budget and the
 * completion of the whole or of each category, here already.
 */
export const readGeneralBudget: TopicReader = (text, context) => {
  const categories = items(text).filter((span) => isCategory(wordsOf(text, span)));
  const isIn = (spans: readonly Span[], at: number) =>
    spans.some(({ start, end }) => start <= at && at < end);
  const others = passages(text).filter(({ start }) => !isIn(categories, start));
  const lists = others.filter((span) => CLASSES_BELOW.test(wordsOf(text, span)));
  const members = listed(text).filter(({ start }) => isIn(lists, start));
  const spans = [...others.filter((span) => !lists.includes(span)), ...members, ...categories];
  spans.sort((a, b) => a.start - b.start);
  return readPassages(text, spans, context, (figures, span) => {
    if (isIn(categories, span.start)) {
      return readExecutionFigures(figures, itemCategory(text, span, context));
    }
    const classes = members.includes(span) ? readStructureFigures(figures, text, context) : [];
    const isOfClasses = classes.some(({ key }) => key === "classAmount");
    return isOfClasses ? classes : readWhole(figures, context.year);
  });
};

const wordsOf = (text: RunningText, { start, end }: Span) => text.plain.slice(start, end);

function isCategory(item: string): boolean {
  const number = ITEM_NUMBER.exec(item)?.[0] ?? "";
  const rest = item.slice(number.length);
  if (WHOLE.test(rest)) return false;
  return CATEGORY.test(rest) || (number !== "" && NUMBERED.test(rest));
}

function readWhole(figures: readonly PrintedFigure[], year: number): Reading[] {
  const compared = readComparisons(figures, {
    year,
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
}
