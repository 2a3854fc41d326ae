import type { AccountVerdict } from "@/db/queries/account-verdicts";

import { CheckMark } from "./check-mark";
import { accountChecksHref } from "./checks-address";

interface VerdictMarkProps {
  /** Undefined: there is nothing to say of the account. */
  readonly verdict: AccountVerdict | undefined;
  /** Whose account it is. */
  readonly of: string;
}

/** Beside an account among others: its document contradicts itself, or nobody checked it. */
export function VerdictMark({ verdict, of }: VerdictMarkProps) {
  return verdict === undefined ? null : (
    <>
      {" "}
      <CheckMark status={verdict.verdict} href={accountChecksHref(verdict.accountId)} of={of} />
    </>
  );
}
