import { formatRate, unitForEach } from "@/accounts/format-money";
import type { Fen } from "@/accounts/money";
import type { FunctionUnitRow } from "@/db/queries/function-units";
import { zh } from "@/messages/zh";

import { Amount } from "../amount";
import { Change } from "../change";
import { FigureFrame } from "../figure-frame";
import { accountHref } from "../page-href";
import { placeHref } from "../place-href";
import { MoreRows } from "../ranking/more-rows";
import { Section } from "../section";
import { WideTable } from "../wide-table";
import { functionsViewHref } from "./functions-address";
import { aboutFunctions, type FunctionsPlace } from "./functions-place";

interface FunctionUnitsSectionProps {
  readonly place: FunctionsPlace;
  readonly code: string;
  readonly whole: Fen | null;
  /** The largest first. */
  readonly rows: readonly FunctionUnitRow[];
}

const ID = "f-units";

/** The units that spend on a category, ranked; each amount leads to the cell that states it. */
export function FunctionUnitsSection({ place, code, whole, rows }: FunctionUnitsSectionProps) {
  const { region, year, view } = place;
  const shown = rows.slice(0, view.rows);
  const words = zh.functions.one.units;
  const [first] = rows;
  const unit = unitForEach(shown.flatMap(({ total }) => total ?? []));
  return (
    <Section id="s-units" question={words.question}>
      {!first || first.total === null ? (
        <p className="absent">{words.none(place.year)}</p>
      ) : (
        <FigureFrame
          id={ID}
          finding={
            rows.length === 1 || whole === null || whole <= 0
              ? words.only(first.unit.shortName)
              : words.finding(rows.length, first.unit.shortName, formatRate(first.total / whole))
          }
          about={aboutFunctions(place, { measure: words.measure, unit })}
          note={words.note}
          chart={null}
          table={
            <WideTable label={words.question}>
              <UnitsTable place={place} rows={shown} unit={unit} />
            </WideTable>
          }
        />
      )}
      <MoreRows
        shown={shown.length}
        all={rows.length}
        hrefOf={(count) =>
          functionsViewHref({ ...view, region: region.code, year, code, rows: count }, ID)
        }
      />
    </Section>
  );
}

interface UnitsTableProps {
  readonly place: FunctionsPlace;
  readonly rows: readonly FunctionUnitRow[];
  readonly unit: ReturnType<typeof unitForEach>;
}

function UnitsTable({ place, rows, unit }: UnitsTableProps) {
  const { columns, others: alsoOthers } = zh.functions.one.units;
  return (
    <table className="tbl ranking">
      <thead>
        <tr>
          <th scope="col">{columns.rank}</th>
          <th scope="col" className="l">
            {columns.unit}
          </th>
          <th scope="col">{columns.total}</th>
          <th scope="col">{columns.basic}</th>
          <th scope="col">{columns.project}</th>
          <th scope="col">{columns.share}</th>
          <th scope="col">{columns.change}</th>
          <th scope="col" className="l">
            {columns.printed}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={row.accountId}>
            <td>{index + 1}</td>
            <th scope="row" className="l">
              <a href={accountHref(row.unit.id, place.year)}>{row.unit.shortName}</a>
            </th>
            <td>
              <Amount
                fen={row.total}
                unit={unit}
                href={row.printed ? placeHref(row.documentId, row.printed.place) : undefined}
                marks={place.marks}
              />
            </td>
            <td>
              <Amount fen={row.basic} unit={unit} />
            </td>
            <td>
              <Amount fen={row.project} unit={unit} />
            </td>
            <td>{row.share === null ? "" : formatRate(row.share)}</td>
            <td>
              {row.change === null ? (
                <Amount fen={null} unit={unit} />
              ) : (
                <Change form="rate" fen={row.change} rate={row.changeRate} unit={unit} />
              )}
            </td>
            <td className="l">
              {row.printed && `${row.printed.name}（${row.printed.code}）`}
              {row.others > 0 && alsoOthers(row.others)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
