"use client";

import { useCallback } from "react";

import type { ChartSpace } from "@/charts/chart-space";
import { rankedBars, type RankedRow } from "@/charts/ranked-bars";
import type { Unit } from "@/accounts/money";
import type { ValueFormat } from "@/charts/value-format";
import { zh } from "@/messages/zh-browser";

import { SceneChart } from "./scene-chart";
import { HALF_PAGE, PAGE, PHONE } from "./widths";

interface RankedChartProps {
  readonly rows: readonly RankedRow[];
  readonly format?: ValueFormat;
  /** Of money. */
  readonly unit?: Unit;
  /** Smallest and largest value of the charts side by side; of these rows if not said. */
  readonly scale?: readonly [number, number];
  /** What is ranked: 人员经费的款. */
  readonly name: string;
  /** Whether it has the page to itself. */
  readonly alone?: boolean;
}

export function RankedChart(props: RankedChartProps) {
  const { rows, format = "money", unit = "万元", name, alone = false } = props;
  const values = rows.map(({ value }) => value);
  const [low, high] = props.scale ?? [Math.min(0, ...values), Math.max(0, ...values)];
  const layout = useCallback(
    (space: ChartSpace) => rankedBars(rows, { format, unit, scale: [low, high] }, space),
    [rows, format, unit, low, high],
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
