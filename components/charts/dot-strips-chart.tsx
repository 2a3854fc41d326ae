"use client";

import { useCallback } from "react";

import type { Unit } from "@/accounts/money";
import type { ChartSpace } from "@/charts/chart-space";
import { dotStrips, dotStripsHeight, type DotGroup } from "@/charts/dot-strips";
import type { ValueFormat } from "@/charts/value-format";
import { zh } from "@/messages/zh-browser";

import { SceneChart } from "./scene-chart";
import { PAGE, PHONE } from "./widths";

interface DotStripsChartProps {
  readonly groups: readonly DotGroup[];
  readonly format: ValueFormat;
  /** Of money; 万元 where it is not given. */
  readonly unit?: Unit;
  /** A dot below the first or above the second is filled and named. */
  readonly marks?: readonly number[];
}

const NO_MARKS: readonly number[] = [];

export function DotStripsChart(props: DotStripsChartProps) {
  const { groups, format, unit = "万元", marks = NO_MARKS } = props;
  const { median, count, drawing } = zh.charts.dots;
  const layout = useCallback(
    (space: ChartSpace) => dotStrips(groups, { format, unit, median, count, marks }, space),
    [groups, format, unit, median, count, marks],
  );
  const height = dotStripsHeight(groups, marks);
  return (
    <SceneChart
      layout={layout}
      label={drawing(groups.length, groups.flatMap(({ dots }) => dots).length)}
      narrow={{ width: PHONE, height }}
      wide={{ width: PAGE, height }}
    />
  );
}
