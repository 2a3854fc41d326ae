import { markOf, type FigureMarks } from "@/accounts/checks/figure-marks";

import { placeOfHref } from "../place-href";
import { FigureCheck } from "./figure-check";

interface MarkAtProps {
  readonly marks: FigureMarks;
  /** Where the figure was read, and what it says there: fen, or of a rate a fraction. */
  readonly href: string;
  readonly value: number | null;
}

/** How a figure came out of the checks, if there is anything to say of it. */
export function MarkAt({ marks, href, value }: MarkAtProps) {
  const place = placeOfHref(href);
  const mark = place && markOf(marks, { ...place, value });
  return mark ? <FigureCheck mark={mark} /> : null;
}
