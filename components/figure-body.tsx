"use client";

import type { ReactNode } from "react";

import { zh } from "@/messages/zh-browser";

import { useShownAsTable } from "./shown-as-table";

interface FigureBodyProps {
  readonly id: string;
  readonly chart: ReactNode;
  readonly table: ReactNode;
}

/** The chart, and its table behind a fold that opens without any script. */
export function FigureBody({ id, chart, table }: FigureBodyProps) {
  const [asTable] = useShownAsTable(id);
  if (chart === null) return <div className="fig__body fig__twin">{table}</div>;
  return (
    <div className="fig__body">
      <div className="fig__chart" hidden={asTable}>
        {chart}
      </div>
      <details className="fig__twin" open={asTable}>
        <summary>{zh.figure.openTable}</summary>
        {table}
      </details>
    </div>
  );
}
