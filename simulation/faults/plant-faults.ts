import type { Random } from "../random";
import { FAULT_KINDS, type Draft, type Fault, type FaultKind, type Planted } from "./fault";
import { misprintedText, nothingCompleted } from "./misprinted-text";
import { missingGroup, repeatedRow, unlistedGroup, wrongName } from "./row-faults";
import { missingRow, negativeAmount, swappedRows, wrongFigure } from "./table-faults";
import {
  columnNotPrinted,
  otherContents,
  otherGlossary,
  otherIndicator,
  pairTurned,
  retiredName,
  wrongLevel,
} from "./frame-plants";
import { partOverWhole, sharesNotWhole, wrongProjectRate, wrongProjectShare } from "./part-faults";
import { itemUntold, mainItemUntold, reasonGeneral, reasonMissing } from "./reason-faults";
import {
  countAgainstFee,
  fewerGuests,
  moreForeign,
  moreKept,
  overBudget,
  yearNotCompared,
} from "./sangong-faults";
import {
  totalOfLastYear,
  wrongAmountInText,
  wrongCount,
  wrongRate,
  wrongUnit,
} from "./text-faults";
import {
  emptyUnsaid,
  wrongCaptionMoney,
  wrongCaptionName,
  wrongCaptionYear,
} from "./caption-faults";
import {
  classNotListed,
  placeholderLeft,
  projectAgainstForm,
  wrongComparisonYear,
  wrongDirection,
} from "./word-faults";

/** Null where this kind has no place in the document. */
export function plantFault(kind: FaultKind, draft: Draft, random: Random): Planted | null {
  switch (kind) {
    case "decimal-moved":
    case "digits-swapped":
    case "digit-dropped":
    case "digit-doubled":
    case "copied-from-last-year":
    case "total-not-sum":
      return wrongFigure(kind, draft, random);
    case "rows-swapped":
      return swappedRows(draft, random);
    case "row-missing":
      return missingRow(draft, random);
    case "text-against-table":
    case "text-decimal-moved":
      return wrongAmountInText(kind, draft, random);
    case "text-copied-from-last-year":
      return totalOfLastYear(draft, random);
    case "wrong-rate":
    case "wrong-share":
      return wrongRate(kind, draft, random);
    case "wrong-count":
      return wrongCount(draft, random);
    case "wrong-direction":
      return wrongDirection(draft, random);
    case "wrong-unit":
      return wrongUnit(draft, random);
    case "wrong-comparison-year":
      return wrongComparisonYear(draft);
    case "class-not-listed":
      return classNotListed(draft, random);
    case "placeholder-left":
      return placeholderLeft(draft, random);
    case "project-against-form":
      return projectAgainstForm(draft, random);
    case "wrong-caption-year":
      return wrongCaptionYear(draft, random);
    case "empty-unsaid":
      return emptyUnsaid(draft, random);
    case "text-misprinted":
      return misprintedText(draft, random);
    case "nothing-completed":
      return nothingCompleted(draft, random);
    case "row-repeated":
      return repeatedRow(draft, random);
    case "group-missing":
      return missingGroup(draft, random);
    case "wrong-name":
      return wrongName(draft, random);
    case "group-not-in-table":
      return unlistedGroup(draft, random);
    case "wrong-caption-name":
      return wrongCaptionName(draft, random);
    case "wrong-caption-money":
      return wrongCaptionMoney(draft, random);
    case "negative-amount":
      return negativeAmount(draft, random);
    case "column-not-printed":
      return columnNotPrinted(draft, random);
    case "pair-turned":
      return pairTurned(draft, random);
    case "over-budget":
      return overBudget(draft, random);
    case "shares-not-whole":
      return sharesNotWhole(draft, random);
    case "item-untold":
      return itemUntold(draft, random);
    case "reason-missing":
      return reasonMissing(draft, random);
    case "reason-general":
      return reasonGeneral(draft, random);
    case "main-item-untold":
      return mainItemUntold(draft, random);
    case "year-not-compared":
      return yearNotCompared(draft, random);
    case "count-without-fee":
    case "fee-without-count":
      return countAgainstFee(kind, draft, random);
    case "fewer-guests-than-visits":
      return fewerGuests(draft, random);
    case "part-over-whole":
      return partOverWhole(draft, random);
    case "more-kept-than-owned":
      return moreKept(draft, random);
    case "more-foreign-than-all":
      return moreForeign(draft, random);
    case "wrong-project-share":
      return wrongProjectShare(draft, random);
    case "wrong-project-rate":
      return wrongProjectRate(draft, random);
    case "indicator-of-other-kind":
      return otherIndicator(draft, random);
    case "contents-other-than-text":
      return otherContents(draft, random);
    case "glossary-other-than-table":
      return otherGlossary(draft, random);
    case "retired-name":
      return retiredName(draft, random);
    case "wrong-level":
      return wrongLevel(draft, random);
  }
}

const SHARE_OF_DOCUMENTS = 0.6;
const ATTEMPTS = 8;

/** One contradiction in three of five documents; the others are clean. */
export function plantFaults(
  draft: Draft,
  random: Random,
): { readonly draft: Draft; readonly faults: readonly Fault[] } {
  if (!random.chance(SHARE_OF_DOCUMENTS)) return { draft, faults: [] };
  // Not every kind has a place in every document.
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const planted = plantFault(random.pick(FAULT_KINDS), draft, random);
    if (planted) return { draft: planted.draft, faults: [planted.fault] };
  }
  return { draft, faults: [] };
}
