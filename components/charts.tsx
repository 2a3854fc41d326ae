"use client";

import { useCallback } from "react";

import type { ChartSpace } from "@/charts/chart-space";
import { executionBullets, type BulletRow } from "@/charts/execution-bullets";
import { rankedBars, type RankedRow } from "@/charts/ranked-bars";
import { yearColumns, type YearColumn } from "@/charts/year-columns";
import type { Fen, Unit } from "@/accounts/money";
import { zh } from "@/messages/zh";

import { Chart } from "./chart";

// Each chart of charts/ is bound to its rows here and not in a page: an option holds functions,
// which cannot cross from server to browser.

const HALF_PAGE = 472;
const PAGE = 992;
const PHONE = 350;

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
