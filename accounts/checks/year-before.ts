import { findStatement } from "../find-statement";
import type { ColumnKey } from "../published-tables";
import type { StatedKey } from "../statement";
import type { AccountFigures } from "./account-figures";
import { minus, plus } from "./relation";
import type { Checked, Entry } from "./rule";
import { notApplicable } from "./sum-entries";
import type { Term } from "./term";

const NONE = "没有上一年的决算可以对照。";

/** What was left at the end of last year is there at the beginning of this one. */
export function openingAgainstClosing(
  { figures, before }: Checked,
  number: "01" | "04",
  column: ColumnKey,
): readonly Entry[] {
  const opening = figures.tables[number].total("openingBalance", "amount", "income");
  if (!before) return [notApplicable(opening.label, NONE)];
  const closing = before.figures.tables[number].total("closingBalance", column, "expenditure");
  return [
    {
      kind: "relation",
      about: opening.label,
      relation: {
        kind: "same",
        found: opening,
        expected: ofYear(closing, before.account.year),
        tolerance: "TX",
      },
      hintOnly: true,
    },
  ];
}

type Published = (figures: AccountFigures) => Term;

const TOTALS: readonly (readonly [StatedKey, StatedKey, Published])[] = [
  [
    "total",
    "totalChange",
    ({ tables }) => tables["01"].total("incomeGrandTotal", "amount", "income"),
  ],
  ["income", "incomeChange", ({ tables }) => tables["01"].total("income", "amount", "income")],
  [
    "expenditure",
    "expenditureChange",
    ({ tables }) => tables["01"].total("expenditure", "amount", "expenditure"),
  ],
];

/** What the text makes last year's totals to be, against what last year published. A restatement is no error. */
export function restatedTotals({ account, figures, before }: Checked): readonly Entry[] {
  if (!before) return [notApplicable("上年数", NONE)];
  const entries = TOTALS.flatMap(([key, changeKey, published]): Entry[] => {
    const now = findStatement(account, key);
    const change = findStatement(account, changeKey, { basis: "上年" });
    if (!now || !change) return [];
    const whole = ofYear(published(before.figures), before.account.year);
    const [present, changed] = [figures.stated(now), figures.stated(change)];
    return [
      {
        kind: "relation",
        about: changed.label,
        relation: {
          kind: "sum",
          whole,
          parts: [...plus(present), ...minus(changed)],
          tolerance: "TS",
        },
        hintOnly: true,
      },
    ];
  });
  return entries.length > 0 ? entries : [notApplicable("上年数", "说明里没有与上年比较总数。")];
}

/** A figure of another account: it has no place in this document, and another id. */
function ofYear(term: Term, year: number): Term {
  return { ...term, id: `${year}:${term.id}`, label: `${year}年度${term.label}`, place: null };
}
