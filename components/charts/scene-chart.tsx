"use client";

import { useRouter } from "next/navigation";
import { useCallback } from "react";

import type { ChartSpace } from "@/charts/chart-space";
import { sceneOption, type Scene } from "@/charts/scene";
import { zh } from "@/messages/zh-browser";

import { Chart, type ChartSize } from "../chart";
import { ChartKeys } from "../chart-keys";

interface SceneChartProps {
  /** Stable between renders, or the chart is drawn anew with each. */
  readonly layout: (space: ChartSpace) => Scene;
  readonly label: string;
  readonly narrow: ChartSize;
  readonly wide: ChartSize;
  /** Where Backspace and Esc lead: to what this is a part of. */
  readonly up?: string | undefined;
}

/** A laid out chart: drawn, walked through by keyboard, and followed to where its marks lead. */
export function SceneChart({ layout, label, narrow, wide, up }: SceneChartProps) {
  const router = useRouter();
  const draw = useCallback(
    (space: ChartSpace) => sceneOption(layout(space), label, space),
    [layout, label],
  );
  const marksIn = useCallback((space: ChartSpace) => layout(space).marks, [layout]);
  const open = useCallback(
    (index: number) => {
      // Which mark has which number does not depend on the space.
      const href = layout({ ...wide, rem: 16 }).marks[index]?.href;
      if (href !== undefined) router.push(href);
    },
    [layout, wide, router],
  );
  return (
    <ChartKeys
      marksIn={marksIn}
      subject={label}
      label={up === undefined ? zh.charts.keys : zh.charts.keysUp}
      onOpen={open}
      {...(up !== undefined && {
        onUp: () => {
          router.push(up);
        },
      })}
    >
      <Chart
        draw={draw}
        label={label}
        subject={label}
        narrow={narrow}
        wide={wide}
        onSelect={open}
      />
    </ChartKeys>
  );
}
