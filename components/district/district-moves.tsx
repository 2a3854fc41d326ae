import { formatMoney, formatRate, unitFor } from "@/accounts/format-money";
import { sumFen, type Unit } from "@/accounts/money";
import type { AttentionLines } from "@/db/queries/region-attention";
import type { RegionUnitRow } from "@/db/queries/region-units";
import { zh } from "@/messages/zh";

import { Amount } from "../amount";
import { Change } from "../change";
import { FigureFrame, Mark } from "../figure-frame";
import { accountHref } from "../page-href";
import { placeHref, placeWords } from "../place-href";
import { WideTable } from "../wide-table";
import { aboutFigure, type DistrictPlace } from "./district-page";

interface DistrictMovesProps {
  readonly place: DistrictPlace;
  readonly units: readonly RegionUnitRow[];
  /** The largest change first. */
  readonly moves: readonly RegionUnitRow[];
  /** Those beyond the lines. */
  readonly large: readonly RegionUnitRow[];
  readonly lines: AttentionLines;
}

const UNIT: Unit = "万元";
/** A net change below this part of the whole is too near to nothing to be a share of. */
const SMALL = 0.001;
const SHOWN = 10;

/** Whose spending moved far, and what the documents say why. */
export function DistrictMoves({ place, units, moves, large, lines }: DistrictMovesProps) {
  const words = zh.district.moves;
  const whole = netChange(units);
  // One beyond the lines is in sight even where larger sums moved less far.
  const listed = moves.filter((row, index) => index < SHOWN || large.includes(row));
  return (
    <FigureFrame
      id="f-moves"
      finding={words.finding(
        large.length,
        formatRate(lines.change, 0),
        formatMoney(lines.changeFen, unitFor([lines.changeFen]), { decimals: 0 }),
      )}
      about={aboutFigure(place, {
        measure: words.measure,
        basis: "全部资金",
        unit: UNIT,
        source: words.source(units.length),
      })}
      note={moves.length > SHOWN ? words.first(SHOWN) + words.note : words.note}
      chart={null}
      table={
        <WideTable label={words.measure}>
          <table className="tbl moves cards">
            <thead>
              <tr>
                <th scope="col">{words.columns.unit}</th>
                <th scope="col">{words.columns.now}</th>
                <th scope="col">{words.columns.change}</th>
                <th scope="col">{words.columns.contribution}</th>
                <th scope="col" className="l">
                  {words.columns.reason}
                </th>
              </tr>
            </thead>
            <tbody>
              {listed.map((row) => (
                <tr key={row.accountId}>
                  <th scope="row">
                    <a href={accountHref(row.unit.id, place.year)}>{row.unit.shortName}</a>
                    {large.includes(row) && <span className="flag">{words.flag}</span>}
                  </th>
                  <td data-label={words.columns.now}>
                    <Amount fen={row.expenditure} unit={UNIT} decimals={2} />
                  </td>
                  <td className="whole">
                    {row.change !== null && (
                      <Change fen={row.change} rate={row.changeRate} unit={UNIT} />
                    )}
                    {row.previousKind === "derived" && (
                      <abbr className="derived" title={words.derivedLong}>
                        {words.derived}
                      </abbr>
                    )}
                  </td>
                  <td data-label={words.columns.contribution}>
                    {whole === null || row.change === null ? (
                      <Amount fen={null} unit={UNIT} />
                    ) : (
                      formatRate(row.change / whole)
                    )}
                  </td>
                  <td className="l reason">
                    <Reasons row={row} />
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

function Reasons({ row }: { readonly row: RegionUnitRow }) {
  const words = zh.district.moves;
  if (row.reasons.length === 0) return <span className="muted">{words.noReason}</span>;
  return row.reasons.map(({ text, transcribed, place }) => (
    <span key={`${place.block} ${text}`}>
      {words.quote(text)} <a href={placeHref(row.documentId, place)}>{placeWords(place)}</a>{" "}
      {transcribed && <Mark text={zh.shell.transcription} />}
    </span>
  ));
}

/** Of the units with a year before; null where it is next to nothing. */
function netChange(units: readonly RegionUnitRow[]): number | null {
  const changes = units.flatMap(({ change }) => change ?? []);
  const previous = units.flatMap(({ previous: before }) => before ?? []);
  const net = sumFen(changes);
  return Math.abs(net) > sumFen(previous) * SMALL ? net : null;
}
