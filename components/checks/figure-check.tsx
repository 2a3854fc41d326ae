import type { FigureMark } from "@/accounts/checks/figure-marks";

import { CheckMark } from "./check-mark";
import { accountChecksHref } from "./checks-address";

/** The mark beside a figure: a link to what it means, which opens beside the page where a script runs. */
export function FigureCheck({ mark }: { readonly mark: FigureMark }) {
  const { status, accountId, at, label, printed } = mark;
  return (
    <CheckMark
      status={status}
      href={accountChecksHref(accountId, at)}
      of={printed === "" ? label : `${label} ${printed}`}
    />
  );
}
