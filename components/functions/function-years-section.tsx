import { formatMoney, unitForEach } from "@/accounts/format-money";
import { fen, type Fen, type Unit } from "@/accounts/money";
import type { Rename } from "@/accounts/reference/renames";
import type { FunctionYear } from "@/db/queries/function-years";
import { zh } from "@/messages/zh";

import { Amount } from "../amount";
import { Change } from "../change";
import { StackedYearsChart } from "../charts/stacked-years-chart";
import { FigureFrame } from "../figure-frame";
import { Section } from "../section";
import { WideTable } from "../wide-table";
import { FunctionChanges } from "./function-changes";
import { functionsViewHref } from "./functions-address";
import { aboutFunctions, type FunctionsPlace } from "./functions-place";

interface FunctionYearsSectionProps {
  readonly place: FunctionsPlace;
  readonly code: string;
  /** Years with the category, ascending. */
  readonly years: readonly FunctionYear[];
  /** Every year of the region. */
  readonly allYears: readonly number[];
  readonly changes: readonly Rename[];
}

/** One category over the years, basic and project spending stacked. */
export function FunctionYearsSection(props: FunctionYearsSectionProps) {
  const { place, code, years, allYears, changes } = props;
  const words = zh.functions.one.years;
  const [first, last] = [allYears[0] ?? place.year, allYears.at(-1) ?? place.year];
  const within = changes.filter(({ since }) => since !== null && since >= first && since <= last);
  const unit = unitForEach(years.flatMap(({ total }) => total ?? []));
  const counts = years.map(({ units }) => units);
  const at = (year: number) => years.find((each) => each.year === year);
  const part = (
    key: string,
    name: string,
    colour: string,
    of: (row: FunctionYear) => Fen | null,
  ) => ({
    key,
    name,
    colour,
    values: allYears.map((year) => {
      const row = at(year);
      return row ? of(row) : null;
    }),
  });
  const parts = [
    part("basic", words.basic, "var(--seq-4)", ({ basic }) => basic),
    part("project", words.project, "var(--seq-2)", ({ project }) => project),
    part("rest", words.rest, "var(--rule-strong)", restOf),
  ].filter(({ values }) => values.some((value) => value !== null && value !== 0));
  return (
    <Section id="s-years" question={words.question} terms={zh.functions.terms}>
      <div>
        <FunctionChanges code={code} changes={within} stitch={place.view.stitch} />
        {years.length === 0 ? (
          <p className="absent">{words.none}</p>
        ) : (
          <FigureFrame
            id="f-years"
            finding={finding(years, unit)}
            about={aboutFunctions(place, {
              measure: words.measure,
              unit,
              years: zh.district.yearsRange(first, last),
            })}
            note={words.note(Math.max(...counts), Math.min(...counts))}
            chart={
              <StackedYearsChart
                years={allYears}
                parts={parts}
                unit={unit}
                totals={allYears.map((year) => at(year)?.total ?? null)}
                hrefs={allYears.map((year) =>
                  functionsViewHref({ ...place.view, region: place.region.code, year, code }),
                )}
              />
            }
            table={<YearsTable {...props} changes={within} unit={unit} />}
          />
        )}
      </div>
    </Section>
  );
}

/** Spending that is neither basic nor project: remitted up, business, subsidies. Null where nothing is left. */
function restOf({ total, basic, project }: FunctionYear): Fen | null {
  if (total === null) return null;
  const rest = total - (basic ?? 0) - (project ?? 0);
  return rest === 0 ? null : fen(rest);
}

function finding(years: readonly FunctionYear[], unit: Unit): string {
  const words = zh.functions.one.years;
  const stated = years.flatMap(({ year, total }) => (total === null ? [] : [{ year, total }]));
  const [first, last] = [stated[0], stated.at(-1)];
  const money = (amount: Fen) => formatMoney(amount, unit);
  if (!first || !last) return words.none;
  return first === last
    ? words.only(first.year, money(first.total))
    : words.finding(first.year, money(first.total), last.year, money(last.total));
}

interface YearsTableProps extends FunctionYearsSectionProps {
  readonly unit: Unit;
}

function YearsTable({ place, code, years, changes, unit }: YearsTableProps) {
  const words = zh.functions.one;
  const { columns, basic, project } = words.years;
  return (
    <WideTable label={words.years.question}>
      <table className="tbl">
        <thead>
          <tr>
            <th scope="col">{columns.year}</th>
            <th scope="col">{columns.total}</th>
            <th scope="col">{basic}</th>
            <th scope="col">{project}</th>
            <th scope="col">{columns.change}</th>
            <th scope="col">{columns.units}</th>
          </tr>
        </thead>
        <tbody>
          {years.map((row, index) => {
            const before = years[index - 1];
            const previous = before?.year === row.year - 1 ? before.total : null;
            return (
              <tr key={row.year}>
                <th scope="row">
                  <a
                    href={functionsViewHref({
                      ...place.view,
                      region: place.region.code,
                      year: row.year,
                      code,
                    })}
                  >
                    {zh.district.yearOption(row.year)}
                  </a>
                  {changes.some(({ since }) => since === row.year) && (
                    <abbr className="changes__mark" title={words.years.mark(row.year)}>
                      {words.changeMark}
                    </abbr>
                  )}
                </th>
                {(["total", "basic", "project"] as const).map((measure) => (
                  <td key={measure}>
                    <Amount fen={row[measure]} unit={unit} />
                  </td>
                ))}
                <td>
                  {row.total === null || previous === null ? (
                    <Amount fen={null} unit={unit} />
                  ) : (
                    <Change
                      fen={fen(row.total - previous)}
                      rate={previous > 0 ? (row.total - previous) / previous : null}
                      unit={unit}
                    />
                  )}
                </td>
                <td>{row.units}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </WideTable>
  );
}
