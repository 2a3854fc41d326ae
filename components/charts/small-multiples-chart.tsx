"use client";

import { useCallback } from "react";

import type { Unit } from "@/accounts/money";
import type { ChartSpace } from "@/charts/chart-space";
import { panelsHeight, smallMultiples, type Panel } from "@/charts/small-multiples";
import type { ValueFormat } from "@/charts/value-format";
import { zh } from "@/messages/zh-browser";

import { SceneChart } from "./scene-chart";
import { PAGE, PHONE } from "./widths";

interface SmallMultiplesChartProps {
  readonly panels: readonly Panel[];
  readonly format: ValueFormat;
  /** Of money. */
  readonly unit: Unit;
  readonly fromZero?: boolean;
}

export function SmallMultiplesChart(props: SmallMultiplesChartProps) {
  const { panels, format, unit, fromZero = true } = props;
  const { derived, missing, panels: words } = zh.charts;
  const layout = useCallback(
    (space: ChartSpace) =>
      smallMultiples(
        panels,
        { format, unit, derived, missing, fromZero, scale: words.scale },
        space,
      ),
    [panels, format, unit, derived, missing, fromZero, words],
  );
  return (
    <SceneChart
      layout={layout}
      label={words.drawing(panels.length)}
      narrow={{ width: PHONE, height: panelsHeight(panels.length, PHONE) }}
      wide={{ width: PAGE, height: panelsHeight(panels.length, PAGE) }}
    />
  );
}
