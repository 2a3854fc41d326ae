"use client";

import { useCallback } from "react";

import type { ChartSpace } from "@/charts/chart-space";
import { rankedBars, type RankedRow } from "@/charts/ranked-bars";
import type { Fen, Unit } from "@/accounts/money";
import { zh } from "@/messages/zh";

import { SceneChart } from "./scene-chart";
import { HALF_PAGE, PAGE, PHONE } from "./widths";

interface RankedChartProps {
  readonly rows: readonly RankedRow[];
  readonly unit: Unit;
  /** Smallest and largest amount of the charts side by side. */
  readonly scale: readonly [Fen, Fen];
  /** What is ranked: 人员经费的款. */
  readonly name: string;
  /** Whether it has the page to itself. */
  readonly alone?: boolean;
}

export function RankedChart({ rows, unit, scale, name, alone = false }: RankedChartProps) {
  const layout = useCallback(
    (space: ChartSpace) => rankedBars(rows, { unit, scale }, space),
    [rows, unit, scale],
  );
  const height = rows.length * 28;
  return (
    <SceneChart
      layout={layout}
      label={zh.charts.ranked.drawing(name, rows.length)}
      narrow={{ width: PHONE, height }}
      wide={{ width: alone ? PAGE : HALF_PAGE, height }}
    />
  );
}
