import type { Unit } from "@/accounts/money";
import type { AccountRow } from "@/db/queries/accounts";
import type { UnitRow } from "@/db/queries/units";
import { zh } from "@/messages/zh";

import { Amount } from "../amount";
import { accountHref, unitHref, unitsHref, type UnitsQuery } from "../page-href";
import { WideTable } from "../wide-table";

/** A unit with the account whose amounts are shown: of the year asked for, else its newest. */
export interface UnitWithAccount {
  readonly unit: UnitRow;
  readonly account: AccountRow | null;
}

interface UnitsTableProps {
  readonly rows: readonly UnitWithAccount[];
  readonly unit: Unit;
  readonly query: UnitsQuery;
}

export function UnitsTable({ rows, unit, query }: UnitsTableProps) {
  const words = zh.units.list;
  return (
    <WideTable label={zh.units.title}>
      <table className="tbl">
        <thead>
          <tr>
            <SortableHead name={words.name} by="name" query={query} />
            <SortableHead name={words.amount} by="amount" query={query} />
            <th scope="col">{words.amountYear}</th>
            <th scope="col" className="l">
              {words.years}
            </th>
            <th scope="col" className="l">
              {words.scope}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ unit: row, account }) => (
            <tr key={row.id}>
              <th scope="row">
                <a href={unitHref(row.id)}>{row.shortName}</a>
                <small className="full-name">{row.name}</small>
              </th>
              <td>
                <Amount
                  fen={account?.totals.expenditure ?? null}
                  unit={unit}
                  href={account ? accountHref(row.id, account.year) : undefined}
                />
              </td>
              <td>{account?.year}</td>
              <td className="l">
                {row.years.map((year) => (
                  <a key={year} className="year" href={accountHref(row.id, year)}>
                    {year}
                  </a>
                ))}
              </td>
              <td className="l">{row.scope ?? zh.units.unit.unknownScope}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}

interface SortableHeadProps {
  readonly name: string;
  readonly by: "name" | "amount";
  readonly query: UnitsQuery;
}

/** A heading that sorts, as a link: the order is in the address. */
function SortableHead({ name, by, query }: SortableHeadProps) {
  const { sort = "-amount" } = query;
  const up = sort === by;
  const down = sort === `-${by}`;
  const next = up ? (`-${by}` as const) : down || by === "name" ? by : (`-${by}` as const);
  return (
    <th
      scope="col"
      {...((up || down) && { "aria-sort": up ? ("ascending" as const) : ("descending" as const) })}
    >
      <a href={unitsHref({ ...query, sort: next })}>
        {name}
        {(up || down) && <span aria-hidden="true">{up ? " ↑" : " ↓"}</span>}
      </a>
    </th>
  );
}
