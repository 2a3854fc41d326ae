import type { Fen } from "./money";
import type { Place } from "./provenance";

/**
 * What the narrative of a document can state, a closed list; each is explained in
 * docs/stated-figures.md. `…Change` and `…ChangeRate` are against the year before unless the
 * statement's `basis` says otherwise, and negative for a decrease.
 */
export const STATED_KEYS = [
  "total",
  "totalChange",
  "totalChangeRate",
  "income",
  "incomeChange",
  "incomeChangeRate",
  "incomeItem",
  "expenditure",
  "expenditureChange",
  "expenditureChangeRate",
  "expenditureItem",
  "fiscalTotal",
  "fiscalTotalChange",
  "fiscalTotalChangeRate",
  "fiscalItem",
  "fiscalItemChange",
  "fiscalItemChangeRate",
  "generalBudget",
  "generalBudgetChange",
  "generalBudgetChangeRate",
  "classAmount",
  "share",
  "initialBudget",
  "adjustedBudget",
  "actual",
  "completionRate",
  "basic",
  "project",
  "personnel",
  "operating",
  "sangongBudget",
  "sangongActual",
  "sangongRate",
  "sangongChange",
  "sangongChangeRate",
  "operatingCost",
  "operatingCostChange",
  "operatingCostChangeRate",
  "procurement",
  "procurementShare",
  "vehicles",
  "vehiclesKept",
  "vehiclesBought",
  "equipment",
  "delegations",
  "delegates",
  "receptions",
  "receptionGuests",
  "projectCount",
  "projectFunds",
  "projectFundsShare",
  "reason",
] as const;
export type StatedKey = (typeof STATED_KEYS)[number];

export type StatedValue =
  | {
      readonly kind: "amount";
      readonly fen: Fen;
      readonly precision: Fen;
      readonly printed: string;
    }
  /** A fraction: 87.0% is 0.87, printed with one decimal of a percent. */
  | {
      readonly kind: "rate";
      readonly rate: number;
      readonly decimals: number;
      readonly printed: string;
    }
  | { readonly kind: "count"; readonly count: number; readonly printed: string }
  | { readonly kind: "text" };

export interface Statement {
  readonly key: StatedKey;
  readonly value: StatedValue;
  /** What the statement is about, where the key alone does not say: a component, a kind of car, a fund. */
  readonly name: string | null;
  /** The category under the name that the document prints. */
  readonly named: string | null;
  /** The row of the account's tables that the statement is compared with; null where there is none. */
  readonly code: string | null;
  /** Against what a rate or a change is measured ("年初预算", "全年预算", "上年", a whole by name). */
  readonly basis: string | null;
  /** For a `reason`: the key of the change that it explains. */
  readonly explains: StatedKey | null;
  /** Statements read from one passage share its number: a rate belongs to the budget beside it. */
  readonly passage: number;
  /** The passage, as printed, without line breaks; of a `reason`, the reason alone. */
  readonly text: string;
  readonly place: Place;
}
