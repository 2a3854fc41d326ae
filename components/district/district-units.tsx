import { formatMoney, formatRate, unitFor } from "@/accounts/format-money";
import { sumFen, type Unit } from "@/accounts/money";
import type { AccountVerdict } from "@/db/queries/account-verdicts";
import type { RegionUnitRow } from "@/db/queries/region-units";
import { zh } from "@/messages/zh";

import { Amount } from "../amount";
import { Change } from "../change";
import { VerdictMark } from "../checks/verdict-mark";
import { FigureFrame } from "../figure-frame";
import { accountHref, unitsHref } from "../page-href";
import { Section } from "../section";
import { WideTable } from "../wide-table";
import { aboutFigure, type DistrictPlace } from "./district-page";

interface DistrictUnitsProps {
  readonly place: DistrictPlace;
  /** The largest first. */
  readonly units: readonly RegionUnitRow[];
  readonly verdicts: readonly AccountVerdict[];
}

const UNIT: Unit = "万元";
const SHOWN = 10;

/** The units that spent most; the page of units has all of them. */
export function DistrictUnits({ place, units, verdicts }: DistrictUnitsProps) {
  const { region, year } = place;
  const words = zh.district.units;
  const whole = sumFen(units.flatMap(({ expenditure }) => expenditure ?? []));
  return (
    <Section id="s-units" question={words.question}>
      <div>
        <FigureFrame
          id="f-units"
          finding={finding(units)}
          about={aboutFigure(place, {
            measure: words.measure,
            basis: "全部资金",
            unit: UNIT,
            source: words.source(units.length),
          })}
          note={units.length > SHOWN ? words.first(SHOWN) : undefined}
          chart={null}
          table={
            <WideTable label={words.question}>
              <table className="tbl">
                <thead>
                  <tr>
                    <th scope="col">{words.columns.unit}</th>
                    <th scope="col" className="l">
                      {words.columns.group}
                    </th>
                    <th scope="col">{words.columns.spent}</th>
                    <th scope="col">{words.columns.share}</th>
                    <th scope="col">{words.columns.change}</th>
                  </tr>
                </thead>
                <tbody>
                  {units.slice(0, SHOWN).map((row) => (
                    <tr key={row.accountId}>
                      <th scope="row">
                        <a href={accountHref(row.unit.id, year)}>{row.unit.shortName}</a>
                        <VerdictMark
                          verdict={verdicts.find(({ accountId }) => accountId === row.accountId)}
                          of={row.unit.shortName}
                        />
                      </th>
                      <td className="l">{row.peerGroup}</td>
                      <td>
                        <Amount
                          fen={row.expenditure}
                          unit={UNIT}
                          decimals={2}
                          href={accountHref(row.unit.id, year)}
                        />
                      </td>
                      <td>
                        {row.expenditure !== null && whole > 0
                          ? formatRate(row.expenditure / whole)
                          : ""}
                      </td>
                      <td>
                        {row.change === null ? (
                          <Amount fen={null} unit={UNIT} />
                        ) : (
                          <Change fen={row.change} rate={row.changeRate} unit={UNIT} />
                        )}
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </WideTable>
          }
        />
        <p className="onward">
          <a href={unitsHref({ region: region.code, year })}>{words.all(units.length)}</a>
        </p>
      </div>
    </Section>
  );
}

function finding(units: readonly RegionUnitRow[]): string {
  const words = zh.district.units;
  const [first] = units;
  if (!first || first.expenditure === null) return words.none(units.length);
  const amount = formatMoney(first.expenditure, unitFor([first.expenditure]), { decimals: 2 });
  return units.length > 1
    ? words.most(units.length, first.unit.shortName, amount)
    : words.one(first.unit.shortName, amount);
}
