"use client";

import { useCallback, useMemo } from "react";

import type { Unit } from "@/accounts/money";
import type { ChartSpace } from "@/charts/chart-space";
import { scatterPlot, unplaced, type ScatterPoint } from "@/charts/scatter-plot";
import type { ValueFormat } from "@/charts/value-format";
import { zh } from "@/messages/zh-browser";

import { SceneChart } from "./scene-chart";
import { PAGE, PHONE } from "./widths";

interface ScatterChartProps {
  readonly points: readonly ScatterPoint[];
  readonly xFormat: ValueFormat;
  readonly yFormat: ValueFormat;
  /** What the axes show. */
  readonly names: { readonly x: string; readonly y: string };
  /** Of money; 万元 where it is not given. */
  readonly unit?: Unit;
  /** Axes on which a step is ten times as much. */
  readonly log?: { readonly x?: boolean; readonly y?: boolean };
}

export function ScatterChart(props: ScatterChartProps) {
  const { points, xFormat, yFormat, unit = "万元" } = props;
  const { x: xName, y: yName } = props.names;
  const { x: xLog = false, y: yLog = false } = props.log ?? {};
  const axes = useMemo(
    () => ({
      x: { name: xName, format: xFormat, unit, log: xLog },
      y: { name: yName, format: yFormat, unit, log: yLog },
    }),
    [xName, yName, xFormat, yFormat, unit, xLog, yLog],
  );
  const layout = useCallback(
    (space: ChartSpace) => scatterPlot(points, axes, space),
    [points, axes],
  );
  const left = unplaced(points, axes);
  const words = zh.charts.scatter;
  return (
    <>
      <SceneChart
        layout={layout}
        label={words.drawing(points.length - left.length, xName, yName)}
        narrow={{ width: PHONE, height: 420 }}
        wide={{ width: PAGE, height: 480 }}
      />
      {left.length > 0 && (
        <p className="chart-note">{words.unplaced(left.map(({ name }) => name))}</p>
      )}
    </>
  );
}
