import type { FigureMarks } from "@/accounts/checks/figure-marks";
import { fen, type Unit } from "@/accounts/money";
import type { UnitHistory } from "@/db/queries/unit-years-history";
import type { Retold, YearPoint } from "@/db/queries/year-trend";
import { zh } from "@/messages/zh";

import { Amount } from "../amount";
import { Change } from "../change";
import { accountHref } from "../page-href";
import { placeHref } from "../place-href";
import { WideTable } from "../wide-table";

interface UnitTrendTableProps {
  readonly unitId: string;
  readonly years: readonly number[];
  readonly trend: readonly YearPoint[];
  readonly history: UnitHistory;
  readonly unit: Unit;
  readonly marks: FigureMarks;
}

const words = zh.unit.trend;

/** Each year with its change on the year before, where it is from, and what the next year says of it. */
export function UnitTrendTable({
  unitId,
  years,
  trend,
  history,
  unit,
  marks,
}: UnitTrendTableProps) {
  const at = (year: number) => trend.find((point) => point.year === year);
  const merged = new Set(history.predecessors.map(({ since }) => since));
  return (
    <WideTable label={words.question}>
      <table className="tbl">
        <thead>
          <tr>
            <th scope="col">{zh.unit.year}</th>
            <th scope="col">{words.expenditure}</th>
            <th scope="col">{words.change}</th>
            <th scope="col">{words.income}</th>
            <th scope="col" className="l">
              {words.kind}
            </th>
            <th scope="col" className="l">
              {words.retold}
            </th>
          </tr>
        </thead>
        <tbody>
          {years.map((year) => {
            const point = at(year);
            return (
              <tr key={year}>
                <th scope="row">
                  {point?.kind === "published" ? (
                    <a href={accountHref(unitId, year)}>{year}</a>
                  ) : (
                    year
                  )}
                  {merged.has(year) && <span className="said__mark">{zh.unit.history.mark}</span>}
                </th>
                <td>
                  <Amount
                    fen={point?.expenditure ?? null}
                    unit={unit}
                    href={point?.place ? placeHref(point.documentId, point.place) : undefined}
                    marks={marks}
                  />
                </td>
                <td>
                  <YearChange point={point} before={at(year - 1)} unit={unit} />
                </td>
                <td>
                  <Amount fen={point?.income ?? null} unit={unit} />
                </td>
                <td className="l">{originOf(point)}</td>
                <td className="l">{point?.retold && <Told retold={point.retold} unit={unit} />}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </WideTable>
  );
}

function YearChange(props: {
  readonly point: YearPoint | undefined;
  readonly before: YearPoint | undefined;
  readonly unit: Unit;
}) {
  const [now, then] = [props.point?.expenditure, props.before?.expenditure];
  if (now == null || then == null) return <Amount fen={null} unit={props.unit} />;
  return (
    <Change fen={fen(now - then)} rate={then > 0 ? (now - then) / then : null} unit={props.unit} />
  );
}

function originOf(point: YearPoint | undefined): string {
  if (!point) return words.missing;
  return point.formula === null ? words.published : words.derived(point.formula);
}

function Told({ retold, unit }: { readonly retold: Retold; readonly unit: Unit }) {
  const { agreement, fen: told, documentId, place } = retold;
  const href = placeHref(documentId, place);
  if (agreement === "differs")
    return (
      <>
        <Amount fen={told} unit={unit} href={href} />
        <span className="retold">{words.retoldDiffers}</span>
      </>
    );
  return <a href={href}>{agreement === "agrees" ? words.retoldSame : words.retoldRounding}</a>;
}
