import type { EChartsOption } from "echarts";

import { formatAmount, formatMoney } from "@/accounts/format-money";
import type { Fen, Unit } from "@/accounts/money";
import {
  INK,
  INK_2,
  NO_EMPHASIS,
  noteText,
  smallText,
  tooltip,
  type ChartSpace,
} from "./chart-space";

export interface YearColumn {
  readonly year: number;
  /** Null: no account of this year, and nothing from which it follows. */
  readonly fen: Fen | null;
  readonly kind: "published" | "derived";
}

/** A year that was only stated, not published, is hollow and dashed. Columns start at zero. */
export function yearColumns(
  columns: readonly YearColumn[],
  words: {
    readonly unit: Unit;
    /** Under the amount of a derived year. */
    readonly derived: string;
    readonly missing: string;
    readonly description: string;
  },
  space: ChartSpace,
): EChartsOption {
  const small = smallText(space);
  return {
    animation: false,
    aria: { enabled: true, label: { description: words.description } },
    grid: {
      left: 0,
      // A few years stand close together, however wide the page.
      right: Math.max(0, space.width - columns.length * space.rem * 9),
      top: space.rem * 2,
      bottom: space.rem * 2,
      outerBoundsMode: "none",
    },
    tooltip: {
      ...tooltip(space),
      trigger: "axis",
      axisPointer: { type: "none" },
      formatter: (params) => {
        const [first] = Array.isArray(params) ? params : [params];
        const column = first && columns[first.dataIndex];
        return column ? columnWords(column, words) : "";
      },
    },
    xAxis: {
      type: "category",
      data: columns.map(({ year }) => `${year}`),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: INK } },
      axisLabel: { ...small, color: INK_2 },
    },
    yAxis: {
      type: "value",
      show: false,
      min: ({ min }) => Math.min(0, min),
      max: ({ max }) => Math.max(0, max),
    },
    series: {
      type: "bar",
      ...NO_EMPHASIS,
      barWidth: "56%",
      barMaxWidth: space.rem * 5,
      data: columns.map(({ fen, kind }) => ({
        value: fen ?? 0,
        itemStyle:
          kind === "derived"
            ? { color: "transparent", borderColor: INK_2, borderWidth: 1.5, borderType: [4, 3] }
            : { color: INK_2 },
        label:
          fen === null
            ? { ...noteText(space), color: "var(--ink-3)" }
            : { ...small, color: INK, fontWeight: kind === "published" ? 600 : 400 },
      })),
      label: {
        show: true,
        position: "top",
        formatter: ({ dataIndex }) => {
          const column = columns[dataIndex];
          if (!column) return "";
          return column.fen === null ? words.missing : formatAmount(column.fen, words.unit);
        },
      },
    },
  };
}

function columnWords(
  { year, fen, kind }: YearColumn,
  words: { readonly unit: Unit; readonly derived: string; readonly missing: string },
): string {
  if (fen === null) return `${year}\n${words.missing}`;
  const amount = `${year}\n${formatMoney(fen, words.unit)}`;
  return kind === "derived" ? `${amount}\n${words.derived}` : amount;
}
