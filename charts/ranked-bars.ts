import type { EChartsOption } from "echarts";

import { formatAmount, formatMoney } from "@/accounts/format-money";
import type { Fen, Unit } from "@/accounts/money";
import {
  INK,
  INK_2,
  NO_EMPHASIS,
  RULE_STRONG,
  smallText,
  tooltip,
  type ChartSpace,
} from "./chart-space";

export interface RankedRow {
  readonly code: string;
  readonly name: string;
  readonly fen: Fen;
}

/** Bars from zero, in the order given. A negative amount goes to the left of zero. */
export function rankedBars(
  rows: readonly RankedRow[],
  {
    unit,
    scale,
    description,
  }: {
    readonly unit: Unit;
    /** Smallest and largest amount of the charts that share the scale. */
    readonly scale: readonly [Fen, Fen];
    readonly description: string;
  },
  space: ChartSpace,
): EChartsOption {
  const small = smallText(space);
  const nameWidth = Math.min(space.rem * 9.5, space.width * 0.44);
  const labelRoom = space.rem * 4;
  const [smallest, largest] = scale;
  return {
    animation: false,
    aria: { enabled: true, label: { description } },
    grid: {
      left: nameWidth + space.rem * 0.5 + (smallest < 0 ? labelRoom : 0),
      right: labelRoom,
      top: 2,
      bottom: 2,
      outerBoundsMode: "none",
    },
    tooltip: {
      ...tooltip(space),
      trigger: "axis",
      axisPointer: { type: "none" },
      formatter: (params) => {
        const [first] = Array.isArray(params) ? params : [params];
        const row = first && rows[first.dataIndex];
        return row ? `${row.name}（${row.code}）\n${formatMoney(row.fen, unit)}` : "";
      },
    },
    xAxis: { type: "value", show: false, min: Math.min(0, smallest), max: Math.max(0, largest) },
    yAxis: {
      type: "category",
      inverse: true,
      data: rows.map(({ name }) => name),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: RULE_STRONG } },
      axisLabel: {
        ...small,
        color: INK,
        interval: 0,
        align: "left",
        margin: nameWidth + space.rem * 0.5,
        width: nameWidth,
        overflow: "truncate",
      },
    },
    series: {
      type: "bar",
      ...NO_EMPHASIS,
      barWidth: space.rem * 0.625,
      itemStyle: { color: INK_2 },
      data: rows.map(({ fen }) => ({
        value: fen,
        label: { position: fen < 0 ? "left" : "right" },
      })),
      label: {
        ...small,
        show: true,
        distance: 6,
        color: INK,
        formatter: ({ dataIndex }) => {
          const row = rows[dataIndex];
          return row ? formatAmount(row.fen, unit) : "";
        },
      },
    },
  };
}
