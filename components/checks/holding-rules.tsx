import type { CheckSaid } from "./finding-card";
import { RuleLine } from "./finding-card";
import { CheckMark } from "./check-mark";
import { zh } from "@/messages/zh";

/** What holds, a line a rule: at how many places. */
export function HoldingRules({ checks }: { readonly checks: readonly CheckSaid[] }) {
  const rules = new Map<string, { first: CheckSaid; count: number }>();
  for (const check of checks) {
    const known = rules.get(check.rule);
    if (known) known.count += 1;
    else rules.set(check.rule, { first: check, count: 1 });
  }
  return (
    <ul className="by-rule">
      {[...rules.values()].map(({ first, count }) => (
        <li key={first.rule}>
          <CheckMark status="holds" named={false} />
          <div>
            <RuleLine check={first} />
            <p>{zh.checks.account.holdsAt(count)}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}
