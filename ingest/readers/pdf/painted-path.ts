import { OPS } from "pdfjs-dist/legacy/build/pdf.mjs";

import { apply, type Matrix, type Point } from "./matrix";
import type { Box } from "./page-marks";

/** Published tables have filled rectangles up to this thick as borders, in points. */
const THICKEST_FILLED = 2.5;
const THICKEST_STROKED = 4.5;
/** A stroke this far from level or upright still is a border: producers round coordinates. */
const SLANT = 0.8;

export interface Subpath {
  readonly points: readonly Point[];
  readonly closed: boolean;
  readonly curves: number;
}

const COORDINATES = new Map<number, number>([
  [OPS.moveTo, 2],
  [OPS.lineTo, 2],
  [OPS.curveTo, 6],
  [OPS.curveTo2, 4],
  [OPS.curveTo3, 4],
  [OPS.rectangle, 4],
]);

/** The pieces of a path, on the page. Of a curve only its ends are kept. */
export function subpaths(
  operations: readonly number[],
  coordinates: readonly number[],
  matrix: Matrix,
): Subpath[] {
  const pieces: { points: Point[]; closed: boolean; curves: number }[] = [];
  let from = 0;
  for (const operation of operations) {
    const numbers = coordinates.slice(from, from + (COORDINATES.get(operation) ?? 0));
    from += numbers.length;
    const current = pieces.at(-1);
    if (operation === OPS.closePath) {
      if (current) current.closed = true;
    } else if (operation === OPS.rectangle) {
      const [x = 0, y = 0, width = 0, height = 0] = numbers;
      const corners = [
        apply(matrix, x, y),
        apply(matrix, x + width, y),
        apply(matrix, x + width, y + height),
        apply(matrix, x, y + height),
      ];
      pieces.push({ points: corners, closed: true, curves: 0 });
    } else {
      const end = apply(matrix, numbers.at(-2) ?? 0, numbers.at(-1) ?? 0);
      if (operation === OPS.moveTo || !current) {
        pieces.push({ points: [end], closed: false, curves: 0 });
      } else {
        current.points.push(end);
        if (operation !== OPS.lineTo) current.curves += 1;
      }
    }
  }
  return pieces;
}

export function strokedRules(path: readonly Subpath[], lineWidth: number): Box[] {
  const half = lineWidth / 2;
  return path.flatMap(({ points, closed }) =>
    points.flatMap((end, at): Box[] => {
      const start = at > 0 ? points[at - 1] : closed ? points.at(-1) : undefined;
      if (!start) return [];
      const level = Math.abs(end.y - start.y) <= SLANT;
      const upright = Math.abs(end.x - start.x) <= SLANT;
      if (level === upright) return [];
      const line = boxOf([start, end]);
      const across = level
        ? { ...line, top: line.top - half, bottom: line.bottom + half }
        : { ...line, left: line.left - half, right: line.right + half };
      return isLine(across, THICKEST_STROKED) ? [across] : [];
    }),
  );
}

export function filledRules(path: readonly Subpath[]): Box[] {
  const boxes = path.filter(({ points }) => points.length > 1).map(({ points }) => boxOf(points));
  return boxes.flatMap((box, at) => {
    if (isLine(box, THICKEST_FILLED)) return [box];
    const next = boxes[at + 1];
    return next ? frame(box, next) : [];
  });
}

/** A rectangle with another cut out of it, slightly smaller, is four borders. */
function frame(outer: Box, inner: Box): Box[] {
  const margins = [
    inner.left - outer.left,
    outer.right - inner.right,
    inner.top - outer.top,
    outer.bottom - inner.bottom,
  ];
  if (!margins.every((margin) => margin >= 0 && margin <= THICKEST_FILLED)) return [];
  return [
    { ...outer, right: inner.left },
    { ...outer, left: inner.right },
    { ...outer, bottom: inner.top },
    { ...outer, top: inner.bottom },
  ];
}

/** Dots and dashes are short lines. */
function isLine({ left, right, top, bottom }: Box, thickest: number): boolean {
  return Math.min(right - left, bottom - top) <= thickest;
}

function boxOf(points: readonly Point[]): Box {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  return {
    left: xs.reduce((a, b) => Math.min(a, b)),
    right: xs.reduce((a, b) => Math.max(a, b)),
    top: ys.reduce((a, b) => Math.min(a, b)),
    bottom: ys.reduce((a, b) => Math.max(a, b)),
  };
}
