import type { GlossaryEntry } from "@/accounts/reference/glossary";

/** The term with which each group begins, in the order of the glossary. */
const FIRST_TERMS = {
  plans: "决算",
  incomes: "财政拨款",
  uses: "基本支出",
  sangong: "三公经费",
  performance: "预算绩效",
  categories: "功能分类",
  comparisons: "同比",
  others: "过紧日子",
} as const;
export type TermGroup = keyof typeof FIRST_TERMS;

export interface GroupedTerms {
  readonly group: TermGroup;
  readonly entries: readonly GlossaryEntry[];
}

const GROUPS = Object.keys(FIRST_TERMS) as readonly TermGroup[];

export function groupedTerms(glossary: readonly GlossaryEntry[]): readonly GroupedTerms[] {
  const starts = GROUPS.map((group) =>
    glossary.findIndex(({ term }) => term === FIRST_TERMS[group]),
  );
  return GROUPS.map((group, index) => ({
    group,
    entries: glossary.slice(starts[index], starts[index + 1]),
  }));
}
