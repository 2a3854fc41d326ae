"use client";

import type { EChartsOption } from "echarts";
import { use, useEffect, useEffectEvent, useRef, useState, type CSSProperties } from "react";

import type { ChartSpace } from "@/charts/chart-space";

import { PAGE, VAST_PAGE } from "./charts/widths";
import type { LiveChart } from "./live-chart";

/** In CSS pixels at the usual type size: what the server draws, and the height that is kept for it. */
export interface ChartSize {
  readonly width: number;
  readonly height: number;
}

export interface ChartProps {
  readonly draw: (space: ChartSpace) => EChartsOption;
  /** What the drawing says, for who does not see it; the figures stand in the table beside it. */
  readonly label: string;
  /** Up to 27rem of room, and above. */
  readonly narrow: ChartSize;
  readonly wide: ChartSize;
  /** Names what is drawn: where it changes, the drawing from the server is out of date. */
  readonly subject?: string;
  readonly onSelect?: ((dataIndex: number) => void) | undefined;
}

const USUAL_REM = 16;
// Only the server loads this: the browser gets its drawing with the page, and ECharts when needed.
const drawing = typeof window === "undefined" ? import("./draw-svg") : null;

/**
 * A chart that is there before any script: the server draws it into the HTML, for a phone, a page and a
 * large screen, and React leaves that alone. ECharts takes its place when it comes into view or is touched.
 */
export function Chart({ draw, label, narrow, wide, subject = "", onSelect }: ChartProps) {
  const box = useRef<HTMLDivElement>(null);
  const [live, setLive] = useState<{ Chart: typeof LiveChart; box: HTMLElement } | null>(null);
  const [ready, setReady] = useState(false);
  const [drawnSubject] = useState(subject);
  const outdated = subject !== drawnSubject;

  const load = useEffectEvent(async () => {
    const loaded = await import("./live-chart");
    if (box.current) setLive({ Chart: loaded.LiveChart, box: box.current });
  });
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const now = () => void load();
    // A page that the browser itself put together has no drawing to wait with.
    if (outdated || !element.querySelector("svg")) now();
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) whenIdle(now);
    });
    observer.observe(element);
    const events = ["pointerenter", "focusin"] as const;
    for (const event of events) element.addEventListener(event, now, { once: true });
    return () => {
      observer.disconnect();
      for (const event of events) element.removeEventListener(event, now);
    };
  }, [outdated]);

  const heights = {
    "--h-narrow": `${narrow.height / USUAL_REM}rem`,
    "--h-wide": `${wide.height / USUAL_REM}rem`,
  } as CSSProperties;
  return (
    <div className="chart-room" style={heights}>
      <div className="chart" ref={box} role="img" aria-label={label}>
        {!ready && !outdated && (
          <div
            className="chart__drawn"
            suppressHydrationWarning
            dangerouslySetInnerHTML={{ __html: drawing ? drawings(use(drawing).drawSvg) : "" }}
          />
        )}
        {live && <live.Chart box={live.box} draw={draw} onSelect={onSelect} onDrawn={setReady} />}
      </div>
    </div>
  );

  function drawings(drawSvg: (option: EChartsOption, size: ChartSize) => string): string {
    const vast = { ...wide, width: Math.round((wide.width * VAST_PAGE) / PAGE) };
    return Object.entries({ narrow, wide, vast })
      .map(([name, size]) => {
        const svg = drawSvg(draw({ ...size, rem: USUAL_REM }), size);
        return `<div class="chart__${name}">${svg}</div>`;
      })
      .join("");
  }
}

/** Safari has no requestIdleCallback. */
function whenIdle(work: () => void): void {
  if ("requestIdleCallback" in window) requestIdleCallback(work, { timeout: 2000 });
  else setTimeout(work, 200);
}
