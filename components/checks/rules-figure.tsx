import type { Rule } from "@/accounts/checks/rule";
import type { RuleCounts } from "@/db/queries/check-rules";
import type { RegionRow } from "@/db/queries/regions";
import { zh } from "@/messages/zh";

import { FigureFrame } from "../figure-frame";
import { Section } from "../section";
import { WideTable } from "../wide-table";
import { checksViewHref, type ChecksView } from "./checks-address";

const words = zh.checks.list;

interface RulesFigureProps {
  readonly region: RegionRow;
  readonly view: ChecksView;
  readonly rules: readonly Rule[];
  readonly counts: readonly RuleCounts[];
}

/** Every rule in plain words, and in how many documents it came out how. */
export function RulesFigure({ region, view, rules, counts }: RulesFigureProps) {
  const { years } = region;
  const told = new Set(counts.map(({ rule }) => rule));
  const shown = view.allRules ? rules : rules.filter(({ id }) => told.has(id));
  const broken = counts.filter(({ failed }) => failed > 0).length;
  return (
    <Section id="rules" question={words.sections.rules} terms={words.rulesTerms}>
      <FigureFrame
        id="rule-list"
        finding={words.rulesFinding(rules.length, broken)}
        about={{
          measure: words.rulesMeasure,
          basis: zh.checks.basis,
          unit: words.rulesUnit,
          years: zh.checks.years(years[0] ?? 0, years.at(-1) ?? 0),
          source: words.source,
          places: [],
          version: null,
          mark: region.simulated ? zh.shell.simulated : null,
        }}
        chart={null}
        table={<RulesTable view={view} rules={shown} counts={counts} />}
        note={
          <>
            {words.rulesNote(shown.length, rules.length)}{" "}
            <a href={`${checksViewHref(view, { allRules: !view.allRules })}#rules`}>
              {view.allRules ? words.fewRules : words.allRules(rules.length)}
            </a>
          </>
        }
      />
    </Section>
  );
}

const COUNTED = ["failed", "hint", "rounding", "undecidable"] as const;

function RulesTable({ view, rules, counts }: Omit<RulesFigureProps, "region">) {
  const columns = words.rulesColumns;
  const byRule = new Map(counts.map((count) => [count.rule, count]));
  return (
    <WideTable label={words.rulesMeasure}>
      <table className="tbl rules">
        <thead>
          <tr>
            <th scope="col" className="l">
              {columns.id}
            </th>
            <th scope="col" className="l">
              {columns.plain}
            </th>
            <th scope="col" className="l">
              {columns.kind}
            </th>
            <th scope="col" className="l">
              {columns.severity}
            </th>
            {COUNTED.map((status) => (
              <th key={status} scope="col">
                {columns[status]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rules.map(({ id, plain, kind, severity }) => (
            <tr key={id} id={id}>
              <th scope="row" className="l">
                {id}
              </th>
              <td className="l say">{plain}</td>
              <td className="l nb">{zh.checks.kinds[kind]}</td>
              <td className="l nb">{zh.checks.severities[severity]}</td>
              {COUNTED.map((status) => {
                const count = byRule.get(id)?.[status] ?? 0;
                return (
                  <td key={status}>
                    {count === 0 ? (
                      <span className="blank">—</span>
                    ) : (
                      <a href={checksViewHref(cleared(view), { rule: id, status })}>{count}</a>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}

function cleared(view: ChecksView): ChecksView {
  return {
    ...view,
    unit: undefined,
    year: undefined,
    kind: undefined,
    severity: undefined,
    cause: "publisher",
    page: 1,
  };
}
