import type { Amount } from "../amount";
import type { Figure, Place } from "../provenance";
import type { CheckedFigure } from "./checked-figure";

/**
 * A figure of an account as a rule takes part in it. Its id stays the same over readings:
 * `03:2013101:total` (table, code or key, column), `stated:12`, `project:3:actual`.
 */
export interface Term {
  readonly id: string;
  /** In Chinese: 公开03表 行政运行 基本支出. */
  readonly label: string;
  readonly amount: Amount;
  /** Null for a row or column that the document does not print. */
  readonly place: Place | null;
  /** Why there is nothing to reckon with; null where there is. */
  readonly gap: Gap | null;
  /** As outcomes name it, once one of them has asked: many rules look at the same figure. */
  checked: CheckedFigure | null;
}

/**
 * A blank in a table that was read whole adds nothing and agrees with a stated zero; what could not be
 * read, or is not printed at all, makes a rule undecidable.
 */
export type Gap = "unreadable" | "missing";

export function termOf(id: string, label: string, figure: Figure | null | undefined): Term {
  if (!figure) return missingTerm(id, label);
  const { amount, place } = figure;
  const gap = amount.kind === "unreadable" ? "unreadable" : null;
  return { id, label, amount, place, gap, checked: null };
}

const BLANK: Amount = { kind: "blank", printed: "" };

export function missingTerm(id: string, label: string): Term {
  return {
    id,
    label,
    amount: BLANK,
    place: null,
    gap: "missing",
    checked: null,
  };
}

export function blankTerm(id: string, label: string): Term {
  return {
    id,
    label,
    amount: BLANK,
    place: null,
    gap: null,
    checked: null,
  };
}

/** Other values in the place of printed ones, by id: fen, and of rates fractions. */
export type Values = ReadonlyMap<string, number>;

export function valueOf(term: Term, tried?: Values): number {
  return tried?.get(term.id) ?? (term.amount.kind === "stated" ? term.amount.fen : 0);
}

/** Figures of 万元 are printed with two decimals, or with fewer where these are zeros. Fen. */
export const USUAL_PRECISION = 10_000;

/** By how much its printing may be off what was kept: half its last digit; a blank is exact. */
export function roundingOf({ id, amount }: Term, tried?: Values): number {
  if (amount.kind !== "stated") return 0;
  const { precision } = amount;
  return (tried?.has(id) === true ? Math.min(precision, USUAL_PRECISION) : precision) / 2;
}
