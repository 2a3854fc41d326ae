import { formatCount } from "@/accounts/format-money";
import { zh } from "@/messages/zh";

import { CheckMark, type MarkStatus } from "./check-mark";

interface CheckCountsListProps {
  readonly label: string;
  readonly counts: readonly {
    readonly status: MarkStatus;
    readonly count: number;
    readonly href?: string | undefined;
  }[];
}

/** How often each came out, mark by mark. */
export function CheckCountsList({ label, counts }: CheckCountsListProps) {
  return (
    <ul className="cksum" aria-label={label}>
      {counts.map(({ status, count, href }) => (
        <li key={status}>
          <CheckMark status={status} named={false} />
          {href === undefined ? (
            zh.checks.marks[status]
          ) : (
            <a href={href}>{zh.checks.marks[status]}</a>
          )}
          <b>{formatCount(count)}</b>
        </li>
      ))}
    </ul>
  );
}
