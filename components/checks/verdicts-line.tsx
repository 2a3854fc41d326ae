import type { AccountVerdict } from "@/db/queries/account-verdicts";
import { zh } from "@/messages/zh";

import { CheckMark } from "./check-mark";

interface VerdictsLineProps {
  /** Of the accounts that the page adds up or sets beside each other. */
  readonly verdicts: readonly AccountVerdict[];
  /** Accounts of one year are units; of several they are not. */
  readonly of: "units" | "accounts";
  /** Where those that contradict themselves are listed. */
  readonly href: string;
}

/** Once a page, how many of its accounts contradict themselves, and of how many nobody knows: also the key to the marks. */
export function VerdictsLine({ verdicts, of, href }: VerdictsLineProps) {
  const { label, ...all } = zh.checks.among;
  const words = all[of];
  const count = (wanted: AccountVerdict["verdict"]) =>
    verdicts.filter(({ verdict }) => verdict === wanted).length;
  const [failed, unchecked] = [count("failed"), count("unchecked")];
  if (failed + unchecked === 0) return null;
  return (
    <ul className="fig__checks" aria-label={label}>
      {failed > 0 && (
        <li>
          <CheckMark status="failed" named={false} /> <a href={href}>{words.failed(failed)}</a>
        </li>
      )}
      {unchecked > 0 && (
        <li>
          <CheckMark status="unchecked" named={false} /> {words.unchecked(unchecked)}
        </li>
      )}
    </ul>
  );
}
