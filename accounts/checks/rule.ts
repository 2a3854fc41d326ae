import type { Account } from "../account";
import type { AccountFigures } from "./account-figures";
import type { Place } from "../provenance";
import type { StoredBlock } from "../stored-block";
import type { Relation, Tolerance } from "./relation";
import type { Term } from "./term";

export type Severity = "严重" | "较重" | "一般" | "提示";
/** 表内 within a table, 表间 between tables, 文表 text against tables, 跨年 between years … */
export type RuleKind = "表内" | "表间" | "跨年" | "汇总" | "文表" | "公开" | "全文";

export interface CheckedAccount {
  readonly account: Account;
  readonly figures: AccountFigures;
}

/** What a rule may look at. */
export interface Checked extends CheckedAccount {
  /** The document as it was read; empty where it is not at hand. */
  readonly blocks: readonly StoredBlock[];
  /** The unit's current account of the year before; null where there is none at hand. */
  readonly before: CheckedAccount | null;
  /** The accounts of the same year of the units that belong to this department; empty where none are known. */
  readonly parts: readonly CheckedAccount[];
  readonly limits: CheckLimits;
}

/** What a finance bureau may set otherwise. */
export interface CheckLimits {
  /** Completion rates beyond which a reason must be given: R222. */
  readonly lowCompletion: number;
  readonly highCompletion: number;
}

export const USUAL_LIMITS: CheckLimits = { lowCompletion: 0.8, highCompletion: 1.2 };

/** A figure that was lost in reading, and what the rest of the account makes it. */
export interface LostFigure {
  readonly term: Term;
  /** Fen. */
  readonly to: number;
  /** In Chinese: 合计 − 基本支出. */
  readonly formula: string;
}

/** One place at which a rule looks. */
export type Entry =
  | {
      /** Figures that must agree. */
      readonly kind: "relation";
      /** In Chinese, what is compared: 201 一般公共服务支出. */
      readonly about: string;
      readonly relation: Relation;
      /** Of hints and inequalities a breach may be right: then only a hint. */
      readonly hintOnly?: boolean;
    }
  | {
      /** Words, codes, counts: decided by the rule itself. */
      readonly kind: "verdict";
      readonly about: string;
      readonly verdict: "holds" | "broken" | "hint";
      /** What is wrong, in neutral words; of one that holds, what was found. */
      readonly message: string;
      readonly figures?: readonly Term[];
      readonly place?: Place | null;
      readonly expected?: number;
      readonly found?: number;
      readonly hintOnly?: boolean;
      /** What was lost in reading, as the rest of the account gives it: a finding of its own. */
      readonly lost?: readonly LostFigure[];
    }
  | { readonly kind: "undecidable"; readonly about: string; readonly message: string }
  | { readonly kind: "not-applicable"; readonly about: string; readonly message: string };

/** One rule of reconciliation or disclosure. Pure; one file each under accounts/checks/rules/. */
export interface Rule {
  /** R001 … */
  readonly id: string;
  readonly kind: RuleKind;
  /** Which tables or chapters: 公开01, 01↔02, 五(三). */
  readonly scope: string;
  /** As the list writes it: 27行=1+2+3+4+5+6+7+8行. */
  readonly formula: string;
  readonly tolerance: Tolerance | "none" | "T0/TP" | "TS/TP";
  readonly severity: Severity;
  /** For everybody. */
  readonly plain: string;
  /** Whose demand it is: the name of a source, no article that was not read. */
  readonly basis: string;
  /** Every place at which the account lets it be asked; at least one, if only to say that none does. */
  readonly entries: (checked: Checked) => readonly Entry[];
}
