import { changeWords, formatMoney, unitForEach } from "@/accounts/format-money";
import { fen, sumFen, type Fen } from "@/accounts/money";
import type { FunctionReason } from "@/db/queries/function-reasons";
import type { FunctionUnitRow } from "@/db/queries/function-units";
import { zh } from "@/messages/zh";

import { Amount } from "../amount";
import { Change } from "../change";
import { FigureFrame } from "../figure-frame";
import { accountHref } from "../page-href";
import { placeHref } from "../place-href";
import { Section } from "../section";
import { WideTable } from "../wide-table";
import { FunctionReasons } from "./function-reasons";
import { MOVES_SECTION } from "./functions-address";
import { aboutFunctions, type FunctionsPlace } from "./functions-place";

interface FunctionMovesSectionProps {
  readonly place: FunctionsPlace;
  readonly rows: readonly FunctionUnitRow[];
  /** By document. */
  readonly reasons: ReadonlyMap<string, readonly FunctionReason[]>;
}

const SHOWN = 10;
const words = zh.functions.one.moves;

type Moved = FunctionUnitRow & { readonly change: Fen };

/** Whose spending on a category moved most on the year before, and what their documents say why. */
export function FunctionMovesSection({ place, rows, reasons }: FunctionMovesSectionProps) {
  const { year } = place;
  const comparable = rows.flatMap((row) =>
    row.change === null ? [] : [{ ...row, change: row.change }],
  );
  const moved = comparable
    .filter(({ change }) => change !== 0)
    .toSorted((a, b) => Math.abs(b.change) - Math.abs(a.change));
  const listed = moved.slice(0, SHOWN);
  const unit = unitForEach(
    listed.flatMap(({ total, previous, change }) => [total ?? [], previous ?? [], change].flat()),
  );
  return (
    <Section id={MOVES_SECTION} question={words.question}>
      {moved.length === 0 ? (
        <p className="absent">
          {comparable.length === 0 ? words.none(year - 1) : words.same(year - 1)}
        </p>
      ) : (
        <FigureFrame
          id="f-moves"
          finding={finding(moved)}
          about={aboutFunctions(place, {
            measure: words.measure,
            unit,
            years: zh.district.yearsRange(year - 1, year),
          })}
          note={moved.length > SHOWN ? words.first(SHOWN) + words.note : words.note}
          chart={null}
          table={
            <WideTable label={words.measure}>
              <MovesTable place={place} rows={listed} reasons={reasons} unit={unit} />
            </WideTable>
          }
        />
      )}
    </Section>
  );
}

function finding(moved: readonly Moved[]): string {
  const up = moved.filter(({ change }) => change > 0);
  const down = moved.filter(({ change }) => change < 0);
  const [most] = moved;
  const [rise, fall] = [sizeOf(up), sizeOf(down)];
  const unit = unitForEach([rise, fall, ...(most ? [most.change] : [])]);
  return (
    words.finding(up.length, formatMoney(rise, unit), down.length, formatMoney(fall, unit)) +
    (most ? words.most(most.unit.shortName, changeWords(most.change, most.changeRate, unit)) : "")
  );
}

function sizeOf(rows: readonly Moved[]): Fen {
  return fen(Math.abs(sumFen(rows.map(({ change }) => change))));
}

interface MovesTableProps {
  readonly place: FunctionsPlace;
  readonly rows: readonly Moved[];
  readonly reasons: FunctionMovesSectionProps["reasons"];
  readonly unit: ReturnType<typeof unitForEach>;
}

function MovesTable({ place, rows, reasons, unit }: MovesTableProps) {
  const { columns } = words;
  return (
    <table className="tbl moves cards">
      <thead>
        <tr>
          <th scope="col" className="l">
            {columns.unit}
          </th>
          <th scope="col">{columns.previous}</th>
          <th scope="col">{columns.now}</th>
          <th scope="col">{columns.change}</th>
          <th scope="col" className="l">
            {columns.reason}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.accountId}>
            <th scope="row" className="l">
              <a href={accountHref(row.unit.id, place.year)}>{row.unit.shortName}</a>
            </th>
            <td data-label={columns.previous}>
              <Amount fen={row.previous} unit={unit} />
            </td>
            <td data-label={columns.now}>
              <Amount
                fen={row.total}
                unit={unit}
                href={row.printed ? placeHref(row.documentId, row.printed.place) : undefined}
                marks={place.marks}
              />
            </td>
            <td className="whole">
              <Change fen={row.change} rate={row.changeRate} unit={unit} />
            </td>
            <td className="l reason">
              <FunctionReasons
                documentId={row.documentId}
                reasons={reasons.get(row.documentId) ?? []}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
