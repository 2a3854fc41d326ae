"use client";

import { useCallback } from "react";

import type { ChartSpace } from "@/charts/chart-space";
import { bulletHeights, executionBullets, type BulletRow } from "@/charts/execution-bullets";
import type { Unit } from "@/accounts/money";
import { zh } from "@/messages/zh-browser";

import { SceneChart } from "./scene-chart";
import { PAGE, PHONE } from "./widths";

interface ExecutionChartProps {
  readonly rows: readonly BulletRow[];
  readonly unit: Unit;
  /** 年初预算 or 全年预算. */
  readonly basis: string;
  readonly up?: string | undefined;
}

export function ExecutionChart({ rows, unit, basis, up }: ExecutionChartProps) {
  const { actual, rate, drawing } = zh.charts.bullets;
  const label = drawing(basis, rows.length);
  const layout = useCallback(
    (space: ChartSpace) => executionBullets(rows, { unit, budget: basis, actual, rate }, space),
    [rows, unit, basis, actual, rate],
  );
  const heights = bulletHeights(rows.length);
  return (
    <SceneChart
      layout={layout}
      label={label}
      narrow={{ width: PHONE, height: heights.narrow }}
      wide={{ width: PAGE, height: heights.wide }}
      up={up}
    />
  );
}
