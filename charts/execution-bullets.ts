import type { EChartsOption } from "echarts";

import { formatAmount, formatMoney, formatRate } from "@/accounts/format-money";
import type { Fen, Unit } from "@/accounts/money";
import {
  INK,
  INK_3,
  NARROW,
  NO_EMPHASIS,
  noteText,
  RULE_STRONG,
  smallText,
  tooltip,
  TRACK,
  type ChartSpace,
} from "./chart-space";

export interface BulletRow {
  readonly name: string;
  readonly budget: Fen;
  readonly actual: Fen;
  /** actual / budget: a fraction. */
  readonly rate: number;
  /** The rate as the document prints it, or as computed where it prints none. */
  readonly rateText: string;
  readonly colour: string;
  /** The passage contradicts the table: the bar is dashed. */
  readonly doubtful: boolean;
}

/** Budget as the frame, actual as the bar, both in parts of the budget; a line at 100%. */
export function executionBullets(
  rows: readonly BulletRow[],
  words: {
    readonly unit: Unit;
    /** "年初预算". */
    readonly budget: string;
    readonly actual: string;
    readonly rate: string;
    readonly description: string;
  },
  space: ChartSpace,
): EChartsOption {
  const narrow = space.width < NARROW;
  const small = smallText(space);
  const note = noteText(space);
  const names = rows.map(({ name }) => name);
  const nameWidth = narrow ? 0 : Math.min(space.rem * 12, space.width * 0.24);
  const column = space.rem * 5.2;
  const right = narrow ? space.rem * 4.6 : column * 3;
  const top = narrow ? space.rem * 1.4 : space.rem * 2;
  // Widest where spending went over: then the frame is shorter than the bar.
  const largest = Math.max(1, ...rows.map(({ rate }) => rate));
  const plain = { ...small, color: INK, align: "right" as const, width: column };
  const figures = ({ budget, actual, rateText }: BulletRow) =>
    narrow
      ? `{rate|${rateText}}`
      : `{plain|${formatAmount(budget, words.unit)}}{plain|${formatAmount(actual, words.unit)}}{rate|${rateText}}`;
  const bar = { type: "bar", ...NO_EMPHASIS } as const;
  const axis = {
    type: "category" as const,
    inverse: true,
    data: names,
    axisLine: { show: false },
    axisTick: { show: false },
  };
  return {
    animation: false,
    aria: { enabled: true, label: { description: words.description } },
    grid: { left: nameWidth, right, top, bottom: space.rem * 1.5, outerBoundsMode: "none" },
    tooltip: {
      ...tooltip(space),
      trigger: "axis",
      axisPointer: { type: "none" },
      formatter: (params) => {
        const [first] = Array.isArray(params) ? params : [params];
        const row = first && rows[first.dataIndex];
        return row ? bulletWords(row, words) : "";
      },
    },
    xAxis: {
      type: "value",
      min: 0,
      max: largest,
      interval: largest > 3 ? Math.ceil(largest / 4) : largest > 1.5 ? 0.5 : 0.25,
      axisLabel: {
        ...note,
        color: INK_3,
        formatter: (value: number) => formatRate(value, 0),
        showMaxLabel: largest === 1,
        alignMinLabel: "left",
      },
      splitLine: { show: false },
    },
    yAxis: [
      {
        ...axis,
        axisLabel: {
          ...small,
          show: !narrow,
          color: INK,
          align: "left",
          margin: nameWidth,
          width: nameWidth - space.rem,
          overflow: "break",
        },
      },
      {
        ...axis,
        position: "right",
        axisLabel: {
          margin: 0,
          align: "left",
          formatter: (_name: string, index: number) => {
            const row = rows[index];
            return row ? figures(row) : "";
          },
          rich: { plain, rate: { ...plain, width: narrow ? right : column, fontWeight: 600 } },
        },
      },
    ],
    series: [
      {
        ...bar,
        silent: true,
        barWidth: space.rem * 1.25,
        itemStyle: { color: TRACK, borderColor: RULE_STRONG, borderWidth: 1 },
        data: rows.map(() => 1),
        label: {
          ...small,
          show: narrow,
          position: [0, -space.rem * 1.15],
          color: INK,
          formatter: ({ dataIndex }: { dataIndex: number }) => names[dataIndex] ?? "",
        },
      },
      {
        ...bar,
        z: 3,
        // On the other axis, or ECharts would put it beside the frame instead of into it.
        yAxisIndex: 1,
        barWidth: space.rem * 0.6,
        data: rows.map(({ rate, colour, doubtful }) => ({
          value: rate,
          itemStyle: doubtful
            ? { color: "transparent", borderColor: colour, borderWidth: 1.5, borderType: [3, 2] }
            : { color: colour },
        })),
        markLine: {
          silent: true,
          symbol: "none",
          label: { show: false },
          lineStyle: { color: INK, type: "solid", width: 1.5 },
          data: [{ xAxis: 1 }],
        },
      },
    ],
    graphic: narrow
      ? []
      : [words.budget, words.actual, words.rate].map((text, index) => ({
          type: "text",
          silent: true,
          right: (2 - index) * column,
          top: 0,
          style: { ...note, text, fill: INK_3, textAlign: "right" },
        })),
  };
}

function bulletWords(
  { name, budget, actual, rateText }: BulletRow,
  words: {
    readonly unit: Unit;
    readonly budget: string;
    readonly actual: string;
    readonly rate: string;
  },
): string {
  return [
    name,
    `${words.budget} ${formatMoney(budget, words.unit)}`,
    `${words.actual} ${formatMoney(actual, words.unit)}`,
    `${words.rate} ${rateText}`,
  ].join("\n");
}
