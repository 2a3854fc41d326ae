"use client";

import { useCallback } from "react";

import type { ChartSpace } from "@/charts/chart-space";
import { yearColumns, type YearColumn } from "@/charts/year-columns";
import type { Unit } from "@/accounts/money";
import { zh } from "@/messages/zh";

import { Chart } from "../chart";
import { PAGE, PHONE } from "./widths";

interface YearChartProps {
  readonly columns: readonly YearColumn[];
  readonly unit: Unit;
}

export function YearChart({ columns, unit }: YearChartProps) {
  const words = zh.charts.years;
  const label = words.drawing(columns[0]?.year ?? 0, columns.at(-1)?.year ?? 0);
  const draw = useCallback(
    (space: ChartSpace) =>
      yearColumns(
        columns,
        { unit, derived: words.derived, missing: words.missing, description: label },
        space,
      ),
    [columns, unit, label, words],
  );
  return (
    <Chart
      draw={draw}
      label={label}
      narrow={{ width: PHONE, height: 272 }}
      wide={{ width: PAGE, height: 288 }}
    />
  );
}
