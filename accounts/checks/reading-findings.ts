import { checkedFigure } from "./evaluate-entry";
import type { Evaluated, Findings } from "./find-findings";
import type { Finding } from "./outcome";

/** What was lost in reading, with the values that the rest of the account gives; numbered after `known`. */
export function readingFindings(evaluated: readonly Evaluated[], known: number): Findings {
  const findings: Finding[] = [];
  const causes = new Map<number, string>();
  evaluated.forEach(({ rule, entry }, index) => {
    if (entry.kind !== "verdict" || entry.lost === undefined) return;
    const id = `f${known + findings.length + 1}`;
    causes.set(index, id);
    const proposals = entry.lost.map(({ term, to, formula }) => ({
      figure: checkedFigure(term),
      from: null,
      to,
      isRate: false,
      evidence: [{ kind: "derived" as const, formula }],
    }));
    findings.push({
      id,
      cause: "reading",
      severity: rule.severity,
      rules: [rule.id],
      repair: { kind: proposals.length > 0 ? "unique" : "none", proposals },
    });
  });
  return { findings, causes };
}
