"use client";

import type { ReactNode } from "react";

import { stepOf, type HeatStep } from "@/charts/heat-steps";
import { zh } from "@/messages/zh-browser";

import { WideTable } from "./wide-table";

export interface HeatCell {
  /** Null: not stated. */
  readonly value: number | null;
  /** What stands in the cell. */
  readonly text: ReactNode;
  readonly href?: string | undefined;
}

interface HeatTableProps {
  readonly label: string;
  /** Above the names of the rows. */
  readonly corner: string;
  readonly rows: readonly {
    readonly key: string;
    readonly name: string;
    readonly href?: string | undefined;
  }[];
  readonly columns: readonly string[];
  /** A row of cells for each of the rows. */
  readonly cells: readonly (readonly HeatCell[])[];
  /** Ascending, at most six: see heatSteps. */
  readonly steps: readonly HeatStep[];
  /** "diverging": five steps, the middle one neutral, blue below and orange above. */
  readonly scale?: "sequential" | "diverging";
  /** See WideTable. */
  readonly newestFirst?: boolean;
}

/**
 * A heat map that is a table: the figures stand in it, its colours only lead the eye. A client component so
 * that its many cells travel as figures, not as elements.
 */
export function HeatTable(props: HeatTableProps) {
  const { label, corner, rows, columns, cells, steps, scale = "sequential", newestFirst } = props;
  const classOf = (step: number) => `heat__step heat__${scale}-${step}`;
  const blanks = cells.some((row) => row.some(({ value }) => value === null));
  return (
    <div className="heat">
      <ul className="heat__legend">
        {steps.map(({ from, text }, step) => (
          <li key={from}>
            <i className={classOf(step)} /> {text}
          </li>
        ))}
        {blanks && (
          <li>
            <i className="heat__step heat__blank" /> {zh.charts.heat.blank}
          </li>
        )}
      </ul>
      <WideTable label={label} {...(newestFirst && { newestFirst })}>
        <table className="tbl heat__table">
          <thead>
            <tr>
              <th scope="col" className="l">
                {corner}
              </th>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, name, href }, row) => (
              <tr key={key}>
                <th scope="row" className="l">
                  {href === undefined ? name : <a href={href}>{name}</a>}
                </th>
                {columns.map((column, at) => (
                  <Cell key={column} cell={cells[row]?.[at]} steps={steps} classOf={classOf} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
    </div>
  );
}

function Cell(props: {
  readonly cell: HeatCell | undefined;
  readonly steps: readonly HeatStep[];
  readonly classOf: (step: number) => string;
}) {
  const { cell, steps, classOf } = props;
  if (cell === undefined || cell.value === null) {
    return (
      <td className="heat__step heat__blank">
        <span aria-hidden="true">—</span>
        <span className="sr">{zh.amount.blank}</span>
      </td>
    );
  }
  return (
    <td className={classOf(stepOf(cell.value, steps))}>
      {cell.href === undefined ? cell.text : <a href={cell.href}>{cell.text}</a>}
    </td>
  );
}
