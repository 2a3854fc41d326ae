import type { ChartSpace } from "@/charts/chart-space";

/** What a chart has to draw in, in this element, at this reader's type size. */
export function spaceIn(box: HTMLElement): ChartSpace {
  const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
  return { width: box.clientWidth, height: box.clientHeight, rem };
}
