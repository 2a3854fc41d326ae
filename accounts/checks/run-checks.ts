import type { Account } from "../account";
import { forgetFound } from "../last-found";
import type { StoredBlock } from "../stored-block";
import { accountFigures } from "./account-figures";
import { ALL_CHECKS } from "./all-checks";
import { evaluateEntry } from "./evaluate-entry";
import { findFindings, type Evaluated } from "./find-findings";
import type { CheckReport } from "./outcome";
import { readingFindings } from "./reading-findings";
import { USUAL_LIMITS, type CheckedAccount, type CheckLimits, type Rule } from "./rule";

export interface BesideAccount {
  /** The account's document as it was read. */
  readonly blocks?: readonly StoredBlock[];
  /** The unit's current account of the year before. */
  readonly before?: Account | null;
  /** Accounts of the same year of the units that belong to it. */
  readonly parts?: readonly Account[];
}

/** Every rule on one account: what each says at each place, and which causes explain what failed. */
export function runChecks(
  account: Account,
  { blocks = [], before = null, parts = [] }: BesideAccount = {},
  {
    rules = ALL_CHECKS,
    limits = USUAL_LIMITS,
  }: { rules?: readonly Rule[]; limits?: CheckLimits } = {},
): CheckReport {
  forgetFound();
  const own = checkedAccount(account);
  const checked = {
    ...own,
    blocks,
    before: before && checkedAccount(before),
    parts: parts.map(checkedAccount),
    limits,
  };
  const evaluated: Evaluated[] = [];
  for (const rule of rules)
    for (const entry of rule.entries(checked))
      evaluated.push({ rule, entry, verdict: evaluateEntry(rule, entry) });
  const contradictions = findFindings(evaluated, own, checked.before);
  const lost = readingFindings(evaluated, contradictions.findings.length);
  const findings = [...contradictions.findings, ...lost.findings];
  const causes = new Map([...contradictions.causes, ...lost.causes]);
  const byId = new Map(findings.map((finding) => [finding.id, finding]));
  const outcomes = evaluated.map(({ verdict }, index) => {
    const finding = byId.get(causes.get(index) ?? "");
    return finding ? { ...verdict, finding: finding.id, cause: finding.cause } : verdict;
  });
  return { outcomes, findings };
}

function checkedAccount(account: Account): CheckedAccount {
  return { account, figures: accountFigures(account) };
}
