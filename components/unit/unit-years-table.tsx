import type { ReactNode } from "react";

import type { Fen, Unit } from "@/accounts/money";
import { zh } from "@/messages/zh";

import { Amount } from "../amount";
import { accountHref } from "../page-href";
import { WideTable } from "../wide-table";
import type { UnitPlace } from "./unit-place";

interface UnitYearsTableProps {
  readonly place: UnitPlace;
  readonly label: string;
  /** A column each, a value for each of the place's years. */
  readonly amounts: readonly {
    readonly key: string;
    readonly name: string;
    readonly values: readonly (Fen | null)[];
    /** Where each was read. */
    readonly hrefs?: readonly (string | undefined)[];
  }[];
  readonly unit: Unit;
  /** Columns that hold no amounts; null: not there. */
  readonly more?: readonly {
    readonly name: string;
    readonly text: (year: number) => ReactNode | null;
  }[];
}

/** A row a year, leading to its account. */
export function UnitYearsTable({ place, label, amounts, unit, more = [] }: UnitYearsTableProps) {
  const { unit: own, years, marks } = place;
  return (
    <WideTable label={label}>
      <table className="tbl">
        <thead>
          <tr>
            <th scope="col">{zh.unit.year}</th>
            {amounts.map(({ key, name }) => (
              <th key={key} scope="col">
                {name}
              </th>
            ))}
            {more.map(({ name }) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {years.map((year, at) => (
            <tr key={year}>
              <th scope="row">
                {own.years.includes(year) ? <a href={accountHref(own.id, year)}>{year}</a> : year}
              </th>
              {amounts.map(({ key, values, hrefs }) => (
                <td key={key}>
                  <Amount fen={values[at] ?? null} unit={unit} href={hrefs?.[at]} marks={marks} />
                </td>
              ))}
              {more.map(({ name, text }) => (
                <td key={name}>{text(year) ?? <Amount fen={null} unit={unit} />}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}
