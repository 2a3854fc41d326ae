import { keptTogether } from "../kept-together";
import { suppositionInWords } from "@/accounts/checks/repair-in-words";
import type { AccountFinding, AccountFindings } from "@/db/queries/account-findings";
import { zh } from "@/messages/zh";

import { Section } from "../section";
import { CheckMark } from "./check-mark";
import { accountChecksHref } from "./checks-address";

interface ChecksSectionProps {
  readonly accountId: string;
  readonly found: AccountFindings;
}

const words = zh.checks.section;

/** Whether the account agrees with itself: each root cause in a line, its proposal under it. */
export function ChecksSection({ accountId, found }: ChecksSectionProps) {
  const { checked, counts, findings } = found;
  const own = findings.filter(({ cause }) => cause === "publisher");
  const all = counts.holds + counts.rounding + counts.failed;
  return (
    <Section id="checks" question={words.question} terms={[words.term]}>
      <div>
        <h3 className="fig__title">
          {keptTogether(checked ? words.finding(all, own.length) : zh.checks.top.unchecked)}
        </h3>
        <p className="fig__sub">{words.sub}</p>
        {findings.length > 0 && (
          <ul className="cklist">
            {findings.map((finding) => (
              <FindingLine key={finding.id} accountId={accountId} finding={finding} />
            ))}
          </ul>
        )}
        <p className="reading__all">
          <a href={accountChecksHref(accountId)}>{words.all}</a>
        </p>
      </div>
    </Section>
  );
}

interface FindingLineProps {
  readonly accountId: string;
  readonly finding: AccountFinding;
}

function FindingLine({ accountId, finding }: FindingLineProps) {
  const { id, cause, severity, message, repair } = finding;
  const [only, ...others] = repair.proposals;
  const href = accountChecksHref(accountId, id);
  return (
    <li>
      <CheckMark status={cause === "reading" ? "damaged" : "failed"} href={href} of={message} />
      <div>
        <h4>{message}</h4>
        <p>
          {cause === "reading" ? zh.checks.damage : zh.checks.severities[severity]}
          {only && (
            <>
              {words.proposal}
              {only.figure.label}，<b>{suppositionInWords(only).supposed}</b>
              {suppositionInWords(only).why}
              {others.length > 0 && words.others(others.length)}
            </>
          )}
        </p>
      </div>
    </li>
  );
}
