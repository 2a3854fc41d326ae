"use client";

import { useCallback } from "react";

import { formatMoney } from "@/accounts/format-money";
import type { Unit } from "@/accounts/money";
import type { ChartSpace } from "@/charts/chart-space";
import { sankey, sankeyHeights } from "@/charts/sankey";
import type { SankeyLink, SankeyNode } from "@/charts/sankey-flow";
import { zh } from "@/messages/zh-browser";

import { SceneChart } from "./scene-chart";
import { PAGE, PHONE } from "./widths";

interface SankeyChartProps {
  /** In each column from the top, in this order. */
  readonly nodes: readonly SankeyNode[];
  /** Without circles: the money flows one way. */
  readonly links: readonly SankeyLink[];
  readonly unit: Unit;
}

export function SankeyChart({ nodes, links, unit }: SankeyChartProps) {
  const words = zh.charts.sankey;
  const layout = useCallback(
    (space: ChartSpace) => sankey(nodes, links, { unit }, space),
    [nodes, links, unit],
  );
  const heights = sankeyHeights(nodes, links, { unit, phone: PHONE });
  const negative = links.filter(({ fen }) => fen < 0);
  const nameOf = (key: string) => nodes.find((node) => node.key === key)?.name ?? key;
  return (
    <>
      <SceneChart
        layout={layout}
        label={words.drawing(nodes.length, links.length - negative.length)}
        narrow={{ width: PHONE, height: heights.narrow }}
        wide={{ width: PAGE, height: heights.wide }}
      />
      {negative.length > 0 && (
        <div className="chart-note">
          <p>{words.negatives}</p>
          <ul>
            {negative.map(({ from, to, fen }) => (
              <li key={`${from}→${to}`}>
                {words.negative(nameOf(from) + words.to + nameOf(to), formatMoney(fen, unit))}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
