import { formatMoney, formatRate, unitFor } from "@/accounts/format-money";
import { fen, type Fen } from "@/accounts/money";
import type { YearCoverage } from "@/db/queries/region-coverage";
import type { RegionYearPoint } from "@/db/queries/region-trend";
import { zh } from "@/messages/zh";

import { Amount } from "../amount";
import { Change } from "../change";
import { YearChart } from "../charts/year-chart";
import { FigureFrame } from "../figure-frame";
import { unitHref, unitsHref } from "../page-href";
import { Section } from "../section";
import { WideTable } from "../wide-table";
import { districtViewHref } from "./district-address";
import { aboutFigure, type DistrictPlace } from "./district-page";
import { ViewSwitch } from "../view-switch";

interface DistrictTrendProps {
  readonly place: DistrictPlace;
  readonly points: readonly RegionYearPoint[];
  readonly coverage: readonly YearCoverage[];
  /** What all units of the first year spent in the year before, as their narratives let it be worked out. */
  readonly derivedBefore: Fen | null;
}

const ID = "f-trend";

/** Spending by year, with whose accounts are in each. */
export function DistrictTrend(props: DistrictTrendProps) {
  const { place, points, coverage, derivedBefore } = props;
  const { view, region, year } = place;
  const words = zh.district.trend;
  const [first, last] = [points[0], points.at(-1)];
  const amounts = points.flatMap(({ expenditure }) => expenditure ?? []);
  const unit = unitFor(amounts);
  const accounts = points.reduce((sum, point) => sum + point.accounts, 0);
  return (
    <Section id="s-trend" question={words.question(coverage.length)}>
      <div>
        <ViewSwitch
          label={words.cohort}
          options={(["all", "same"] as const).map((cohort) => ({
            text: words[cohort],
            href: districtViewHref({ ...view, region: region.code, year, cohort }, ID),
            current: view.cohort === cohort,
          }))}
        />
        {first && last ? (
          <FigureFrame
            id={ID}
            finding={finding(points, coverage, view.cohort === "same")}
            about={aboutFigure(place, {
              measure: words.measure,
              basis: "全部资金",
              unit,
              years: zh.district.yearsRange(
                first.year - (derivedBefore === null ? 0 : 1),
                last.year,
              ),
              source: words.source(accounts),
            })}
            note={
              (derivedBefore === null ? "" : words.derivedNote(first.year - 1)) +
              words.note(view.cohort === "same")
            }
            chart={
              <YearChart
                unit={unit}
                current={year}
                columns={[
                  ...(derivedBefore === null
                    ? []
                    : [{ year: first.year - 1, fen: derivedBefore, kind: "derived" as const }]),
                  ...points.map((point) => ({
                    year: point.year,
                    fen: point.expenditure,
                    kind: "published" as const,
                    href: districtViewHref({ ...view, region: region.code, year: point.year }),
                  })),
                ]}
              />
            }
            table={<TrendTable {...props} unit={unit} />}
          />
        ) : (
          <p className="absent">{words.noSame}</p>
        )}
      </div>
    </Section>
  );
}

/** Says how the amounts moved and, as long as the units are not the same, that they are not. */
function finding(
  points: readonly RegionYearPoint[],
  coverage: readonly YearCoverage[],
  same: boolean,
): string {
  const words = zh.district.trend;
  const stated = points.flatMap(({ year, expenditure, accounts }) =>
    expenditure === null ? [] : [{ year, expenditure, accounts }],
  );
  const [first, last] = [stated[0], stated.at(-1)];
  if (!first || !last) return words.noSame;
  const said = (amount: Fen) =>
    formatMoney(amount, unitFor(stated.map((point) => point.expenditure)), { decimals: 2 });
  if (first === last) return words.one(first.year, said(first.expenditure));
  const fell = stated.filter(
    (point, index) => index > 0 && point.expenditure < (stated[index - 1]?.expenditure ?? 0),
  );
  const units = stated.map(({ accounts }) => accounts);
  const [fewest, most] = [Math.min(...units), Math.max(...units)];
  const whoMoved = coverage.some(({ missing }) => missing.length > 0);
  const covered = same
    ? words.coverageSame(most)
    : fewest !== most
      ? words.coverageDiffers(fewest, most)
      : whoMoved
        ? words.unitsMoved(most)
        : "";
  return (
    words.finding(first.year, said(first.expenditure), last.year, said(last.expenditure)) +
    (first.expenditure > 0
      ? words.over(
          last.expenditure >= first.expenditure,
          formatRate(Math.abs(last.expenditure / first.expenditure - 1)),
        )
      : "") +
    words.fell(fell.map(({ year }) => year)) +
    covered
  );
}

interface TrendTableProps extends DistrictTrendProps {
  readonly unit: ReturnType<typeof unitFor>;
}

function TrendTable({ place, points, coverage, derivedBefore, unit }: TrendTableProps) {
  const { columns, question, missingUnits, derived } = zh.district.trend;
  const [first] = points;
  const changes = points.map(({ expenditure }, index) => {
    const before = points[index - 1]?.expenditure ?? (index === 0 ? derivedBefore : null);
    if (expenditure === null || before === null) return null;
    const change = fen(expenditure - before);
    return { fen: change, rate: before > 0 ? change / before : null };
  });
  return (
    <WideTable label={question(points.length)}>
      <table className="tbl">
        <thead>
          <tr>
            <th scope="col">{columns.year}</th>
            <th scope="col">{columns.spent}</th>
            <th scope="col">{columns.change}</th>
            <th scope="col">{columns.income}</th>
            <th scope="col">{columns.units}</th>
            <th scope="col" className="l">
              {missingUnits}
            </th>
          </tr>
        </thead>
        <tbody>
          {derivedBefore !== null && first && (
            <tr>
              <th scope="row">
                {zh.district.yearOption(first.year - 1)}（{derived}）
              </th>
              <td>
                <Amount fen={derivedBefore} unit={unit} decimals={2} />
              </td>
              <td />
              <td />
              <td />
              <td />
            </tr>
          )}
          {points.map(({ year, expenditure, income, accounts }, index) => {
            const missing = coverage.find((each) => each.year === year)?.missing ?? [];
            const published = coverage.find((each) => each.year === year)?.published ?? accounts;
            const change = changes[index];
            return (
              <tr key={year}>
                <th scope="row">
                  <a href={districtViewHref({ ...place.view, region: place.region.code, year })}>
                    {zh.district.yearOption(year)}
                  </a>
                </th>
                <td>
                  <Amount
                    fen={expenditure}
                    unit={unit}
                    decimals={2}
                    href={unitsHref({ region: place.region.code, year })}
                  />
                </td>
                <td>
                  {change ? (
                    <Change fen={change.fen} rate={change.rate} unit={unit} />
                  ) : (
                    <Amount fen={null} unit={unit} />
                  )}
                </td>
                <td>
                  <Amount fen={income} unit={unit} decimals={2} />
                </td>
                <td>{columns.unitsOf(published, published + missing.length)}</td>
                <td className="l names">
                  {missing.map(({ id, shortName }, at) => (
                    <span key={id}>
                      {at > 0 && "、"}
                      <a href={unitHref(id)}>{shortName}</a>
                    </span>
                  ))}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </WideTable>
  );
}
