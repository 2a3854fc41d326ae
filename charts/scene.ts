import type { EChartsOption } from "echarts";

import { noteText, PAPER, tooltip, type ChartSpace } from "./chart-space";

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What stands for a figure: can be pointed at, reached by arrow keys, and may lead somewhere. */
export interface ChartMark extends Box {
  /** All that the figure says: its name, then a line an amount. */
  readonly words: string;
  readonly href?: string | undefined;
}

type Point = readonly [x: number, y: number];

interface Paint {
  readonly fill?: string;
  readonly stroke?: string;
  readonly lineWidth?: number;
  readonly lineDash?: number[];
  readonly opacity?: number;
}

interface TextPaint extends Paint {
  readonly text: string;
  readonly fontFamily: string;
  readonly fontSize: number;
  readonly fontWeight?: number;
  readonly align: "left" | "center" | "right";
  readonly verticalAlign: "top" | "middle" | "bottom";
  readonly lineHeight?: number;
}

export type Shape =
  | { readonly type: "rect"; readonly shape: Box; readonly style: Paint }
  | {
      readonly type: "circle";
      readonly shape: { readonly cx: number; readonly cy: number; readonly r: number };
      readonly style: Paint;
    }
  | { readonly type: "path"; readonly shape: { readonly pathData: string }; readonly style: Paint }
  | { readonly type: "text"; readonly x: number; readonly y: number; readonly style: TextPaint };

/** A chart laid out: nothing in it is left to the drawing. docs/decisions/scenes.md says why. */
export interface Scene {
  /** Axes and guides, beneath. */
  readonly ground: readonly Shape[];
  readonly marks: readonly (ChartMark & { readonly shapes: readonly Shape[] })[];
  /** Labels, above. */
  readonly labels: readonly Shape[];
}

export function rect(shape: Box, style: Paint): Shape {
  return { type: "rect", shape, style };
}

export function circle([cx, cy]: Point, r: number, style: Paint): Shape {
  return { type: "circle", shape: { cx, cy, r }, style };
}

export function line(points: readonly Point[], style: Paint): Shape {
  const pathData = points.map(([x, y], at) => `${at === 0 ? "M" : "L"}${px(x)} ${px(y)}`).join("");
  return path(pathData, { fill: "none", ...style });
}

export function path(pathData: string, style: Paint): Shape {
  return { type: "path", shape: { pathData }, style };
}

/** Stripes at 45° over a box: for what is a difference and no figure of its own. */
export function hatch({ x, y, width, height }: Box, stroke: string): Shape {
  const step = 7;
  const count = Math.max(0, Math.ceil((width + height) / step) - 1);
  const pathData = Array.from({ length: count }, (_, index) => {
    const along = (index + 1) * step;
    const [x1, y1] = [Math.min(along, width), Math.max(0, along - width)];
    const [x2, y2] = [Math.max(0, along - height), Math.min(along, height)];
    return `M${px(x + x1)} ${px(y + y1)}L${px(x + x2)} ${px(y + y2)}`;
  }).join("");
  return path(pathData, { fill: "none", stroke, lineWidth: 1 });
}

type TextStyle = Partial<TextPaint> & { readonly fill: string };

export function text(words: string, [x, y]: Point, style: TextStyle, space: ChartSpace): Shape {
  return {
    type: "text",
    x,
    y,
    style: { ...noteText(space), align: "left", verticalAlign: "middle", ...style, text: words },
  };
}

/** Keeps a text readable on lines and ribbons. */
export const HALO = { stroke: PAPER, lineWidth: 3 } as const;

/** Boxes are widened to this where the shape itself is smaller. */
const TARGET = 24;

export function target({ x, y, width, height }: Box): Box {
  const [wider, higher] = [Math.max(0, TARGET - width) / 2, Math.max(0, TARGET - height) / 2];
  return { x: x - wider, y: y - higher, width: width + 2 * wider, height: height + 2 * higher };
}

/** The scene as a chart: one item of the second series a mark, in their order. */
export function sceneOption(scene: Scene, description: string, space: ChartSpace): EChartsOption {
  const still = { type: "custom", coordinateSystem: "none", silent: true, data: [0] } as const;
  const groupOf = (shapes: readonly Shape[]) => ({
    type: "group" as const,
    transition: [],
    emphasisDisabled: true,
    children: shapes.map(drawable),
  });
  return {
    animation: false,
    aria: { enabled: true, label: { description } },
    tooltip: {
      ...tooltip(space),
      formatter: (params) => (Array.isArray(params) ? "" : markWords(scene, params.dataIndex)),
    },
    series: [
      { ...still, z: 1, renderItem: () => groupOf(scene.ground) },
      {
        type: "custom",
        coordinateSystem: "none",
        z: 2,
        cursor: scene.marks.some(({ href }) => href !== undefined) ? "pointer" : "default",
        data: scene.marks.map((_, index) => index),
        renderItem: ({ dataIndex }) => {
          const mark = scene.marks[dataIndex];
          if (!mark) return null;
          const { x, y, width, height } = mark;
          return groupOf([
            ...mark.shapes,
            rect({ x, y, width, height }, { fill: "transparent", lineWidth: 0 }),
          ]);
        },
      },
      { ...still, z: 3, renderItem: () => groupOf(scene.labels) },
    ],
  };
}

function markWords({ marks }: Scene, index: number): string {
  return marks[index]?.words ?? "";
}

/** On a resize ECharts animates a shape for no time at all, which leaves none. */
function drawable(shape: Shape) {
  return { ...shape, transition: [] as never[], emphasisDisabled: true, style: { ...shape.style } };
}

/** A hundredth of a pixel is enough. */
function px(value: number): string {
  return `${Math.round(value * 100) / 100}`;
}
