import { formatMoney, formatRate, unitFor } from "@/accounts/format-money";
import type { Unit } from "@/accounts/money";
import type { OverviewRow, RegionOverview } from "@/db/queries/overview";
import { zh } from "@/messages/zh";

import { Amount } from "../amount";
import { Change } from "../change";
import { FigureFrame } from "../figure-frame";
import { accountHref, unitsHref } from "../page-href";
import { Section } from "../section";
import { WideTable } from "../wide-table";

const UNIT: Unit = "万元";

/** The region's units with what they spent; each leads to its account. */
export function DistrictUnits({ overview }: { readonly overview: RegionOverview }) {
  const { region, year, rows, accounts } = overview;
  const words = zh.district.units;
  return (
    <Section id="s-units" question={words.question} terms={words.terms}>
      <FigureFrame
        id="f-units"
        finding={finding(rows)}
        about={{
          measure: words.measure,
          basis: words.basis,
          unit: UNIT,
          years: zh.district.yearOption(year),
          source: words.source(accounts),
          places: [{ words: words.sourceLink, href: unitsHref({ region: region.code, year }) }],
          version: null,
          mark: region.simulated ? zh.shell.simulated : null,
        }}
        note={rows.some((row) => row.previousDerived) ? words.derivedNote : undefined}
        chart={null}
        table={<UnitsOfYear rows={rows} year={year} />}
      />
    </Section>
  );
}

function finding(rows: readonly OverviewRow[]): string {
  const words = zh.district.units;
  const [first] = rows;
  if (!first || first.expenditure === null) return words.none(rows.length);
  const amount = formatMoney(first.expenditure, unitFor([first.expenditure]));
  if (rows.length > 1) return words.most(rows.length, first.unit.shortName, amount);
  const completed =
    first.completionRate === null ? "" : words.oneCompleted(formatRate(first.completionRate));
  return words.one(first.unit.shortName, amount) + completed;
}

function UnitsOfYear({
  rows,
  year,
}: {
  readonly rows: readonly OverviewRow[];
  readonly year: number;
}) {
  const words = zh.district.units;
  return (
    <WideTable label={words.question}>
      <table className="tbl">
        <thead>
          <tr>
            <th scope="col">{words.name}</th>
            <th scope="col">{words.expenditure}</th>
            <th scope="col">{words.change}</th>
            <th scope="col">{words.initialBudget}</th>
            <th scope="col">{words.completion}</th>
            <th scope="col">{words.sangong}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.accountId}>
              <th scope="row">
                <a href={accountHref(row.unit.id, year)}>{row.unit.shortName}</a>
              </th>
              <td>
                <Amount fen={row.expenditure} unit={UNIT} href={accountHref(row.unit.id, year)} />
              </td>
              <td>
                {row.change === null ? (
                  <Amount fen={null} unit={UNIT} />
                ) : (
                  <Change fen={row.change} rate={row.changeRate} unit={UNIT} />
                )}
                {row.previousDerived && (
                  <abbr className="derived" title={words.derivedLong}>
                    {words.derived}
                  </abbr>
                )}
              </td>
              <td>
                <Amount fen={row.initialBudget} unit={UNIT} />
              </td>
              <td>
                {row.completionRate === null ? (
                  <Amount fen={null} unit={UNIT} />
                ) : (
                  formatRate(row.completionRate)
                )}
              </td>
              <td>
                <Amount fen={row.sangongActual} unit={UNIT} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}
