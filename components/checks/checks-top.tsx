import type { AccountFindings } from "@/db/queries/account-findings";
import { zh } from "@/messages/zh";

import { CheckCountsList } from "./check-counts-list";
import { CheckMark } from "./check-mark";
import { accountChecksHref } from "./checks-address";
import { statusCounts } from "./status-counts";

interface ChecksTopProps {
  readonly accountId: string;
  readonly found: AccountFindings;
}

/** At the head of a page about one account: how its checks came out, or that there were none. */
export function ChecksTop({ accountId, found }: ChecksTopProps) {
  const words = zh.checks.top;
  const { checked, counts, findings } = found;
  return (
    <div className="cktop">
      {checked ? (
        <CheckCountsList label={words.label} counts={statusCounts(accountId, counts, findings)} />
      ) : (
        <p>
          <CheckMark status="unchecked" named={false} /> {words.unchecked}
        </p>
      )}
      <a href={accountChecksHref(accountId)}>{checked ? words.open : words.openUnchecked}</a>
    </div>
  );
}
