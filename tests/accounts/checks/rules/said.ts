import type { Account } from "@/accounts/account";
import { accountFigures } from "@/accounts/checks/account-figures";
import { evaluateEntry } from "@/accounts/checks/evaluate-entry";
import type { Status } from "@/accounts/checks/outcome";
import { USUAL_LIMITS, type Rule } from "@/accounts/checks/rule";
import type { StoredBlock } from "@/accounts/stored-block";

/** Each line of a document a paragraph of its own. */
export function paragraphs(...lines: readonly string[]): StoredBlock[] {
  return lines.map((text, index) => ({
    kind: "paragraph",
    heading: null,
    lines: [{ text, position: { line: index + 1 } }],
  }));
}

interface Said {
  readonly about: string;
  readonly status: Status;
  readonly message: string;
}

/** What one rule says of an account, entry by entry. */
export function said(
  rule: Rule,
  account: Account,
  blocks: readonly StoredBlock[] = [],
): readonly Said[] {
  const checked = {
    account,
    figures: accountFigures(account),
    blocks,
    before: null,
    parts: [],
    limits: USUAL_LIMITS,
  };
  return rule
    .entries(checked)
    .map((entry) => evaluateEntry(rule, entry))
    .map(({ about, status, message }) => ({ about, status, message }));
}

export function statuses(...asked: Parameters<typeof said>): readonly Status[] {
  return said(...asked).map(({ status }) => status);
}
