import { compact } from "../compact";
import { categoryCode, printedName } from "./categories";
import { half } from "./halves";
import { ITEM_NUMBER, items } from "./passages";
import {
  budgetPhrase,
  changeIn,
  completedBudget,
  isBareActual,
  isOfCompleted,
  subjectPhrase,
} from "./phrases";
import type { PrintedFigure } from "./printed-figures";
import { readPassages, type Context, type Reading, type TopicReader } from "./reading";
import type { RunningText, Span } from "./running-text";

const GENERAL_BUDGET = "一般公共预算财政拨款";
/** The words before what is said of it: "住房公积金（项）支出决算为", "农林水支出年初预算为". */
const NAME = /^[^，。；：]+?(?=(?:年初|全年|调整|年度)预算|预算[数为]|决算|[，。；：])/;

export type Category = Required<Pick<Reading, "named" | "code">>;

/**
 * 五、（三）一般公共预算财政拨款支出决算具体情况: budget, actual and completion of the whole, then of
 * each category. The figures of one item are one passage: a rate is read against its own budget.
 */
export const readExecution: TopicReader = (text, context) =>
  readPassages(text, items(text), context, (figures, span) =>
    readExecutionFigures(figures, itemCategory(text, span, context)),
  );

/** Which category an item is about; none for the whole. */
export function itemCategory(text: RunningText, span: Span, context: Context): Category {
  const named = itemName(text, span);
  return { named, code: named === null ? null : categoryCode(named, context) };
}

/** The figures of one category, or of the whole. */
export function readExecutionFigures(
  figures: readonly PrintedFigure[],
  category: Category,
): Reading[] {
  const onlyBudget = soleBudget(figures);
  return figures.flatMap((figure, at) => {
    const before = figures[at - 1]?.lead;
    const budget = before === undefined ? undefined : budgetPhrase(before)?.budget;
    return figure.kind === "rate" && budget !== undefined && isOfCompleted(figure.lead, before)
      ? [{ figure, key: "completionRate", ...category, basis: budget }]
      : readFigure(figure, category, onlyBudget);
  });
}

function readFigure(
  figure: PrintedFigure,
  category: Category,
  onlyBudget: string | null,
): readonly Reading[] {
  const { kind, lead } = figure;
  if (kind === "rate") {
    const basis = completionBasis(lead, onlyBudget);
    return basis === null ? [] : [{ figure, key: "completionRate", ...category, basis }];
  }
  if (kind !== "amount") return [];
  const budgeted = budgetPhrase(lead);
  if (budgeted !== null) {
    const { of, budget } = budgeted;
    if (!isOf(of.replace(SPENT, ""), category)) return [];
    const key = budget === "全年预算" || budget === "调整预算" ? "adjustedBudget" : "initialBudget";
    return [{ figure, key, ...category, basis: budget }];
  }
  const phrase = subjectPhrase(lead);
  const part = category.named === null ? half(phrase, GENERAL_BUDGET) : null;
  if (part) return [{ figure, key: part.key, basis: GENERAL_BUDGET }];
  const isActual = phrase !== "" && isOf(phrase.replace(SPENT, ""), category);
  return isBareActual(phrase) || isActual ? [{ figure, key: "actual", ...category }] : [];
}

/** What stands after a category's name: "支出决算数", "实际支出". */
const SPENT = /(?:全年|本年度?|实际|共)*(?:支出|决算|执行)*(?:总?数|总?额|金额|合计|总计)?$/;

/** Whether words before 预算 or 支出 name the category, or nothing else: "其中：水电费支出" does. */
function isOf(words: string, { named }: Category): boolean {
  if (/^(?:[本我]?(?:部门|单位))?$/.test(words)) return true;
  if (named === null) return words.endsWith("财政拨款");
  return /\([类款项]\)$/.test(words) || words === compact(named).replace(SPENT, "");
}

/** By the budget named; "完成预算的" and "完成 95%" mean the only one stated. */
export function completionBasis(lead: string, onlyBudget: string | null): string | null {
  const printed = completedBudget(lead);
  if (printed === "预算") return onlyBudget ?? printed;
  return printed === "" ? onlyBudget : printed;
}

/** The budget that the figures state, if they state one kind only. */
export function soleBudget(figures: readonly PrintedFigure[]): string | null {
  const budgets = new Set(
    figures
      .filter(({ kind, lead }) => kind === "amount" && !changeIn(lead))
      .flatMap(({ lead }) => budgetPhrase(lead)?.budget ?? []),
  );
  return budgets.size === 1 ? ([...budgets][0] ?? null) : null;
}

/** What an item is about, as printed; null for the whole, which stands before the items. */
function itemName(text: RunningText, { start, end }: Span): string | null {
  const plain = text.plain.slice(start, end);
  const number = ITEM_NUMBER.exec(plain)?.[0] ?? "";
  const name = NAME.exec(plain.slice(number.length))?.[0];
  if (name === undefined) return null;
  const levels = /^.*\([类款项]\)(?:(?<=(?<!支出)\(类\))支出)?/.exec(name)?.[0];
  if (number === "" && levels === undefined) return null;
  const from = start + number.length;
  return printedName(text, { start: from, end: from + (levels ?? name).length });
}
