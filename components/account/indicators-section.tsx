import type { IndicatorInput } from "@/accounts/indicators/account-figures";
import { ALL_INDICATORS, type Indicator } from "@/accounts/indicators/all-indicators";
import type { IndicatorResult } from "@/accounts/indicators/indicator-result";
import { judge } from "@/accounts/indicators/judge";
import { FigureFrame } from "@/components/figure-frame";
import { IndicatorValue } from "@/components/indicators/indicator-value";
import { formatOf, unitOf } from "@/components/indicators/quantity-words";
import { thresholdOf } from "@/components/indicators/threshold-lines";
import { unitHref } from "@/components/page-href";
import { Section } from "@/components/section";
import { ExplainedIndicator } from "@/components/unit/explained-indicator";
import { WideTable } from "@/components/wide-table";
import type { StoredAccount } from "@/db/queries/whole-account";
import { zh } from "@/messages/zh";

import { figureAbout } from "./figure-about-account";

interface IndicatorsSectionProps {
  readonly stored: StoredAccount;
  readonly input: IndicatorInput;
}

const words = zh.account.indicators;

interface Row {
  readonly indicator: Indicator;
  readonly result: IndicatorResult;
}

/** What can be worked out of this account, and what would deserve a second look. */
export function IndicatorsSection({ stored, input }: IndicatorsSectionProps) {
  const rows = ALL_INDICATORS.map((indicator) => ({ indicator, result: indicator.formula(input) }));
  const known = rows.filter(({ result }) => result.kind === "value");
  const groups = [...new Set(known.map(({ indicator }) => indicator.facts.group))];
  return (
    <Section
      id="indicators"
      question={words.question}
      terms={[{ term: words.term, meaning: words.meaning }]}
    >
      <FigureFrame
        id="f-indicators"
        finding={zh.account.indicatorsFinding(known.length, known.filter(isWatched).length)}
        about={{
          ...figureAbout(stored, {
            measure: words.measure,
            basis: words.basis,
            unit: "万元",
            sources: [],
          }),
          unit: words.unit,
          source: words.source,
        }}
        note={
          <>
            {words.note} <a href={`${unitHref(stored.unit.id)}#s-indicators`}>{words.all}</a>{" "}
          </>
        }
        chart={null}
        table={
          <WideTable label={words.measure}>
            <table className="tbl">
              <thead>
                <tr>
                  <th scope="col">{words.columns.name}</th>
                  <th scope="col">{words.columns.value}</th>
                  <th scope="col" className="l">
                    {words.columns.unit}
                  </th>
                  <th scope="col" className="l">
                    {words.columns.basis}
                  </th>
                </tr>
              </thead>
              {groups.map((group) => (
                <tbody key={group}>
                  <tr className="indicator-group">
                    <th scope="rowgroup" colSpan={4}>
                      {group}
                    </th>
                  </tr>
                  {known
                    .filter(({ indicator }) => indicator.facts.group === group)
                    .map((row) => (
                      <IndicatorRow key={row.indicator.address} row={row} />
                    ))}
                </tbody>
              ))}
            </table>
          </WideTable>
        }
      />
    </Section>
  );
}

function IndicatorRow({ row: { indicator, result } }: { readonly row: Row }) {
  const unit = unitOf([result]);
  const format = result.kind === "value" ? formatOf(result.quantity) : "number";
  return (
    <tr>
      <th scope="row">
        <ExplainedIndicator indicator={indicator} />
      </th>
      <td>
        <IndicatorValue result={result} unit={unit} threshold={thresholdOf(indicator, new Map())} />
      </td>
      <td className="l muted">{format === "money" ? unit : format === "rate" ? "%" : ""}</td>
      <td className="l muted">{indicator.facts.basis}</td>
    </tr>
  );
}

function isWatched({ indicator, result }: Row): boolean {
  const threshold = thresholdOf(indicator, new Map());
  return (
    threshold !== null && result.kind === "value" && judge(threshold, result.quantity) !== "normal"
  );
}
