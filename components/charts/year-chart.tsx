"use client";

import { useCallback } from "react";

import type { ChartSpace } from "@/charts/chart-space";
import { yearColumns, yearColumnsHeights, type YearColumn } from "@/charts/year-columns";
import type { Unit } from "@/accounts/money";
import { zh } from "@/messages/zh-browser";

import { PAGE, PHONE } from "./widths";
import { SceneChart } from "./scene-chart";

interface YearChartProps {
  readonly columns: readonly YearColumn[];
  readonly unit: Unit;
  /** The year that the page is about. */
  readonly current?: number;
}

export function YearChart({ columns, unit, current }: YearChartProps) {
  const { year, years: words } = zh.charts;
  const layout = useCallback(
    (space: ChartSpace) =>
      yearColumns(
        columns,
        { unit, derived: words.derived, missing: words.missing, year },
        space,
        current,
      ),
    [columns, unit, current, words, year],
  );
  const heights = yearColumnsHeights(columns, unit, PHONE);
  return (
    <SceneChart
      layout={layout}
      label={words.drawing(columns[0]?.year ?? 0, columns.at(-1)?.year ?? 0)}
      narrow={{ width: PHONE, height: heights.narrow }}
      wide={{ width: PAGE, height: heights.wide }}
    />
  );
}
