import { shortClassName } from "@/accounts/classification";
import { formatRate, unitForEach } from "@/accounts/format-money";
import { fen, sumFen, type Fen } from "@/accounts/money";
import { classColour } from "@/charts/class-colour";
import type { FunctionRow } from "@/db/queries/function-rows";
import { zh } from "@/messages/zh";

import { Amount } from "../amount";
import { StackedYearsChart } from "../charts/stacked-years-chart";
import { ViewSwitch } from "../view-switch";
import { FigureFrame } from "../figure-frame";
import { Section } from "../section";
import { WideTable } from "../wide-table";
import { functionsViewHref } from "./functions-address";
import { aboutFunctions, type FunctionsPlace } from "./functions-place";

interface FunctionsTrendProps {
  readonly place: FunctionsPlace;
  readonly classes: readonly FunctionRow[];
}

const ID = "f-trend";
/** The largest have a colour each; more cannot be told apart in a column. */
const NAMED = 8;

interface Part {
  readonly key: string;
  readonly name: string;
  readonly colour: string;
  readonly values: readonly (Fen | null)[];
}

/** Classes by year, stacked; amounts, or parts of a hundred. */
export function FunctionsTrend({ place, classes }: FunctionsTrendProps) {
  const { region, year, view } = place;
  const words = zh.functions.list;
  const { switches } = zh.functions;
  const years = classes[0]?.series.map((point) => point.year) ?? [];
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined || first === last) return null;
  const parts = partsOf(classes, years);
  const totals = years.map((_, index) =>
    sumFen(parts.flatMap(({ values }) => values[index] ?? [])),
  );
  const unit = unitForEach(totals);
  return (
    <Section id="s-trend" question={words.trendQuestion}>
      <div>
        <ViewSwitch
          label={switches.form}
          options={[false, true].map((share) => ({
            text: share ? switches.share : switches.amount,
            href: functionsViewHref({ ...view, region: region.code, year, share }, ID),
            current: view.share === share,
          }))}
        />
        <FigureFrame
          id={ID}
          finding={finding(parts, totals)}
          about={aboutFunctions(place, {
            measure: words.trendMeasure,
            unit: view.share ? "%" : unit,
            years: zh.district.yearsRange(first, last),
          })}
          chart={
            <StackedYearsChart
              years={years}
              parts={parts}
              unit={unit}
              share={view.share}
              {...(!view.share && { totals })}
            />
          }
          table={
            <WideTable label={words.trendQuestion}>
              <table className="tbl">
                <thead>
                  <tr>
                    <th scope="col">{words.columns.name}</th>
                    {years.map((each) => (
                      <th key={each} scope="col">
                        {each}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {parts.map(({ key, name, values }) => (
                    <tr key={key}>
                      <th scope="row">{name}</th>
                      {years.map((each, index) => {
                        const amount = values[index] ?? null;
                        const whole = totals[index] ?? 0;
                        return (
                          <td key={each}>
                            {view.share && amount !== null && whole > 0 ? (
                              formatRate(amount / whole)
                            ) : (
                              <Amount fen={amount} unit={unit} />
                            )}
                          </td>
                        );
                      })}
                    </tr>
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

function partsOf(classes: readonly FunctionRow[], years: readonly number[]): readonly Part[] {
  const ranked = classes.toSorted((a, b) => (b.total ?? 0) - (a.total ?? 0));
  const [named, others] = [ranked.slice(0, NAMED), ranked.slice(NAMED)];
  const valuesOf = ({ series }: FunctionRow) => series.map((point) => point.fen);
  const rest = years.map((_, index) => {
    const stated = others.flatMap(({ series }) => series[index]?.fen ?? []);
    return stated.length > 0 ? sumFen(stated) : null;
  });
  return [
    ...named.map((row) => ({
      key: row.code,
      name: shortClassName(row.code),
      colour: classColour(row.code),
      values: valuesOf(row),
    })),
    ...(others.length > 0
      ? [
          {
            key: "others",
            name: zh.functions.list.others,
            colour: "var(--rule-strong)",
            values: rest,
          },
        ]
      : []),
  ];
}

/** Which class's share of the whole moved most from the first year to the last. */
function finding(parts: readonly Part[], totals: readonly Fen[]): string {
  const [whole, now] = [totals[0] ?? fen(0), totals.at(-1) ?? fen(0)];
  const moved = parts
    .map(({ name, values }) => ({
      name,
      from: whole > 0 ? (values[0] ?? 0) / whole : 0,
      to: now > 0 ? (values.at(-1) ?? 0) / now : 0,
    }))
    .toSorted((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from));
  const [most] = moved;
  return zh.functions.list.trendFinding(
    most?.name ?? "",
    formatRate(most?.from ?? 0),
    formatRate(most?.to ?? 0),
  );
}
