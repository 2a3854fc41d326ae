import type { StatedKey } from "@/accounts/statement";

import {
  aroundBrackets,
  changedSubject,
  changeIn,
  comparisonBasis,
  isCompared,
  shareWhole,
  subjectPhrase,
} from "./phrases";
import type { PrintedFigure } from "./printed-figures";
import type { Reading } from "./reading";

export interface Subject {
  readonly key: StatedKey;
  readonly name?: string | null;
  /** What a share of it is called. */
  readonly label?: string;
  readonly basis?: string | null;
}

export interface Grammar {
  readonly year: number;
  /** What a phrase such as "一般公共预算财政拨款支出" means in the section; null for nothing known. */
  readonly subject: (phrase: string) => Subject | null;
  /** The whole where "占" names none. */
  readonly whole: string;
}

const CHANGES: Readonly<Partial<Record<StatedKey, readonly [change: StatedKey, rate: StatedKey]>>> =
  {
    total: ["totalChange", "totalChangeRate"],
    income: ["incomeChange", "incomeChangeRate"],
    expenditure: ["expenditureChange", "expenditureChangeRate"],
    fiscalTotal: ["fiscalTotalChange", "fiscalTotalChangeRate"],
    fiscalItem: ["fiscalItemChange", "fiscalItemChangeRate"],
    generalBudget: ["generalBudgetChange", "generalBudgetChangeRate"],
    operatingCost: ["operatingCostChange", "operatingCostChangeRate"],
    sangongActual: ["sangongChange", "sangongChangeRate"],
  };

/** "A 为 x 万元，比上年减少 y 万元，下降 z%，占 B 的 w%": a level, its change, its share. */
export function readComparisons(figures: readonly PrintedFigure[], grammar: Grammar): Reading[] {
  let subject: Subject | null = null;
  let basis: string | null = null;
  const stated: Subject[] = [];
  const outside: (Subject | null)[] = [];
  return figures.flatMap((figure): Reading[] => {
    const { kind, lead } = figure;
    for (const part of aroundBrackets(lead)) {
      if (part === "(") outside.push(subject);
      if (part === ")") subject = outside.pop() ?? null;
    }
    const change = changeIn(lead);
    if (change) {
      const changed = changedSubject(lead);
      // "收入总计……，支出总计……。收入较上年增加": what was stated goes by its name alone.
      if (changed !== "") {
        subject = grammar.subject(changed) ?? stated.find(({ name }) => name === changed) ?? null;
      }
      basis = comparisonBasis(lead, grammar.year) ?? basis;
      const keys = subject && CHANGES[subject.key];
      if (!keys || (kind !== "amount" && kind !== "rate")) return [];
      const key = keys[kind === "amount" ? 0 : 1];
      return [{ figure, key, sign: change.sign, name: subject?.name ?? null, basis }];
    }
    if (kind === "amount") {
      if (isCompared(lead)) {
        basis = comparisonBasis(lead, grammar.year);
        return [];
      }
      subject = grammar.subject(subjectPhrase(lead));
      basis = null;
      if (!subject) return [];
      stated.push(subject);
      return [{ figure, ...subject }];
    }
    const whole = shareWhole(lead);
    if (kind !== "rate" || whole === null || !subject) return [];
    const name = subject.label ?? subject.name ?? null;
    return [{ figure, key: "share", name, basis: whole === "" ? grammar.whole : whole }];
  });
}
