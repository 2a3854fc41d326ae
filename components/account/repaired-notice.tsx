import { zh } from "@/messages/zh";

import { CheckMark } from "../checks/check-mark";

interface RepairedNoticeProps {
  /** How many figures there is just one value for. */
  readonly proposals: number;
  readonly repaired: boolean;
  readonly hrefs: { readonly printed: string; readonly repaired: string };
}

/** Whether the page shows what is printed or, where a reader asks, what would mend it: said, and a way back. */
export function RepairedNotice({ proposals, repaired, hrefs }: RepairedNoticeProps) {
  const words = zh.checks.repaired;
  if (proposals === 0) return null;
  return repaired ? (
    <p className="repaired" role="note">
      <CheckMark status="proposed" named={false} /> <b>{words.shown}</b>
      {words.explained(proposals)} <a href={hrefs.printed}>{words.back}</a>
    </p>
  ) : (
    <p className="repaired-ask">
      <a href={hrefs.repaired} rel="nofollow">
        {words.ask(proposals)}
      </a>
    </p>
  );
}
