import type { Indicator } from "@/accounts/indicators/all-indicators";
import { unitYears } from "@/accounts/indicators/unit-years";
import type { FiguresRow } from "@/db/queries/indicator-figures";
import { zh } from "@/messages/zh";

import { FigureFrame } from "../figure-frame";
import { IndicatorValue } from "../indicators/indicator-value";
import { formatOf, quantityWords, unitOf } from "../indicators/quantity-words";
import { thresholdOf } from "../indicators/threshold-lines";
import { accountHref } from "../page-href";
import { Section } from "../section";
import { ViewSwitch } from "../view-switch";
import { WideTable } from "../wide-table";
import { ExplainedIndicator } from "./explained-indicator";
import { indicatorsOf, INDICATOR_GROUPS } from "./indicator-groups";
import { unitViewHref } from "./unit-address";
import { aboutUnit, type UnitPlace } from "./unit-place";

interface UnitIndicatorsSectionProps {
  readonly place: UnitPlace;
  /** Of all years: a change needs the year before. */
  readonly figures: readonly FiguresRow[];
}

const ID = "f-indicators";
const words = zh.unit.indicators;

/** One group of indicators over the years, each with how it is worked out. */
export function UnitIndicatorsSection({ place, figures }: UnitIndicatorsSectionProps) {
  const { unit, view } = place;
  // A year without an account has none.
  const years = place.years.filter((year) => unit.years.includes(year));
  const group = view.group ?? INDICATOR_GROUPS[0] ?? "";
  const indicators = indicatorsOf(group);
  return (
    <Section
      id="s-indicators"
      question={words.question}
      terms={[{ term: words.term, meaning: words.meaning }]}
    >
      <div>
        <ViewSwitch
          label={words.switch}
          options={INDICATOR_GROUPS.map((each) => ({
            text: each,
            href: unitViewHref(unit.id, { ...view, group: each }, ID),
            current: each === group,
          }))}
        />
        <FigureFrame
          id={ID}
          finding={finding(group, { ...place, years }, figures)}
          about={aboutUnit(place, {
            measure: words.measure(group),
            basis: words.basis,
            unit: words.unit,
            source: words.source,
          })}
          note={words.note}
          chart={null}
          table={
            <WideTable label={words.measure(group)} newestFirst>
              <table className="tbl indicator-years">
                <thead>
                  <tr>
                    <th scope="col">{words.name}</th>
                    <th scope="col" className="l">
                      {words.unitName}
                    </th>
                    {years.map((year) => (
                      <th key={year} scope="col">
                        <a href={accountHref(unit.id, year)}>{year}</a>
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {indicators.map((indicator) => (
                    <IndicatorYears
                      key={indicator.address}
                      indicator={indicator}
                      place={{ ...place, years }}
                      figures={figures}
                    />
                  ))}
                </tbody>
              </table>
            </WideTable>
          }
        />
      </div>
    </Section>
  );
}

/** The first indicator of the group that its first and last year state. */
function finding(
  group: string,
  { unit, years }: UnitPlace,
  figures: readonly FiguresRow[],
): string {
  const { input } = unitYears(figures, years);
  for (const { name, formula } of indicatorsOf(group)) {
    const stated = years.flatMap((year) => {
      const at = input(unit.id, year);
      const result = at && formula(at);
      return result?.kind === "value" ? [{ year, result }] : [];
    });
    const [first, last] = [stated[0], stated.at(-1)];
    if (!first || !last) continue;
    const own = unitOf([first.result, last.result]);
    const said = ({ result: { quantity } }: typeof first) =>
      quantityWords(quantity, own) + (formatOf(quantity) === "money" ? ` ${own}` : "");
    return first === last
      ? words.findingOne(name, last.year, said(last))
      : words.findingOf(name, first.year, said(first), last.year, said(last));
  }
  return words.finding(group, indicatorsOf(group).length);
}

interface IndicatorYearsProps extends UnitIndicatorsSectionProps {
  readonly indicator: Indicator;
}

function IndicatorYears({ indicator, place, figures }: IndicatorYearsProps) {
  const { input } = unitYears(figures, place.years);
  const results = place.years.map((year) => {
    const at = input(place.unit.id, year);
    return at && indicator.formula(at);
  });
  const known = results.flatMap((result) => result ?? []);
  const unit = unitOf(known);
  const [quantity] = known.flatMap((result) => (result.kind === "value" ? [result.quantity] : []));
  const threshold = thresholdOf(indicator, new Map());
  return (
    <tr>
      <th scope="row">
        <ExplainedIndicator indicator={indicator} />
      </th>
      <td className="l muted">{quantity && unitName(formatOf(quantity), unit)}</td>
      {results.map((result, at) => (
        <td key={place.years[at]}>
          {result && <IndicatorValue result={result} unit={unit} threshold={threshold} />}
        </td>
      ))}
    </tr>
  );
}

function unitName(format: ReturnType<typeof formatOf>, unit: string): string {
  return format === "money" ? unit : words[format];
}
