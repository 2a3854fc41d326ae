import { zh } from "@/messages/zh";

import type { FindingJson } from "@/accounts/checks-json";
import { CheckMark } from "./check-mark";
import { FindingCard, type CheckSaid } from "./finding-card";

const words = zh.checks.account;

interface DocumentFindingsProps {
  readonly documentId: string;
  readonly checks: readonly CheckSaid[];
  readonly findings: readonly Pick<FindingJson, "id" | "cause" | "severity">[];
}

/** Each root cause with everything that it explains. */
export function DocumentFindings({ documentId, checks, findings }: DocumentFindingsProps) {
  return (
    <ol className="findings-list">
      {findings.map(({ id, cause, severity }, index) => (
        <li key={id} id={id} className="finding" tabIndex={-1}>
          <h3>
            <CheckMark status={cause === "reading" ? "damaged" : "failed"} named={false} />{" "}
            {words.findingTitle(index + 1, zh.checks.severities[severity])}
          </h3>
          <FindingCard
            documentId={documentId}
            checks={checks.filter(({ finding }) => finding === id)}
          />
        </li>
      ))}
    </ol>
  );
}
