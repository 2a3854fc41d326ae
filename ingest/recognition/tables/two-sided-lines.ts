import { functionClassByName, incomeByName, normaliseName } from "@/accounts/classification";
import type { LineKey, Side } from "@/accounts/published-tables";

export interface SideLine {
  readonly kind: "entry" | "total" | "other";
  readonly key: LineKey | null;
  readonly code: string | null;
}

/** The lines of 01 and 04 that are no categories, by their name without numbering. */
const TOTALS: Readonly<Record<Side, readonly (readonly [LineKey, RegExp])[]>> = {
  income: [
    ["income", /^(?:本年)?收入合计$/],
    ["usedNonFiscalBalance", /^使用非财政拨款结余|^(?:使?用)?事业基金弥补收支差额/],
    ["openingBalance", /^(?:年初|上年)(?:财政拨款)?结转和?结余/],
    ["incomeGrandTotal", /^(?:收入)?总计$/],
  ],
  expenditure: [
    ["expenditure", /^(?:本年)?支出合计$/],
    ["distribution", /^结余分配/],
    ["closingBalance", /^(?:年末|结转下年)(?:财政拨款)?(?:结转和?结余)?/],
    ["expenditureGrandTotal", /^(?:支出)?总计$/],
  ],
};
/** Under 年初财政拨款结转和结余 the three budgets are named again: of which opening balance. */
const OPENING_PARTS: readonly (readonly [LineKey, RegExp])[] = [
  ["openingGeneralBudget", /^一般公共预算/],
  ["openingGovernmentFund", /^政府性基金/],
  ["openingStateCapital", /^国有资本经营/],
];

/** @param afterOpening whether the opening balance of table 04 was printed above this line */
export function sideLine(side: Side, printed: string, afterOpening: boolean): SideLine {
  const name = normaliseName(printed);
  const total = TOTALS[side].find(([, words]) => words.test(name));
  if (total) return { kind: "total", key: total[0], code: null };
  if (side === "expenditure") {
    const code = functionClassByName(name);
    return { kind: code ? "entry" : "other", key: null, code };
  }
  const part = afterOpening && OPENING_PARTS.find(([, words]) => words.test(name));
  if (part) return { kind: "total", key: part[0], code: null };
  const income = incomeByName(name);
  return { kind: income ? "entry" : "other", key: null, code: income?.code ?? null };
}

/** Whether a name is one that stands on this side of the table: how the name columns are found. */
export function belongsTo(side: Side, printed: string): boolean {
  return sideLine(side, printed, false).kind !== "other";
}
