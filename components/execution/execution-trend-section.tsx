import { formatRate } from "@/accounts/format-money";
import type { BudgetKind } from "@/db/queries/execution-pairs";
import type { ExecutionYear } from "@/db/queries/execution-trend";
import { zh } from "@/messages/zh";

import { SmallMultiplesChart } from "../charts/small-multiples-chart";
import { FigureFrame } from "../figure-frame";
import { Section } from "../section";
import { WideTable } from "../wide-table";
import { executionViewHref } from "./execution-address";
import { aboutExecution, type ExecutionPlace } from "./execution-place";

interface ExecutionTrendSectionProps {
  readonly place: ExecutionPlace;
  readonly years: readonly ExecutionYear[];
}

const KINDS: readonly BudgetKind[] = ["initial", "adjusted"];

/** Both kinds over the years, a panel each: a rate against one budget is no rate against the other. */
export function ExecutionTrendSection({ place, years }: ExecutionTrendSectionProps) {
  const words = zh.execution;
  const [first, last] = [years[0], years.at(-1)];
  const kinds = KINDS.filter((kind) => years.some((each) => each.kinds[kind].count > 0));
  if (!first || !last || first === last || kinds.length === 0) return null;
  const { region, view } = place;
  return (
    <Section id="s-trend" question={words.trend.question}>
      <FigureFrame
        id="f-trend"
        finding={words.trend.finding(
          kinds.map((kind) => ({
            name: words.rateNames[kind],
            rates: years.flatMap(({ kinds: own }) => own[kind].rate ?? []),
          })),
          formatRate,
        )}
        about={aboutExecution(place, {
          measure: words.trend.measure,
          basis: words.basis(words.trend.each),
          unit: "%",
          years: zh.district.yearsRange(first.year, last.year),
        })}
        note={words.trend.note}
        chart={
          <SmallMultiplesChart
            format="rate"
            unit="万元"
            fromZero={false}
            panels={kinds.flatMap((kind) =>
              (["rate", "median"] as const).map((which) => ({
                key: `${kind}-${which}`,
                name: words.trend.panel[which](words.rateNames[kind]),
                points: years.map(({ year, kinds: own }) => ({
                  year,
                  value: own[kind][which],
                  kind: "published" as const,
                })),
                href: executionViewHref({
                  ...view,
                  region: region.code,
                  year: place.year,
                  budget: kind,
                }),
              })),
            )}
          />
        }
        table={
          <WideTable label={words.trend.question}>
            <table className="tbl">
              <thead>
                <tr>
                  <th scope="col">{words.columns.year}</th>
                  {kinds.flatMap((kind) => [
                    <th key={`${kind}-rate`} scope="col">
                      {words.trend.panel.rate(words.rateNames[kind])}
                    </th>,
                    <th key={`${kind}-median`} scope="col">
                      {words.trend.panel.median(words.rateNames[kind])}
                    </th>,
                    <th key={`${kind}-units`} scope="col">
                      {words.trend.units(words.kinds[kind])}
                    </th>,
                  ])}
                  <th scope="col">{words.both.neither}</th>
                </tr>
              </thead>
              <tbody>
                {years.map(({ year, kinds: own, neither, accounts }) => (
                  <tr key={year}>
                    <th scope="row">{year}</th>
                    {kinds.flatMap((kind) => [
                      <td key={`${kind}-rate`}>{rateOrDash(own[kind].rate)}</td>,
                      <td key={`${kind}-median`}>{rateOrDash(own[kind].median)}</td>,
                      <td key={`${kind}-units`}>
                        {words.both.stating(own[kind].count, accounts)}
                      </td>,
                    ])}
                    <td>{neither}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </WideTable>
        }
      />
    </Section>
  );
}

function rateOrDash(rate: number | null): string {
  return rate === null ? "—" : formatRate(rate);
}
