import { accountFigures } from "@/accounts/checks/account-figures";
import { ALL_CHECKS } from "@/accounts/checks/all-checks";
import { sumOf, termsOf, type Relation } from "@/accounts/checks/relation";
import { USUAL_LIMITS, type Checked } from "@/accounts/checks/rule";
import { valueOf } from "@/accounts/checks/term";
import type { Account } from "@/accounts/account";
import type { BesideAccount } from "@/accounts/checks/run-checks";
import { fenPer } from "@/accounts/money";

/** What a plain checker finds wrong: a rule and what it is about. */
export interface PlainAlarm {
  readonly rule: string;
  readonly about: string;
}

/**
 * The same sums, copies, limits and percentages as the rules, all with one fixed tolerance: 0.01 of the unit
 * that is printed, and 0.01 of a percent. It counts what is blank or was not read as nothing, as a
 * spreadsheet does, and knows no words.
 */
export function plainCheck(account: Account, beside: BesideAccount): readonly PlainAlarm[] {
  const figures = accountFigures(account);
  const { before = null } = beside;
  const checked: Checked = {
    account,
    figures,
    blocks: beside.blocks ?? [],
    before: before && { account: before, figures: accountFigures(before) },
    parts: [],
    limits: USUAL_LIMITS,
  };
  return ALL_CHECKS.flatMap(({ id, entries }) =>
    entries(checked).flatMap((entry) =>
      entry.kind === "relation" && isOff(entry.relation) ? [{ rule: id, about: entry.about }] : [],
    ),
  );
}

const TOLERANCE = 0.01;

function isOff(relation: Relation): boolean {
  const isFine = termsOf(relation).every(
    ({ amount }) => amount.kind !== "stated" || amount.precision < fenPer("万元") / 100,
  );
  const tolerance = TOLERANCE * fenPer(isFine ? "元" : "万元");
  switch (relation.kind) {
    case "sum":
      return Math.abs(valueOf(relation.whole) - sumOf(relation.parts)) > tolerance;
    case "same":
      return Math.abs(valueOf(relation.found) - valueOf(relation.expected)) > tolerance;
    case "atMost":
      return sumOf(relation.less) - sumOf(relation.more) > tolerance;
    case "rate": {
      const per = sumOf(relation.per);
      return per !== 0 && Math.abs(sumOf(relation.of) / per - relation.rate.rate) > TOLERANCE / 100;
    }
  }
}
