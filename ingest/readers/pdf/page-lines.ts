import type { PrintedLine } from "./printed-lines";

/** A line of running text on its page. */
export interface PageLine extends PrintedLine {
  readonly kind: "line";
  readonly page: number;
}
