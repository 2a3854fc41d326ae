import { changeWords, formatMoney, unitFor, unitForEach } from "@/accounts/format-money";
import { fen, type Fen } from "@/accounts/money";
import type { TrendSeries } from "@/charts/trend-lines";
import type { FiguresRow } from "@/db/queries/indicator-figures";
import type { UnitHistory } from "@/db/queries/unit-years-history";
import type { YearPoint } from "@/db/queries/year-trend";
import { zh } from "@/messages/zh";

import { TrendLinesChart } from "../charts/trend-lines-chart";
import { YearChart } from "../charts/year-chart";
import { FigureFrame } from "../figure-frame";
import { accountHref } from "../page-href";
import { placeHref } from "../place-href";
import { Section } from "../section";
import { ViewSwitch } from "../view-switch";
import { TREND_MEASURES, unitViewHref } from "./unit-address";
import { UnitBudgetTrend } from "./unit-budget-trend";
import { checksOfFigures } from "../checks/checks-of-figures";
import { UnitHistoryNotes } from "./unit-history-notes";
import { aboutUnit, type UnitPlace } from "./unit-place";
import { UnitTrendTable } from "./unit-trend-table";

export interface UnitTrendProps {
  readonly place: UnitPlace;
  /** Of the years shown. */
  readonly trend: readonly YearPoint[];
  readonly figures: readonly FiguresRow[];
  readonly history: UnitHistory;
}

const ID = "f-trend";
const words = zh.unit.trend;

export function UnitTrend({ place, trend, figures, history }: UnitTrendProps) {
  const { unit, view } = place;
  const derived = trend.some(({ kind }) => kind === "derived");
  return (
    <Section
      id="s-trend"
      question={words.question}
      terms={derived ? [{ term: words.term, meaning: words.meaning }] : []}
    >
      <div>
        <UnitHistoryNotes history={history} />
        <ViewSwitch
          label={words.switch}
          options={TREND_MEASURES.map((measure) => ({
            text: words.measures[measure],
            href: unitViewHref(unit.id, { ...view, measure }, ID),
            current: view.measure === measure,
          }))}
        />
        {view.measure === "budget" ? (
          <UnitBudgetTrend id={ID} place={place} figures={figures} />
        ) : (
          <SpentTrend place={place} trend={trend} history={history} />
        )}
      </div>
    </Section>
  );
}

/** 本年支出 by year, with 本年收入 beside it where asked for: both all funds. */
function SpentTrend({ place, trend, history }: Omit<UnitTrendProps, "figures">) {
  const { view, years } = place;
  const withIncome = view.measure === "income";
  const amounts = trend.flatMap(({ expenditure, income }) => [
    ...(expenditure === null ? [] : [expenditure]),
    ...(withIncome && income !== null ? [income] : []),
  ]);
  const unit = unitForEach(amounts);
  return (
    <FigureFrame
      id={ID}
      finding={withIncome ? incomeFinding(trend) : spentFinding(trend)}
      about={aboutUnit(place, {
        measure: withIncome ? words.measures.income : words.measure,
        basis: words.basis,
        unit,
        source: words.source,
        places: trend.flatMap(({ year, documentId, place: at, kind }) =>
          at
            ? [{ words: words.placeOf(year, kind === "derived"), href: placeHref(documentId, at) }]
            : [],
        ),
        checks: checksOfFigures(
          place.marks,
          trend.map(({ documentId, place: at, expenditure }) => [
            at ? placeHref(documentId, at) : undefined,
            expenditure,
          ]),
        ),
      })}
      note={notesOf(place, trend)}
      chart={amounts.length === 0 ? null : drawn(place, trend, unit, withIncome)}
      table={
        <UnitTrendTable
          unitId={place.unit.id}
          years={years}
          trend={trend}
          history={history}
          unit={unit}
          marks={place.marks}
        />
      }
    />
  );
}

function drawn(
  { unit: own, years }: UnitPlace,
  trend: readonly YearPoint[],
  unit: ReturnType<typeof unitFor>,
  withIncome: boolean,
) {
  const at = (year: number) => trend.find((point) => point.year === year);
  if (!withIncome)
    return (
      <YearChart
        unit={unit}
        columns={years.map((year) => ({
          year,
          fen: at(year)?.expenditure ?? null,
          kind: at(year)?.kind ?? ("published" as const),
          ...(own.years.includes(year) && { href: accountHref(own.id, year) }),
        }))}
      />
    );
  const series = (key: "expenditure" | "income", name: string, colour: string): TrendSeries => ({
    key,
    name,
    colour,
    points: years.map((year) => ({
      year,
      fen: at(year)?.[key] ?? null,
      kind: at(year)?.kind ?? ("published" as const),
      ...(at(year)?.kind === "published" && { href: accountHref(own.id, year) }),
    })),
  });
  return (
    <TrendLinesChart
      unit={unit}
      series={[
        series("expenditure", words.expenditure, "var(--seq-5)"),
        series("income", words.income, "var(--seq-3)"),
      ]}
    />
  );
}

function spentFinding(trend: readonly YearPoint[]): string {
  const stated = trend.flatMap(({ year, expenditure }) =>
    expenditure === null ? [] : [{ year, expenditure }],
  );
  const [first, last] = [stated[0], stated.at(-1)];
  if (!first || !last) return words.none;
  if (first === last)
    return words.findingOne(last.year, formatMoney(last.expenditure, unitFor([last.expenditure])));
  const change = fen(last.expenditure - first.expenditure);
  const rate = first.expenditure > 0 ? change / first.expenditure : null;
  return words.finding(first.year, last.year, changeWords(change, rate));
}

function incomeFinding(trend: readonly YearPoint[]): string {
  const both = trend.flatMap(({ expenditure, income, kind }): (readonly [Fen, Fen])[] =>
    kind === "derived" || expenditure === null || income === null ? [] : [[expenditure, income]],
  );
  return both.length === 0
    ? words.none
    : words.findingIncome(both.filter(([spent, got]) => spent > got).length, both.length);
}

/** Years that are missing, and years that the next one tells otherwise. */
function notesOf({ years }: UnitPlace, trend: readonly YearPoint[]): string {
  const missing = years.filter((year) => !trend.some((point) => point.year === year));
  const retold = trend.flatMap(({ year, retold: told }) =>
    told?.agreement === "differs" ? [year] : [],
  );
  return [
    ...(missing.length > 0 ? [words.missingNote(missing)] : []),
    ...(retold.length > 0 ? [words.retoldNote(retold)] : []),
  ].join("");
}
