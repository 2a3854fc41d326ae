import { scaleOf, multiply, type Matrix } from "./matrix";
import type { Box, Glyph, PageMarks } from "./page-marks";
import type { Operation } from "./page-operations";
import { filledRules, strokedRules, subpaths, type Subpath } from "./painted-path";
import { INITIAL_TEXT_STATE, TextCursor, type Font, type TextState } from "./placed-text";

interface GraphicsState {
  readonly matrix: Matrix;
  readonly lineWidth: number;
  readonly text: TextState;
}

/** Draws a page in the mind: every glyph and every straight line where it comes to stand. */
export function readMarks(
  operations: Iterable<Operation>,
  page: Matrix,
  fontNamed: (name: string) => Font | null,
): Omit<PageMarks, "paper"> {
  const initial: GraphicsState = { matrix: page, lineWidth: 1, text: INITIAL_TEXT_STATE };
  const glyphs: Glyph[] = [];
  const rules: Box[] = [];
  const saved: GraphicsState[] = [];
  const cursor = new TextCursor();
  let state = initial;
  let path: Subpath[] = [];
  let curves = 0;

  const restore = () => {
    state = saved.pop() ?? initial;
  };
  const transform = (matrix: Matrix) => {
    state = { ...state, matrix: multiply(state.matrix, matrix) };
  };
  const setText = (change: Partial<TextState>) => {
    state = { ...state, text: { ...state.text, ...change } };
  };
  const paint = (how: { stroke?: boolean; fill?: boolean; close?: boolean }) => {
    const painted = how.close ? path.map((piece) => ({ ...piece, closed: true })) : path;
    const width = state.lineWidth * scaleOf(state.matrix);
    if (how.stroke) for (const rule of strokedRules(painted, width)) rules.push(rule);
    if (how.fill) for (const rule of filledRules(painted)) rules.push(rule);
    curves += painted.reduce((sum, piece) => sum + piece.curves, 0);
    path = [];
  };

  for (const { name, args } of operations) {
    switch (name) {
      case "save":
        saved.push(state);
        break;
      case "restore":
      case "paintFormXObjectEnd":
      case "endAnnotation":
        restore();
        break;
      case "transform":
        transform(args);
        break;
      case "paintFormXObjectBegin":
        saved.push(state);
        if (args[0]) transform(args[0]);
        break;
      case "beginAnnotation":
        saved.push(state);
        state = initial;
        transform(args[2]);
        transform(args[3]);
        break;
      case "setGState":
        for (const [key, value] of args) {
          if (key === "LW") state = { ...state, lineWidth: Number(value) };
          if (key === "Font" && Array.isArray(value)) {
            setText({ font: fontNamed(String(value[0])), size: Number(value[1]) });
          }
        }
        break;
      case "setLineWidth":
        state = { ...state, lineWidth: args[0] };
        break;
      case "constructPath":
        for (const piece of subpaths(args[0], args[1], state.matrix)) path.push(piece);
        break;
      case "stroke":
        paint({ stroke: true });
        break;
      case "closeStroke":
        paint({ stroke: true, close: true });
        break;
      case "fill":
      case "eoFill":
        paint({ fill: true });
        break;
      case "fillStroke":
      case "eoFillStroke":
        paint({ stroke: true, fill: true });
        break;
      case "closeFillStroke":
      case "closeEOFillStroke":
        paint({ stroke: true, fill: true, close: true });
        break;
      case "endPath":
        path = [];
        break;
      case "beginText":
        cursor.set([1, 0, 0, 1, 0, 0]);
        break;
      case "setCharSpacing":
        setText({ charSpacing: args[0] });
        break;
      case "setWordSpacing":
        setText({ wordSpacing: args[0] });
        break;
      case "setHScale":
        setText({ horizontalScale: args[0] / 100 });
        break;
      case "setLeading":
        setText({ leading: args[0] });
        break;
      case "setFont":
        setText({ font: fontNamed(args[0]), size: args[1] });
        break;
      case "setTextRenderingMode":
        setText({ mode: args[0] });
        break;
      case "setTextRise":
        setText({ rise: args[0] });
        break;
      case "moveText":
        cursor.moveLine(args[0], args[1]);
        break;
      case "setLeadingMoveText":
        setText({ leading: -args[1] });
        cursor.moveLine(args[0], args[1]);
        break;
      case "setTextMatrix":
        cursor.set(args);
        break;
      case "nextLine":
        cursor.moveLine(0, -state.text.leading);
        break;
      case "showText":
        for (const glyph of cursor.show(args[0], state.text, state.matrix)) glyphs.push(glyph);
        break;
    }
  }
  return { glyphs, rules, curves };
}
