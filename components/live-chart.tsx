"use client";

import ReactEChartsCore from "echarts-for-react/lib/core";
import type { EChartsOption } from "echarts";
import { useEffect, useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";

import type { ChartSpace } from "@/charts/chart-space";
import { echarts } from "./echarts-parts";
import { spaceIn } from "./space-in";

interface LiveChartProps {
  /** Its size is the chart's. */
  readonly box: HTMLElement;
  readonly draw: (space: ChartSpace) => EChartsOption;
  readonly onSelect: ((dataIndex: number) => void) | undefined;
  readonly onDrawn: (drawn: true) => void;
}

const FILL = { height: "100%" };
/** What A4 leaves between the margins of app/components.css, and the size of its letters. */
const PAPER = { width: 700, rem: 13 };
const ON_PAPER = { ...FILL, width: PAPER.width };
const SVG = { renderer: "svg" } as const;

/** The one place where ECharts meets React. What to draw is decided in charts/. */
export function LiveChart({ box, draw, onSelect, onDrawn }: LiveChartProps) {
  const [space, setSpace] = useState(() => spaceIn(box));
  useEffect(() => {
    const observer = new ResizeObserver(() => {
      setSpace((before) => {
        const after = spaceIn(box);
        const same = after.width === before.width && after.height === before.height;
        // A chart that is hidden for its table has no size, and nobody to draw for.
        return same || after.width === 0 || after.height === 0 ? before : after;
      });
    });
    observer.observe(box);
    return () => {
      observer.disconnect();
    };
  }, [box]);

  const drawn = useRef<ReactEChartsCore>(null);
  const [onPaper, setOnPaper] = useState(false);
  useEffect(() => {
    const turnTo = (paper: boolean) => () => {
      // The browser prints what is there when the event is over.
      flushSync(() => {
        setOnPaper(paper);
      });
      // A resize is otherwise painted with the next frame.
      drawn.current?.getEchartsInstance().getZr().flush();
    };
    const [toPaper, toScreen] = [turnTo(true), turnTo(false)];
    window.addEventListener("beforeprint", toPaper);
    window.addEventListener("afterprint", toScreen);
    return () => {
      window.removeEventListener("beforeprint", toPaper);
      window.removeEventListener("afterprint", toScreen);
    };
  }, []);

  const shown = useMemo(() => (onPaper ? { ...space, ...PAPER } : space), [onPaper, space]);
  const option = useMemo(() => draw(shown), [draw, shown]);
  const events = useMemo(
    () => ({ click: ({ dataIndex }: { dataIndex: number }) => onSelect?.(dataIndex) }),
    [onSelect],
  );
  return (
    <ReactEChartsCore
      ref={drawn}
      className="chart__live"
      style={onPaper ? ON_PAPER : FILL}
      echarts={echarts}
      opts={SVG}
      option={option}
      onEvents={events}
      onChartReady={() => {
        onDrawn(true);
      }}
      notMerge
    />
  );
}
