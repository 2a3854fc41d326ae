"use client";

import { useCallback } from "react";

import type { Unit } from "@/accounts/money";
import type { ChartSpace } from "@/charts/chart-space";
import { waterfall, type WaterfallRow } from "@/charts/waterfall";
import { zh } from "@/messages/zh-browser";

import { SceneChart } from "./scene-chart";
import { PAGE, PHONE } from "./widths";

interface WaterfallChartProps {
  /** A total, what changed it, and the total that came of it; in this order. */
  readonly rows: readonly WaterfallRow[];
  readonly unit: Unit;
}

export function WaterfallChart({ rows, unit }: WaterfallChartProps) {
  const words = zh.charts.waterfall;
  const totals = rows.filter(({ kind }) => kind === "total");
  const label = words.drawing(
    totals[0]?.name ?? "",
    totals.at(-1)?.name ?? "",
    rows.length - totals.length,
  );
  const layout = useCallback(
    (space: ChartSpace) => waterfall(rows, { unit, cut: words.cut }, space),
    [rows, unit, words],
  );
  return (
    <SceneChart
      layout={layout}
      label={label}
      narrow={{ width: PHONE, height: 48 + rows.length * 46 }}
      wide={{ width: PAGE, height: 48 + rows.length * 32 }}
    />
  );
}
