"use client";

import { formatRate, unitForEach } from "@/accounts/format-money";
import type { Fen } from "@/accounts/money";
import type { BudgetBasis } from "@/db/queries/region-execution";
import { zh } from "@/messages/zh-browser";

import { Amount } from "../amount";
import { accountHref } from "../page-href";
import { WideTable } from "../wide-table";

interface ExecutionRatesProps {
  readonly basis: BudgetBasis;
  readonly year: number;
  /** The lowest rate first: that is what is looked for. */
  readonly rows: readonly {
    readonly id: string;
    readonly name: string;
    readonly group: string;
    readonly budget: Fen;
    readonly actual: Fen;
    readonly rate: number | null;
  }[];
  /** By peer group; null where it is too small to have one. */
  readonly medians: Readonly<Record<string, number | null>>;
}

/** A client component so that its many rows travel as figures, not as elements. */
export function ExecutionRates({ basis, year, rows, medians }: ExecutionRatesProps) {
  const { columns, noRate, names } = zh.districtExecution;
  const unit = unitForEach(rows.flatMap(({ budget, actual }) => [budget, actual]));
  return (
    <WideTable label={names[basis]}>
      <table className="tbl">
        <thead>
          <tr>
            <th scope="col">{columns.unit}</th>
            <th scope="col" className="l">
              {columns.group}
            </th>
            <th scope="col">{columns.amount(columns.budget[basis], unit)}</th>
            <th scope="col">{columns.amount(columns.actual, unit)}</th>
            <th scope="col">{columns.rate[basis]}</th>
            <th scope="col">{columns.median}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, group, budget, actual, rate }) => {
            const median = medians[group];
            return (
              <tr key={id}>
                <th scope="row">
                  <a href={`${accountHref(id, year)}#execution`}>{name}</a>
                </th>
                <td className="l">{group}</td>
                <td>
                  <Amount fen={budget} unit={unit} decimals={2} />
                </td>
                <td>
                  <Amount fen={actual} unit={unit} decimals={2} />
                </td>
                <td>{rate === null ? noRate : formatRate(rate)}</td>
                <td>{median == null ? "" : formatRate(median)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </WideTable>
  );
}
