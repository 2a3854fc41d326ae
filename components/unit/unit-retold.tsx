import { unitForEach } from "@/accounts/format-money";
import { fen } from "@/accounts/money";
import type { YearPoint } from "@/db/queries/year-trend";
import { zh } from "@/messages/zh";

import { Amount } from "../amount";
import { Change } from "../change";
import { FigureFrame } from "../figure-frame";
import { accountHref } from "../page-href";
import { placeHref } from "../place-href";
import { WideTable } from "../wide-table";
import { aboutUnit, type UnitPlace } from "./unit-place";

interface UnitRetoldProps {
  readonly place: UnitPlace;
  readonly trend: readonly YearPoint[];
}

const words = zh.unit.restated;

/** 上年数被重述: years of which the next account's narrative tells another figure than their own. */
export function UnitRetold({ place, trend }: UnitRetoldProps) {
  const rows = trend.flatMap(({ year, expenditure, documentId, place: at, retold }) =>
    retold?.agreement === "differs" && expenditure !== null
      ? [{ year, expenditure, href: at ? placeHref(documentId, at) : undefined, retold }]
      : [],
  );
  const unit = unitForEach(rows.flatMap(({ expenditure, retold }) => [expenditure, retold.fen]));
  return (
    <FigureFrame
      id="f-retold"
      finding={words.retold(rows.length)}
      about={aboutUnit(place, {
        measure: words.retoldMeasure,
        basis: zh.unit.trend.basis,
        unit,
        source: words.retoldSource,
      })}
      note={words.retoldNote}
      chart={null}
      table={
        <WideTable label={words.retoldMeasure}>
          <table className="tbl">
            <thead>
              <tr>
                <th scope="col">{zh.unit.year}</th>
                <th scope="col">{words.own}</th>
                <th scope="col">{words.told}</th>
                <th scope="col">{words.gap}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ year, expenditure, href, retold }) => (
                <tr key={year}>
                  <th scope="row">
                    <a href={accountHref(place.unit.id, year)}>{year}</a>
                  </th>
                  <td>
                    <Amount fen={expenditure} unit={unit} href={href} />
                  </td>
                  <td>
                    <Amount
                      fen={retold.fen}
                      unit={unit}
                      href={placeHref(retold.documentId, retold.place)}
                    />
                  </td>
                  <td>
                    <Change fen={fen(retold.fen - expenditure)} rate={null} unit={unit} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </WideTable>
      }
    />
  );
}
