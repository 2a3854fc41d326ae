import { changeWords, formatMoney, unitFor, unitForEach } from "@/accounts/format-money";
import { fen, type Unit } from "@/accounts/money";
import type { UnitRow } from "@/db/queries/units";
import type { YearPoint } from "@/db/queries/year-trend";
import { zh } from "@/messages/zh";

import { Amount } from "../amount";
import { FigureFrame } from "../figure-frame";
import { placeHref } from "../place-href";
import { Section } from "../section";
import { YearTrendChart } from "./year-trend-chart";

interface UnitTrendProps {
  readonly unit: UnitRow;
  readonly trend: readonly YearPoint[];
}

export function UnitTrend({ unit: own, trend }: UnitTrendProps) {
  const words = zh.units.unit.trend;
  const [first, last] = [trend[0], trend.at(-1)];
  if (!first || !last) return null;
  const unit = unitForEach(trend.flatMap(({ expenditure }) => expenditure ?? []));
  const finding = trendFinding(first, last);
  const derived = trend.some(({ kind }) => kind === "derived");
  return (
    <Section
      id="s-trend"
      question={words.question}
      terms={derived ? [{ term: words.term, meaning: words.meaning }] : []}
    >
      <FigureFrame
        id="f-trend"
        finding={finding}
        about={{
          measure: words.measure,
          basis: words.basis,
          unit,
          years: words.years(first.year, last.year),
          source: words.source,
          places: trend.flatMap(({ year, documentId, place, kind }) =>
            place
              ? [
                  {
                    words: words.placeOf(year, kind === "derived"),
                    href: placeHref(documentId, place),
                  },
                ]
              : [],
          ),
          version: null,
          mark: own.simulated ? zh.shell.simulated : null,
        }}
        chart={
          trend.length > 1 ? (
            <YearTrendChart columns={everyYear(trend)} unit={unit} label={finding} />
          ) : null
        }
        table={<TrendTable trend={trend} unit={unit} />}
      />
    </Section>
  );
}

function trendFinding(first: YearPoint, last: YearPoint): string {
  const words = zh.units.unit.trend;
  if (last.expenditure === null) return zh.units.unit.trend.missing;
  if (first === last || first.expenditure === null) {
    return words.findingOne(last.year, formatMoney(last.expenditure, unitFor([last.expenditure])));
  }
  const change = fen(last.expenditure - first.expenditure);
  const rate = first.expenditure > 0 ? change / first.expenditure : null;
  return words.finding(first.year, last.year, changeWords(change, rate));
}

/** A year without an account keeps its place on the axis. */
function everyYear(trend: readonly YearPoint[]) {
  const [from, to] = [trend[0]?.year ?? 0, trend.at(-1)?.year ?? -1];
  return Array.from({ length: to - from + 1 }, (_, index) => {
    const point = trend.find(({ year }) => year === from + index);
    return {
      year: from + index,
      fen: point?.expenditure ?? null,
      kind: point?.kind ?? ("published" as const),
    };
  });
}

function TrendTable({
  trend,
  unit,
}: {
  readonly trend: readonly YearPoint[];
  readonly unit: Unit;
}) {
  const words = zh.units.unit.trend;
  return (
    <table className="tbl">
      <thead>
        <tr>
          <th scope="col">{words.year}</th>
          <th scope="col">{words.expenditure}</th>
          <th scope="col">{words.income}</th>
          <th scope="col" className="l">
            {words.kind}
          </th>
        </tr>
      </thead>
      <tbody>
        {trend.map(({ year, expenditure, income, formula, documentId, place }) => (
          <tr key={year}>
            <th scope="row">{year}</th>
            <td>
              <Amount
                fen={expenditure}
                unit={unit}
                href={place ? placeHref(documentId, place) : undefined}
              />
            </td>
            <td>
              <Amount fen={income} unit={unit} />
            </td>
            <td className="l">{formula === null ? words.published : words.derived(formula)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
