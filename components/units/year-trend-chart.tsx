"use client";

import { useCallback } from "react";

import type { Unit } from "@/accounts/money";
import type { ChartSpace } from "@/charts/chart-space";
import { yearColumns, type YearColumn } from "@/charts/year-columns";
import { zh } from "@/messages/zh";

import { Chart } from "../chart";

const NARROW = { width: 340, height: 260 } as const;
const WIDE = { width: 900, height: 280 } as const;

interface YearTrendChartProps {
  readonly columns: readonly YearColumn[];
  readonly unit: Unit;
  readonly label: string;
}

export function YearTrendChart({ columns, unit, label }: YearTrendChartProps) {
  const { derivedShort, missing } = zh.units.unit.trend;
  const draw = useCallback(
    (space: ChartSpace) =>
      yearColumns(columns, { unit, derived: derivedShort, missing, description: label }, space),
    [columns, unit, label, derivedShort, missing],
  );
  return <Chart draw={draw} label={label} narrow={NARROW} wide={WIDE} />;
}
