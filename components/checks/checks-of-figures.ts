import { gravity, markOf, type FigureMark, type FigureMarks } from "@/accounts/checks/figure-marks";

import type { Fen } from "@/accounts/money";
import type { Place } from "@/accounts/provenance";

import type { FigureChecks } from "../figure-about";
import { placeHref, placeOfHref } from "../place-href";

/** Where a figure was read, and what it says there. */
export type ShownFigure = readonly [href: string | undefined, value: number | null | undefined];

/** What the checks say of the figures of one chart, each root cause once. */
export function checksOfFigures(marks: FigureMarks, figures: readonly ShownFigure[]): FigureChecks {
  const causes = new Map<string, FigureMark>();
  let unchecked = false;
  for (const [href, value] of figures) {
    const place = href === undefined ? null : placeOfHref(href);
    if (!place) continue;
    unchecked ||= marks.unchecked.includes(place.documentId);
    const mark = markOf(marks, { ...place, value: value ?? null });
    if (mark && mark.status !== "holds") causes.set(`${mark.accountId} ${mark.at}`, mark);
  }
  return {
    unchecked,
    marks: [...causes.values()].toSorted((a, b) => gravity(b.status) - gravity(a.status)),
  };
}

/** Of rows that pair a budget with what was spent, in one passage. */
export function checksOfPassages(
  marks: FigureMarks,
  rows: readonly {
    readonly documentId: string;
    readonly place: Place;
    readonly budget: Fen;
    readonly actual: Fen;
  }[],
): FigureChecks {
  return checksOfFigures(
    marks,
    rows.flatMap(({ documentId, place, budget, actual }): ShownFigure[] => {
      const href = placeHref(documentId, place);
      return [
        [href, budget],
        [href, actual],
      ];
    }),
  );
}
