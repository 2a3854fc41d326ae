import type { CountKey, MeasureKey } from "../measures";
import type { Fen } from "../money";

export const PROCUREMENT_PARTS = {
  goods: "政府采购货物支出",
  works: "政府采购工程支出",
  services: "政府采购服务支出",
  sme: "授予中小企业合同金额",
  micro: "授予小微企业合同金额",
} as const;
export type ProcurementPart = keyof typeof PROCUREMENT_PARTS;

/** Everything of one account that indicators are made of. Null, or no entry: not stated. */
export interface AccountFigures {
  readonly year: number;
  /** Worked out from what the year after states of it; then it is expenditure alone. */
  readonly derived: boolean;
  readonly totals: Readonly<Partial<Record<MeasureKey, Fen | null>>>;
  readonly counts: Readonly<Partial<Record<CountKey, number | null>>>;
  /** Posts filled, from the register of units: no document states them. */
  readonly staff: number | null;
  /** Table 06 by 款 (30215): null where the cell is blank. */
  readonly economic: ReadonlyMap<string, Fen | null>;
  /** Table 05 and table 03 by class. */
  readonly classes: ReadonlyMap<string, Fen>;
  readonly allFundsClasses: ReadonlyMap<string, Fen>;
  readonly procurement: Readonly<Partial<Record<ProcurementPart, Fen | null>>>;
  /** Project funds that the unit evaluated itself. */
  readonly selfEvaluated: Fen | null;
  /** Those that state both. */
  readonly projects: readonly { readonly budget: Fen; readonly actual: Fen }[];
  /** Null: nobody checked it. */
  readonly checks: CheckedCounts | null;
}

/** How an account came out of the checks. */
export interface CheckedCounts {
  /** Outcomes that hold, by rounding too; and that do not. */
  readonly agreeing: number;
  readonly failed: number;
  /** Of these the ones between text and tables. */
  readonly textFailed: number;
  /** Figures of the year before that are told otherwise; null without an account of that year. */
  readonly restated: number | null;
  /** Points of disclosure that are demanded: kept, by half counted half; and all that could be decided. */
  readonly disclosed: number | null;
  readonly demanded: number | null;
}

/** An account, and that of the year before. */
export interface IndicatorInput {
  readonly own: AccountFigures;
  readonly before: AccountFigures | null;
}

/** Of an account that states nothing. */
export const NO_FIGURES: AccountFigures = {
  year: 0,
  derived: false,
  totals: {},
  counts: {},
  staff: null,
  economic: new Map(),
  classes: new Map(),
  allFundsClasses: new Map(),
  procurement: {},
  selfEvaluated: null,
  projects: [],
  checks: null,
};
