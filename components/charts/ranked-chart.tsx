"use client";

import { useCallback } from "react";

import type { ChartSpace } from "@/charts/chart-space";
import { rankedBars, type RankedRow } from "@/charts/ranked-bars";
import type { Fen, Unit } from "@/accounts/money";
import { zh } from "@/messages/zh";

import { Chart } from "../chart";
import { HALF_PAGE, PHONE } from "./widths";

interface RankedChartProps {
  readonly rows: readonly RankedRow[];
  readonly unit: Unit;
  /** Smallest and largest amount of the charts side by side. */
  readonly scale: readonly [Fen, Fen];
  /** What is ranked. */
  readonly name: string;
}

export function RankedChart({ rows, unit, scale, name }: RankedChartProps) {
  const label = zh.charts.ranked.drawing(name, rows.length);
  const draw = useCallback(
    (space: ChartSpace) => rankedBars(rows, { unit, scale, description: label }, space),
    [rows, unit, scale, label],
  );
  const height = 8 + rows.length * 27;
  return (
    <Chart
      draw={draw}
      label={label}
      narrow={{ width: PHONE, height }}
      wide={{ width: HALF_PAGE, height }}
    />
  );
}
