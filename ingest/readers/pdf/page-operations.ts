import { OPS } from "pdfjs-dist/legacy/build/pdf.mjs";

import type { Matrix } from "./matrix";

/** A character of a shown text, widths in thousandths of the font size. */
export interface ShownGlyph {
  readonly unicode: string;
  readonly width: number;
  /** Width, and where the origin is, in vertical writing. */
  readonly vmetric?: readonly [number, number, number] | null;
  readonly isSpace: boolean;
}

/** What each operation of a page that matters here comes with. */
interface Arguments {
  save: null;
  restore: null;
  transform: Matrix;
  paintFormXObjectBegin: readonly [matrix: Matrix | null, box: unknown];
  paintFormXObjectEnd: null;
  beginAnnotation: readonly [id: string, rect: unknown, transform: Matrix, matrix: Matrix];
  endAnnotation: null;
  setGState: readonly (readonly [key: string, value: unknown])[];
  setLineWidth: readonly [number];
  constructPath: readonly [operations: readonly number[], coordinates: readonly number[]];
  stroke: null;
  closeStroke: null;
  fill: null;
  eoFill: null;
  fillStroke: null;
  eoFillStroke: null;
  closeFillStroke: null;
  closeEOFillStroke: null;
  endPath: null;
  beginText: null;
  setCharSpacing: readonly [number];
  setWordSpacing: readonly [number];
  setHScale: readonly [number];
  setLeading: readonly [number];
  setFont: readonly [name: string, size: number];
  setTextRenderingMode: readonly [number];
  setTextRise: readonly [number];
  moveText: readonly [number, number];
  setLeadingMoveText: readonly [number, number];
  setTextMatrix: Matrix;
  nextLine: null;
  showText: readonly [readonly (ShownGlyph | number)[]];
}

type Name = keyof Arguments;
export type Operation = { [N in Name]: { readonly name: N; readonly args: Arguments[N] } }[Name];

const NAMES: Readonly<Record<Name, true>> = {
  save: true,
  restore: true,
  transform: true,
  paintFormXObjectBegin: true,
  paintFormXObjectEnd: true,
  beginAnnotation: true,
  endAnnotation: true,
  setGState: true,
  setLineWidth: true,
  constructPath: true,
  stroke: true,
  closeStroke: true,
  fill: true,
  eoFill: true,
  fillStroke: true,
  eoFillStroke: true,
  closeFillStroke: true,
  closeEOFillStroke: true,
  endPath: true,
  beginText: true,
  setCharSpacing: true,
  setWordSpacing: true,
  setHScale: true,
  setLeading: true,
  setFont: true,
  setTextRenderingMode: true,
  setTextRise: true,
  moveText: true,
  setLeadingMoveText: true,
  setTextMatrix: true,
  nextLine: true,
  showText: true,
};

const NAME_OF = new Map(Object.entries(OPS).map(([name, number]) => [number, name]));

interface OperatorList {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** The library gives numbers and untyped arguments; from here on they have names and types. */
export function* pageOperations({ fnArray, argsArray }: OperatorList): Generator<Operation> {
  for (const [at, number] of fnArray.entries()) {
    const name = NAME_OF.get(number) ?? "";
    if (name in NAMES) yield { name, args: argsArray[at] } as Operation;
  }
}
