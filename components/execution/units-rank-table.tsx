import type { ReactNode } from "react";

import type { Fen, Unit } from "@/accounts/money";
import { zh } from "@/messages/zh";

import { accountHref } from "../page-href";
import { MoreRows } from "../ranking/more-rows";
import { executionViewHref } from "./execution-address";
import { ExecutionCells } from "./execution-cells";
import { linesOf, type ExecutionPlace } from "./execution-place";
import { RankHeads, rankWords } from "./rank-heads";
import { highestRate } from "./ranked";

export interface UnitInRanking {
  readonly unit: { readonly id: string; readonly shortName: string };
  readonly budget: Fen;
  readonly actual: Fen;
  readonly rate: number | null;
  readonly deviation: Fen;
  /** The passage behind the budget; absent where several are added up. */
  readonly href?: string | undefined;
  readonly doubt: string | null;
  /** What is said under its name. */
  readonly note?: string | undefined;
  readonly reason: ReactNode;
}

interface UnitsRankTableProps {
  readonly place: ExecutionPlace;
  /** The figure's anchor. */
  readonly at: string;
  readonly unit: Unit;
  /** In the order of the address, as many as are listed. */
  readonly rows: readonly UnitInRanking[];
}

/** Units with budget, actual, rate, what is between them, and the reason given. */
export function UnitsRankTable({ place, at, unit, rows }: UnitsRankTableProps) {
  const { columns } = zh.execution;
  const highest = highestRate(rows);
  return (
    <table className="tbl ranking cards">
      <thead>
        <tr>
          <RankHeads
            place={place}
            at={at}
            bars
            heads={[{ sort: "unit", text: columns.unit }, ...rankWords(place.kind)]}
          />
          <th scope="col" className="l">
            {columns.reason}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.unit.id}>
            <th scope="row">
              <a href={`${accountHref(row.unit.id, place.year)}#execution`}>{row.unit.shortName}</a>
              {row.note !== undefined && <small className="named">{row.note}</small>}
            </th>
            <ExecutionCells
              row={row}
              unit={unit}
              kind={place.kind}
              lines={linesOf(place)}
              marks={place.marks}
              highest={highest}
              href={row.href}
              doubt={row.doubt}
            />
            <td className="l said">{row.reason}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface MoreOfRankingProps {
  readonly place: ExecutionPlace;
  readonly at: string;
  readonly shown: number;
  readonly all: number;
}

/** The way to all rows of a ranking of this page. */
export function MoreOfRanking({
  place: { region, year, view },
  at,
  shown,
  all,
}: MoreOfRankingProps) {
  return (
    <MoreRows
      shown={shown}
      all={all}
      hrefOf={(rows) => executionViewHref({ ...view, region: region.code, year, rows }, at)}
    />
  );
}
