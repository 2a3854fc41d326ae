import type { EChartsOption } from "echarts";

import { drawSvg } from "@/components/draw-svg";

/** Draws an option without a browser, as the page does on the server. */
export function renderSvg(option: EChartsOption, { width = 720, height = 400 } = {}): string {
  return drawSvg(option, { width, height });
}

/** The words of a drawing, in drawn order. */
export function textsOf(svg: string): string[] {
  return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = ""]) => text);
}

/** The filled or framed shapes of one colour: their bounding boxes. */
export function shapesOf(svg: string, colour: string): { x: number; width: number }[] {
  return [...svg.matchAll(/<path d="M(\S+) \S+?l(\S+) [^"]*"([^>]*)>/g)]
    .filter(([, , , attributes = ""]) => attributes.includes(`"${colour}"`))
    .map(([, x, width]) => ({ x: Number(x), width: Number(width) }));
}
