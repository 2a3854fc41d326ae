"use client";

import { useCallback } from "react";

import type { Fen, Unit } from "@/accounts/money";
import type { ChartSpace } from "@/charts/chart-space";
import type { StackedPart } from "@/charts/stack-of";
import { stackedYears, stackedYearsHeights } from "@/charts/stacked-years";
import { zh } from "@/messages/zh-browser";

import { SceneChart } from "./scene-chart";
import { PAGE, PHONE } from "./widths";

interface StackedYearsChartProps {
  readonly years: readonly number[];
  /** From the bottom up. */
  readonly parts: readonly StackedPart[];
  readonly unit: Unit;
  /** The whole of each year, where it is to be written at its column. */
  readonly totals?: readonly (Fen | null)[];
  /** The budget of each year, and its name: 年初预算. */
  readonly frames?: readonly (Fen | null)[];
  readonly frameName?: string;
  /** Where each year leads. */
  readonly hrefs?: readonly (string | null)[];
  /** Parts of a hundred instead of amounts. */
  readonly share?: boolean;
}

export function StackedYearsChart(props: StackedYearsChartProps) {
  const { years, parts, unit, totals, frames, frameName, hrefs, share } = props;
  const words = zh.charts.stacked;
  const { year, total, missing } = zh.charts;
  const label = words.drawing(year(years[0] ?? 0), year(years.at(-1) ?? 0), parts.length);
  const layout = useCallback(
    (space: ChartSpace) =>
      stackedYears(
        { years, parts, totals, frames, frameName, hrefs, share },
        { unit, total, missing, year, noShare: words.noShare },
        space,
      ),
    [years, parts, unit, totals, frames, frameName, hrefs, share, total, missing, year, words],
  );
  const heights = stackedYearsHeights({ years, parts, frameName }, PHONE);
  return (
    <SceneChart
      layout={layout}
      label={label}
      narrow={{ width: PHONE, height: heights.narrow }}
      wide={{ width: PAGE, height: heights.wide }}
    />
  );
}
