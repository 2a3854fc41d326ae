import { sceneOption, type Scene } from "@/charts/scene";
import type { ChartSpace } from "@/charts/chart-space";

import { renderSvg } from "./render-svg";

export const PAGE: ChartSpace = { width: 992, height: 400, rem: 16 };
export const PHONE: ChartSpace = { width: 350, height: 420, rem: 16 };

/** Draws a scene without a browser, as the page does on the server. */
export function renderScene(scene: Scene, space: ChartSpace): string {
  return renderSvg(sceneOption(scene, "图", space), space);
}

/** All words of a scene's labels, a line each. */
export function labelsOf({ ground, labels }: Scene): string[] {
  return [...ground, ...labels].flatMap((shape) =>
    shape.type === "text" ? shape.style.text.split("\n") : [],
  );
}

/** The boxes of the rectangles that have this colour, in the order of their marks. */
export function boxesOf({ marks }: Scene, fill: string) {
  return marks.flatMap(({ shapes }) =>
    shapes.flatMap((shape) =>
      shape.type === "rect" && shape.style.fill === fill ? [shape.shape] : [],
    ),
  );
}

/** Every mark can be hit: 24 px is the least. */
export function smallestTarget({ marks }: Scene): number {
  return Math.min(...marks.flatMap(({ width, height }) => [width, height]));
}
