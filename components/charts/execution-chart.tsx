"use client";

import { useCallback } from "react";

import type { ChartSpace } from "@/charts/chart-space";
import { executionBullets, type BulletRow } from "@/charts/execution-bullets";
import type { Unit } from "@/accounts/money";
import { zh } from "@/messages/zh";

import { Chart } from "../chart";
import { PAGE, PHONE } from "./widths";

interface ExecutionChartProps {
  readonly rows: readonly BulletRow[];
  readonly unit: Unit;
  /** 年初预算 or 全年预算. */
  readonly basis: string;
}

export function ExecutionChart({ rows, unit, basis }: ExecutionChartProps) {
  const words = zh.charts.bullets;
  const label = words.drawing(basis, rows.length);
  const draw = useCallback(
    (space: ChartSpace) =>
      executionBullets(
        rows,
        { unit, budget: basis, actual: words.actual, rate: words.rate, description: label },
        space,
      ),
    [rows, unit, basis, label, words],
  );
  return (
    <Chart
      draw={draw}
      label={label}
      narrow={{ width: PHONE, height: 46 + rows.length * 52 }}
      wide={{ width: PAGE, height: 56 + rows.length * 46 }}
    />
  );
}
