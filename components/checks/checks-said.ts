import { ALL_CHECKS } from "@/accounts/checks/all-checks";
import type { CheckReport } from "@/accounts/checks/outcome";
import { checksJson } from "@/accounts/checks-json";

import type { CheckSaid } from "./finding-card";

/** A report as it is shown: each outcome with its position and its rule in plain words. */
export function checksSaid(report: CheckReport): readonly (CheckSaid & { position: number })[] {
  const rules = new Map(ALL_CHECKS.map((rule) => [rule.id, rule]));
  return checksJson(report).checks.map((check, position) => {
    const { plain = null, basis = null } = rules.get(check.rule) ?? {};
    return { ...check, plain, basis, position };
  });
}
