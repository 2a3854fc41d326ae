import "server-only";

import { eq } from "drizzle-orm";

import { accountCheck, checkFinding, checkOutcome } from "@/db/schema-checks";
import type { Session } from "@/db/session";
import { askStore } from "./ask-store";

/** What stands beside a figure: damage in reading is the document's in no way. */
export type FigureMark = "holds" | "rounding" | "hint" | "failed" | "damaged";

export interface FigureMarks {
  readonly accountId: string;
  /** False: nothing is known of any figure. */
  readonly checked: boolean;
  /** By the figure's id (accounts/checks/account-figures.ts); that of one in several outcomes is the gravest. */
  readonly marks: Readonly<Record<string, FigureMark>>;
}

const GRAVITY: readonly FigureMark[] = ["holds", "rounding", "hint", "damaged", "failed"];

/** The figures of an account that rules have something to say of, and the totals that agree. */
export function figureMarks(accountId: string): Promise<FigureMarks> {
  return askStore((session) => {
    const checked = session
      .select({ agreeing: accountCheck.agreeing })
      .from(accountCheck)
      .where(eq(accountCheck.accountId, accountId))
      .get();
    const marks: Record<string, FigureMark> = Object.fromEntries(
      (checked?.agreeing ?? []).map((id) => [id, "holds"]),
    );
    for (const { id, mark } of outcomeFigures(session, accountId)) {
      const known = marks[id];
      if (known === undefined || GRAVITY.indexOf(mark) > GRAVITY.indexOf(known)) marks[id] = mark;
    }
    return { accountId, checked: checked !== undefined, marks };
  });
}

interface MarkedFigure {
  readonly id: string;
  readonly mark: FigureMark;
}

/**
 * Of what failed the figures that would have to change, all that were compared where that cannot be
 * told; of rounding and hints the one that they are about.
 */
function outcomeFigures(session: Session, accountId: string): readonly MarkedFigure[] {
  const findings = session
    .select()
    .from(checkFinding)
    .where(eq(checkFinding.accountId, accountId))
    .all();
  const proposed = new Map(
    findings.map(({ number, proposals }) => [number, proposals.map(({ figure }) => figure.id)]),
  );
  const outcomes = session
    .select({
      status: checkOutcome.status,
      cause: checkOutcome.cause,
      finding: checkOutcome.finding,
      figures: checkOutcome.figures,
    })
    .from(checkOutcome)
    .where(eq(checkOutcome.accountId, accountId))
    .all();
  return outcomes.flatMap(({ status, cause, finding, figures }): readonly MarkedFigure[] => {
    const compared = figures.map(({ id }) => id);
    if (status === "undecidable") return [];
    if (status !== "failed") return compared.slice(0, 1).map((id) => ({ id, mark: status }));
    const mark = cause === "reading" ? "damaged" : "failed";
    const wrong = proposed.get(finding ?? 0) ?? [];
    return (wrong.length > 0 ? wrong : compared).map((id) => ({ id, mark }));
  });
}
