import type { PlannedUnit } from "./planned-unit";
import type { Money } from "./money";

export type Fund = "general" | "governmentFund" | "stateCapital";

/** One item of expenditure by function, paid by one of the three budgets. */
export interface ItemYear {
  /** The code of today, which follows the item through renamings. */
  readonly key: string;
  readonly code: string;
  readonly name: string;
  readonly fund: Fund;
  readonly opening: Money;
  readonly income: Money;
  readonly basic: Money;
  readonly project: Money;
  readonly closing: Money;
  readonly initialBudget: Money;
  readonly adjustedBudget: Money;
  /** Why the final account departs from the budget. */
  readonly reason: string;
}

/** Money that is no fiscal appropriation; it comes in and goes out under the running item. */
export interface OwnMoney {
  readonly opening: Money;
  readonly superior: Money;
  readonly operations: Money;
  readonly business: Money;
  readonly subordinate: Money;
  readonly other: Money;
  readonly usedBalance: Money;
  readonly basic: Money;
  readonly project: Money;
  readonly remittedUp: Money;
  readonly businessSpent: Money;
  readonly subsidyDown: Money;
  readonly distribution: Money;
  readonly closing: Money;
}

export interface SangongParts {
  readonly abroad: Money;
  readonly vehiclePurchase: Money;
  readonly vehicleRunning: Money;
  readonly reception: Money;
}

export interface SangongYear {
  readonly budget: SangongParts;
  readonly actual: SangongParts;
  /** What of the actual is basic expenditure, and therefore in table 06. */
  readonly basic: SangongParts;
  readonly delegations: number;
  readonly delegates: number;
  readonly vehiclesBought: number;
  readonly vehiclesKept: number;
  readonly receptions: number;
  readonly guests: number;
}

export interface ProcurementYear {
  readonly goods: Money;
  readonly works: Money;
  readonly services: Money;
  readonly smallAndMedium: Money;
  readonly micro: Money;
}

export interface ProjectYear {
  readonly name: string;
  readonly budget: Money;
  readonly actual: Money;
}

/** What truly happened in a unit in a year; documents print it, with or without faults. */
export interface UnitYear {
  readonly unit: PlannedUnit;
  readonly name: string;
  readonly year: number;
  readonly staff: number;
  readonly items: readonly ItemYear[];
  readonly own: OwnMoney;
  /** Basic expenditure of the general public budget by economic class: five-digit codes. */
  readonly economic: ReadonlyMap<string, Money>;
  readonly sangong: SangongYear;
  readonly procurement: ProcurementYear;
  /** Evaluated projects of the general public budget. */
  readonly projects: readonly ProjectYear[];
  /** Whether those are all of them. */
  readonly allProjects: boolean;
  /** Cars other than those that the fiscal appropriation pays for. */
  readonly otherVehicles: number;
  readonly equipment: number;
}

export const sangongTotal = (parts: SangongParts): Money =>
  parts.abroad + parts.vehiclePurchase + parts.vehicleRunning + parts.reception;
