import { evidenceInWords, repairInWords, suppositionInWords } from "./checks/repair-in-words";
import type { CheckedFigure } from "./checks/checked-figure";
import type {
  Cause,
  CheckReport,
  Evidence,
  Finding,
  Outcome,
  Repair,
  Status,
} from "./checks/outcome";
import type { Severity } from "./checks/rule";
import type { Place } from "./provenance";

export interface CheckedFigureJson {
  readonly id: string;
  readonly label: string;
  /** 元; null for a blank, a percentage and what could not be read. */
  readonly amount: number | null;
  readonly printed: string;
  readonly place: Place | null;
}

export interface RepairJson {
  readonly kind: Repair["kind"];
  /** In Chinese, what can be said of the proposals together. */
  readonly words: string;
  readonly proposals: readonly {
    readonly figure: string;
    readonly label: string;
    /** 元, of a percentage a fraction; null for a blank. */
    readonly from: number | null;
    readonly to: number;
    /** In Chinese: 若为 60.13 万元 … 则 R213 比较的各项都相符. */
    readonly supposed: string;
    readonly why: string;
    readonly evidence: readonly (Evidence & { readonly words: string })[];
  }[];
}

/** One entry a rule and place. Amounts are 元, rates fractions. */
export interface CheckJson {
  readonly rule: string;
  readonly status: Status;
  readonly severity: Severity;
  readonly cause: Cause | null;
  readonly about: string;
  readonly expected: number | null;
  readonly found: number | null;
  /** `found` less `expected`. */
  readonly difference: number | null;
  readonly message: string;
  readonly figures: readonly CheckedFigureJson[];
  /** Of a verdict that is not about figures. */
  readonly place: Place | null;
  readonly finding: string | null;
  readonly repair: RepairJson | null;
}

export interface FindingJson {
  readonly id: string;
  readonly cause: Cause;
  readonly severity: Severity;
  readonly rules: readonly string[];
  readonly repair: RepairJson;
}

export interface ChecksJson {
  readonly checks: readonly CheckJson[];
  readonly findings: readonly FindingJson[];
}

/** What the rules say of an account, for other programs: docs/api.md. */
export function checksJson({ outcomes, findings }: CheckReport): ChecksJson {
  const repairs = new Map(findings.map(({ id, repair }) => [id, repair]));
  return {
    checks: outcomes.map((outcome) => checkJson(outcome, repairs.get(outcome.finding ?? ""))),
    findings: findings.map(findingJson),
  };
}

export function checkJson(outcome: Outcome, repair: Repair | undefined): CheckJson {
  const { expected, found, isRate } = outcome;
  const said = (value: number | null) => (value === null ? null : shown(value, isRate));
  return {
    rule: outcome.rule,
    status: outcome.status,
    severity: outcome.severity,
    cause: outcome.cause,
    about: outcome.about,
    expected: said(expected),
    found: said(found),
    difference: expected === null || found === null ? null : shown(found - expected, isRate),
    message: outcome.message,
    figures: outcome.figures.map(figureJson),
    place: outcome.place,
    finding: outcome.finding,
    repair: repair ? repairJson(repair) : null,
  };
}

export function findingJson({ id, cause, severity, rules, repair }: Finding): FindingJson {
  return { id, cause, severity, rules, repair: repairJson(repair) };
}

/** Fen in 元; a fraction without what binary arithmetic adds to it. */
function shown(value: number, isRate: boolean): number {
  return isRate ? Math.round(value * 1e8) / 1e8 : value / 100;
}

function figureJson({ id, label, fen, printed, place }: CheckedFigure): CheckedFigureJson {
  return { id, label, amount: fen === null ? null : fen / 100, printed, place };
}

function repairJson(repair: Repair): RepairJson {
  return {
    kind: repair.kind,
    words: repairInWords(repair),
    proposals: repair.proposals.map((proposal) => {
      const { figure, from, to, isRate, evidence } = proposal;
      return {
        figure: figure.id,
        label: figure.label,
        from: from === null ? null : shown(from, isRate),
        to: shown(to, isRate),
        ...suppositionInWords(proposal),
        evidence: evidence.map((each) => ({ ...each, words: evidenceInWords(each) })),
      };
    }),
  };
}
