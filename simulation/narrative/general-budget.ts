import { nameInYear } from "../function-in-year";
import { total, type Money } from "../money";
import { allFunds } from "../summary-lines";
import type { ItemYear } from "../unit-year";
import { compared, shareOf } from "./compared";
import type { NarrativeContext } from "./narrative-context";
import { heading, paragraph, reason, say, type About, type Passage, type Piece } from "./said";
import { generalItems, joined, spentOf } from "./totals";

const WHOLE = "一般公共预算财政拨款支出";

/** 五、: how much in all, on which classes, and what became of each item's budget. */
export function generalBudgetSection(context: NarrativeContext): Passage[] {
  return [
    heading(3, "（一）一般公共预算财政拨款支出决算总体情况"),
    overall(context),
    heading(3, "（二）一般公共预算财政拨款支出决算结构情况"),
    ...structure(context),
    heading(3, "（三）一般公共预算财政拨款支出决算具体情况"),
    ...execution(context),
  ];
}

function overall(context: NarrativeContext): Passage {
  const { year, before, figures } = context;
  const spent = spentOf(generalItems(year));
  return paragraph(
    say`${year.year} 年度${WHOLE} ${figures.amount("generalBudget", spent)}`,
    shareOf(context, spent, allFunds(year).expenditure, "本年支出合计的", {
      name: WHOLE,
      basis: "本年支出",
    }),
    compared(
      context,
      WHOLE,
      ["generalBudgetChange", "generalBudgetChangeRate"],
      spent,
      before && spentOf(generalItems(before)),
    ),
    say`。`,
  );
}

function structure(context: NarrativeContext): Passage[] {
  const { year, figures, layout } = context;
  const items = generalItems(year);
  const spent = spentOf(items);
  const classes = [...new Set(items.map(({ code }) => code.slice(0, 3)))]
    .map((code) => ({ code, amount: spentOf(items.filter((item) => item.code.startsWith(code))) }))
    .filter(({ amount }) => amount !== 0);
  const parts = classes.map(({ code, amount }) => {
    const name = nameInYear(code, year.year);
    const shanghai = layout.style === "shanghai";
    const about = { named: shanghai ? `${name}（类）` : name, code };
    const share = (of: Money) => figures.rate("share", of, spent, { ...about, basis: WHOLE });
    const fits = (short: Money) => share(short).printed === share(amount).printed;
    return [
      ...say`${shanghai ? `${name}（类）` : `${name}类支出`} ${figures.short("classAmount", amount, about, fits)}`,
      ...say`，占 ${share(amount)}`,
    ];
  });
  const intro = say`${year.year} 年度${WHOLE} ${figures.amount("generalBudget", spent)}，主要用于以下方面：`;
  return layout.style === "shanghai"
    ? [paragraph(intro, joined(parts), say`。`)]
    : [paragraph(intro), ...parts.map((part, at) => paragraph(say`${at + 1}. ${part}。`))];
}

function execution(context: NarrativeContext): Passage[] {
  const { year, figures, layout } = context;
  const items = generalItems(year).filter(({ basic, project }) => basic + project !== 0);
  const fund = { basis: "一般公共预算财政拨款" };
  const budget = total(items.map((item) => budgetOf(context, item)));
  const spent = spentOf(items);
  const word = layout.executionBasis;
  const half = (key: "basic" | "project") =>
    figures.short(key, total(items.map((item) => item[key])), fund, () => true);
  return [
    paragraph(
      say`${year.year} 年度${WHOLE}${word}为 ${budgetFigure(context, budget, {})}，支出决算为 ${figures.amount("actual", spent)}`,
      completion(context, spent, budget, {}),
      say`。其中：基本支出 ${half("basic")}，项目支出 ${half("project")}。`,
    ),
    ...items.map((item, at) => paragraph(say`${at + 1}. `, itemExecution(context, item))),
  ];
}

const budgetOf = ({ layout }: NarrativeContext, item: ItemYear): Money =>
  layout.executionBasis === "年初预算"
    ? item.initialBudget
    : Math.max(item.adjustedBudget, item.basic + item.project);

function budgetFigure({ figures, layout }: NarrativeContext, budget: Money, about: About) {
  const basis = layout.executionBasis;
  const key = basis === "年初预算" ? "initialBudget" : "adjustedBudget";
  return figures.amount(key, budget, { ...about, basis });
}

/** Nothing can be completed of a budget that was 0. */
function completion(
  { figures, layout }: NarrativeContext,
  spent: Money,
  budget: Money,
  about: About,
): Piece[] {
  if (figures.rounded(budget) <= 0 || spent < 0) return [];
  const basis = layout.executionBasis;
  return say`，完成${basis}的 ${figures.rate("completionRate", spent, budget, { ...about, basis })}`;
}

function itemExecution(context: NarrativeContext, item: ItemYear): Piece[] {
  const { figures, layout, year } = context;
  const spent = figures.rounded(item.basic + item.project);
  const budget = figures.rounded(budgetOf(context, item));
  const [group, ofClass] = [item.code.slice(0, 5), item.code.slice(0, 3)];
  const named = `${nameInYear(ofClass, year.year)}（类）${nameInYear(group, year.year)}（款）${item.name}（项）`;
  const about = { named, code: item.code };
  const direction = spent > budget ? "大于" : "小于";
  const word = layout.executionBasis;
  const completed = completion(context, spent, budget, about);
  const explains = completed.length > 0 ? "completionRate" : "actual";
  const basis = completed.length > 0 ? { basis: word } : {};
  return [
    ...say`${named}。${word}为 ${budgetFigure(context, budget, about)}，支出决算为 ${figures.amount("actual", spent, about)}`,
    ...completed,
    ...(spent === budget
      ? say`，决算数与${word}数持平。`
      : say`，决算数${direction}${word}数，${reason(explains, `${layout.because}${item.reason}`, { ...about, ...basis })}。`),
  ];
}
