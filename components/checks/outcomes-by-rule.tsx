import type { Outcome } from "@/accounts/checks/outcome";

import { CheckMark, type MarkStatus } from "./check-mark";
import { PlaceLink, RuleLine } from "./document-findings";

interface OutcomesByRuleProps {
  readonly documentId: string;
  readonly outcomes: readonly Outcome[];
  readonly mark: MarkStatus;
}

/** What is no contradiction, rule by rule. */
export function OutcomesByRule({ documentId, outcomes, mark }: OutcomesByRuleProps) {
  const rules = [...new Set(outcomes.map(({ rule }) => rule))];
  return (
    <ul className="by-rule">
      {rules.map((rule) => (
        <li key={rule}>
          <CheckMark status={mark} named={false} />
          <div>
            <RuleLine rule={rule} />
            <ul>
              {outcomes
                .filter((outcome) => outcome.rule === rule)
                .map((outcome) => (
                  <li key={`${outcome.about} ${outcome.message}`}>
                    {outcome.about}：{outcome.message}
                    <PlaceLink documentId={documentId} outcome={outcome} />
                  </li>
                ))}
            </ul>
          </div>
        </li>
      ))}
    </ul>
  );
}
