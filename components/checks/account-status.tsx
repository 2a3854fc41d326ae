import type { UnitCheck } from "@/db/queries/unit-checks";
import { zh } from "@/messages/zh";

import { CheckMark } from "./check-mark";
import { accountChecksHref } from "./checks-address";

/** In a list of accounts, how one came out, and the way to its checks. Not checked is neither fine nor wrong. */
export function AccountStatus({ check }: { readonly check: UnitCheck | undefined }) {
  const { status, marks } = zh.checks;
  if (!check) return <span className="blank">—</span>;
  const { accountId, result } = check;
  const [mark, words] =
    result === null
      ? (["unchecked", marks.unchecked] as const)
      : result.findings > 0
        ? (["failed", status.findings(result.findings)] as const)
        : result.damaged > 0
          ? (["damaged", status.damaged(result.damaged)] as const)
          : (["holds", status.none] as const);
  return (
    <span className="nb">
      <CheckMark status={mark} named={false} /> <a href={accountChecksHref(accountId)}>{words}</a>
    </span>
  );
}
