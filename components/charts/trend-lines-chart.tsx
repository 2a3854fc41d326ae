"use client";

import { useCallback } from "react";

import type { Unit } from "@/accounts/money";
import type { ChartSpace } from "@/charts/chart-space";
import { trendLines, trendLinesHeights, type TrendSeries } from "@/charts/trend-lines";
import { zh } from "@/messages/zh-browser";

import { SceneChart } from "./scene-chart";
import { PAGE, PHONE } from "./widths";

interface TrendLinesChartProps {
  readonly series: readonly TrendSeries[];
  readonly unit: Unit;
}

export function TrendLinesChart({ series, unit }: TrendLinesChartProps) {
  const { year, derived, missing, trend } = zh.charts;
  const years = series.flatMap(({ points }) => points.map((point) => point.year));
  const label = trend.drawing(series.length, year(Math.min(...years)), year(Math.max(...years)));
  const layout = useCallback(
    (space: ChartSpace) => trendLines(series, { unit, derived, missing, year }, space),
    [series, unit, derived, missing, year],
  );
  const heights = trendLinesHeights(series, PHONE);
  return (
    <SceneChart
      layout={layout}
      label={label}
      narrow={{ width: PHONE, height: heights.narrow }}
      wide={{ width: PAGE, height: heights.wide }}
    />
  );
}
