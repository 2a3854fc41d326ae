import type { EChartsOption } from "echarts";

import { echarts } from "./echarts-parts";

/**
 * A drawing for the first HTML. It scales with its box, and is always the same for the same option:
 * the style sheet and the numbered classes that ECharts adds for hovering are left out.
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
    .replaceAll("\n", "");
}
