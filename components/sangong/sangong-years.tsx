import { changeWords, formatRate, unitForEach } from "@/accounts/format-money";
import { fen, type Fen } from "@/accounts/money";
import type { RegionSangongYear } from "@/db/queries/region-sangong";
import { zh } from "@/messages/zh";

import { Amount } from "../amount";
import { StackedYearsChart } from "../charts/stacked-years-chart";
import { FigureFrame } from "../figure-frame";
import { Section } from "../section";
import { WideTable } from "../wide-table";
import { sangongViewHref } from "./sangong-address";
import { aboutSangong, isPandemicYear, type SangongPlace } from "./sangong-place";

interface SangongYearsProps {
  readonly place: SangongPlace;
  readonly years: readonly RegionSangongYear[];
}

const PARTS = [
  ["vehicleRunning", "var(--seq-4)"],
  ["vehiclePurchase", "var(--seq-5)"],
  ["reception", "var(--seq-3)"],
  ["abroad", "var(--seq-2)"],
  ["rest", "var(--rule-strong)"],
] as const;

/** The components over the years; the year's budget is the frame. */
export function SangongYears({ place, years }: SangongYearsProps) {
  const words = zh.sangong;
  const [first, last] = [years[0], years.at(-1)];
  if (!first || !last) return null;
  const unit = unitForEach(years.map(({ total }) => total));
  const parts = PARTS.filter(([key]) => key !== "rest" || years.some(({ rest }) => rest !== 0)).map(
    ([key, colour]) => ({
      key,
      name: key === "rest" ? words.rest : words.short[key],
      colour,
      values: years.map((each) => each[key]),
    }),
  );
  const change = fen(last.total - first.total);
  const { region, view } = place;
  return (
    <Section id="s-years" question={words.years.question} terms={zh.district.terms.sangong}>
      <FigureFrame
        id="f-years"
        finding={words.years.finding(
          first.year,
          last.year,
          changeWords(change, first.total > 0 ? change / first.total : null),
        )}
        about={aboutSangong(place, {
          measure: words.years.measure,
          unit,
          years: zh.district.yearsRange(first.year, last.year),
        })}
        note={
          words.years.note(view.cohort === "same") +
          (years.some(({ year }) => isPandemicYear(year)) ? words.pandemic.years : "")
        }
        chart={
          <StackedYearsChart
            years={years.map(({ year }) => year)}
            parts={parts}
            unit={unit}
            totals={years.map(({ total }) => total)}
            frames={years.map(({ budget }) => budget)}
            frameName={words.budget}
            hrefs={years.map(({ year }) => sangongViewHref({ ...view, region: region.code, year }))}
          />
        }
        table={
          <WideTable label={words.years.question}>
            <table className="tbl">
              <thead>
                <tr>
                  {[
                    words.columns.year,
                    ...parts.map(({ name }) => name),
                    words.columns.total,
                    words.columns.units,
                    words.budget,
                    words.columns.withBudget,
                    words.columns.rate,
                  ].map((text) => (
                    <th key={text} scope="col">
                      {text}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {years.map((each, index) => (
                  <tr key={each.year}>
                    <th scope="row">
                      {each.year}
                      {isPandemicYear(each.year) && (
                        <small className="named" data-flag>
                          {words.pandemic.mark}
                        </small>
                      )}
                    </th>
                    {parts.map(({ key, values }) => (
                      <td key={key}>
                        <Amount fen={values[index] ?? null} unit={unit} />
                      </td>
                    ))}
                    <td>
                      <Amount fen={each.total} unit={unit} />
                    </td>
                    <td>{each.accounts}</td>
                    <td>
                      <Amount fen={each.budget} unit={unit} />
                    </td>
                    <td>{each.withBudget}</td>
                    <td>{rateText(each.budgeted, each.budget)}</td>
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

export function rateText(actual: Fen | null, budget: Fen | null): string {
  return actual === null || budget === null || budget <= 0 ? "—" : formatRate(actual / budget);
}
