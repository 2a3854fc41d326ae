import { CheckMark, type MarkStatus } from "./check-mark";
import { CheckPlace, RuleLine, type CheckSaid } from "./finding-card";

interface OutcomesByRuleProps {
  readonly documentId: string;
  readonly checks: readonly (CheckSaid & { readonly position: number })[];
  readonly mark: MarkStatus;
}

/** What is no contradiction, rule by rule; each can be led to. */
export function OutcomesByRule({ documentId, checks, mark }: OutcomesByRuleProps) {
  const firsts = new Map(checks.toReversed().map((check) => [check.rule, check]));
  return (
    <ul className="by-rule">
      {[...firsts.values()].toReversed().map((first) => (
        <li key={first.rule}>
          <CheckMark status={mark} named={false} />
          <div>
            <RuleLine check={first} />
            <ul>
              {checks
                .filter(({ rule }) => rule === first.rule)
                .map((check) => (
                  <li key={check.position} id={`c${check.position}`}>
                    {check.about}：{check.message}
                    <CheckPlace documentId={documentId} check={check} />
                  </li>
                ))}
            </ul>
          </div>
        </li>
      ))}
    </ul>
  );
}
