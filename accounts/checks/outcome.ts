import type { Place } from "../provenance";
import type { CheckedFigure } from "./checked-figure";
import type { Severity } from "./rule";

export type Status = "holds" | "rounding" | "hint" | "failed" | "undecidable" | "not-applicable";

/** The publisher's contradiction, or damage in reading or conversion. */
export type Cause = "publisher" | "reading";

/** What one rule says of one place. */
export interface Outcome {
  readonly rule: string;
  /** In Chinese, what was looked at: 公开03表 201 一般公共服务支出 合计. */
  readonly about: string;
  readonly status: Status;
  readonly severity: Severity;
  /** Of what failed, and of what was lost in reading; else null. */
  readonly cause: Cause | null;
  /** Fen, or a fraction where the rule is about a rate; null where nothing was reckoned. */
  readonly expected: number | null;
  readonly found: number | null;
  readonly isRate: boolean;
  readonly message: string;
  readonly figures: readonly CheckedFigure[];
  /** Where it is said, for a verdict that is not about figures. */
  readonly place: Place | null;
  /** The finding that it is a part of; null unless it failed or shows what was lost in reading. */
  readonly finding: string | null;
}

/** What one root cause explains, and what would mend it. */
export interface Finding {
  /** f1, f2 … in the order of the document. */
  readonly id: string;
  readonly cause: Cause;
  readonly severity: Severity;
  readonly rules: readonly string[];
  readonly repair: Repair;
}

export interface Repair {
  readonly kind: "unique" | "ambiguous" | "none";
  readonly proposals: readonly Proposal[];
}

/** One figure, and the value that would restore every rule about it (with the others of the finding, if any). */
export interface Proposal {
  readonly figure: CheckedFigure;
  /** Fen, or of a rate fractions. */
  readonly from: number | null;
  readonly to: number;
  readonly isRate: boolean;
  readonly evidence: readonly Evidence[];
}

export type Evidence =
  | { readonly kind: "restores"; readonly rules: readonly string[] }
  | { readonly kind: "decimal-moved"; readonly digits: number }
  | { readonly kind: "digits-swapped" }
  | { readonly kind: "digit-dropped" }
  | { readonly kind: "digit-doubled" }
  | { readonly kind: "row-slipped"; readonly from: string }
  | { readonly kind: "copied-from-last-year" }
  | { readonly kind: "rounded" }
  /** What the rest of the table gives: 合计 − 基本支出. */
  | { readonly kind: "derived"; readonly formula: string };

export interface CheckReport {
  readonly outcomes: readonly Outcome[];
  readonly findings: readonly Finding[];
}
