import type { EChartsOption } from "echarts";

import { echarts } from "./echarts-parts";

/**
 * A drawing for the first HTML. It scales with its box, and is always the same for the same option: the
 * style sheet and the numbered classes that ECharts adds for hovering are left out. So is what a drawing
 * that nobody points at has no use for: a third of its bytes.
 */
export function drawSvg(
  option: EChartsOption,
  { width, height }: { readonly width: number; readonly height: number },
): string {
  const chart = echarts.init(null, null, { renderer: "svg", ssr: true, width, height });
  chart.setOption(option);
  const svg = chart.renderToSVGString();
  chart.dispose();
  return svg
    .replace(/<style[\s\S]*?<\/style>/g, "")
    .replace(/ (?:class|ecmeta_\w+)="[^"]*"/g, "")
    .replace(
      /^<svg width="\d+" height="\d+"/,
      '<svg aria-hidden="true" preserveAspectRatio="xMinYMin"',
    )
    .replace(/<(path|rect|circle)\b(?![^>]*stroke=)[^>]*fill="transparent"[^>]*><\/\1>/g, "")
    .replace(/<rect [^>]*fill="none"><\/rect>/, "")
    .replace(
      / (?:pointer-events|xmlns:xlink|version|baseProfile|xml:space)="[^"]*"| text-anchor="start"/g,
      "",
    )
    .replaceAll("font-family:sans-serif;", "")
    .replace(/><\/(?:path|rect|circle)>/g, "/>")
    .replaceAll("\n", "");
}
