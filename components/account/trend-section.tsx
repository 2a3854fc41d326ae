import { changeWords, formatMoney, unitForEach } from "@/accounts/format-money";
import type { Unit } from "@/accounts/money";
import { TABLE_BASIS } from "@/accounts/published-tables";
import type { YearChange } from "@/accounts/year-change";
import { Amount } from "@/components/amount";
import { YearChart } from "@/components/charts/year-chart";
import { FigureFrame } from "@/components/figure-frame";
import { accountHref } from "@/components/page-href";
import { placeHref } from "@/components/place-href";
import { Section } from "@/components/section";
import type { StoredAccount } from "@/db/queries/whole-account";
import type { YearPoint } from "@/db/queries/year-trend";
import { zh } from "@/messages/zh";

import { Absent } from "./absent";
import { figureAbout, narrativeSource, tableSource } from "./figure-about-account";

interface TrendSectionProps {
  readonly stored: StoredAccount;
  readonly points: readonly YearPoint[];
  readonly change: YearChange | null;
}

export function TrendSection({ stored, points, change }: TrendSectionProps) {
  const words = zh.account.trend;
  const { account } = stored;
  const years = withGaps(points);
  const derived = points.some(({ kind }) => kind === "derived");
  const terms = derived ? [words.hollow] : [];
  if (points.filter(({ expenditure }) => expenditure !== null).length < 2)
    return (
      <Section id="trend" question={words.question} terms={terms}>
        <Absent>{words.alone}</Absent>
      </Section>
    );
  const unit = unitForEach(points.flatMap(({ expenditure }) => expenditure ?? []));
  return (
    <Section id="trend" question={words.question} terms={terms}>
      <FigureFrame
        id="f-year"
        finding={zh.account.trendFinding(
          account.year,
          change && changeWords(change.fen, change.rate),
        )}
        about={figureAbout(stored, {
          measure: words.measure,
          basis: TABLE_BASIS["03"],
          unit,
          sources: [
            tableSource(stored, "03"),
            ...(change?.statement ? [narrativeSource([change.statement.place])] : []),
          ],
          years: `${years[0]?.year ?? account.year}–${years.at(-1)?.year ?? account.year} 年`,
        })}
        chart={
          points.some(({ expenditure }) => expenditure) ? (
            <YearChart columns={years.map((each) => column(each, stored))} unit={unit} />
          ) : null
        }
        table={
          <table className="tbl">
            <thead>
              <tr>
                <th scope="col">{words.columns.year}</th>
                <th scope="col">{words.columns.amount}</th>
                <th scope="col" className="l">
                  {words.columns.origin}
                </th>
              </tr>
            </thead>
            <tbody>
              {years.map(({ year, point }) => (
                <tr key={year}>
                  <th scope="row">{year}</th>
                  <td>
                    <Amount
                      fen={point?.expenditure ?? null}
                      unit={unit}
                      href={point?.place ? placeHref(point.documentId, point.place) : undefined}
                      marks={stored.marks}
                    />
                  </td>
                  <td className="l">{origin(point, unit)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        }
      />
    </Section>
  );
}

interface Year {
  readonly year: number;
  readonly point: YearPoint | undefined;
}

/** Every year from the first to the last: one without an account is shown as such. */
function withGaps(points: readonly YearPoint[]): readonly Year[] {
  const first = points[0]?.year ?? 0;
  const last = points.at(-1)?.year ?? -1;
  return Array.from({ length: last - first + 1 }, (_, index) => ({
    year: first + index,
    point: points.find(({ year }) => year === first + index),
  }));
}

function column({ year, point }: Year, { unit }: StoredAccount) {
  const published = point?.kind === "published";
  return {
    year,
    fen: point?.expenditure ?? null,
    kind: point?.kind ?? ("published" as const),
    ...(published && { href: accountHref(unit.id, year) }),
  };
}

function origin(point: YearPoint | undefined, unit: Unit): string {
  const words = zh.account.trend;
  if (!point) return words.missing;
  const { kind, formulaFigures: figures } = point;
  if (kind === "published" || figures === null) return words.published;
  return words.derived(
    point.year + 1,
    formatMoney(figures.expenditure, unit),
    changeWords(figures.change, null, unit),
  );
}
