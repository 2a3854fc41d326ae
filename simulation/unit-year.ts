import type { PlannedUnit } from "./planned-unit";
import type { Steps } from "./steps";

export type Fund = "general" | "governmentFund" | "stateCapital";

/** One item of expenditure by function, paid by one of the three budgets. */
export interface ItemYear {
  /** The code of today, which follows the item through renamings. */
  readonly key: string;
  readonly code: string;
  readonly name: string;
  readonly fund: Fund;
  readonly opening: Steps;
  readonly income: Steps;
  readonly basic: Steps;
  readonly project: Steps;
  readonly closing: Steps;
  readonly initialBudget: Steps;
  readonly adjustedBudget: Steps;
  /** Why the final account departs from the budget. */
  readonly reason: string;
}

/** Money that is no fiscal appropriation; it comes in and goes out under the running item. */
export interface OwnMoney {
  readonly opening: Steps;
  readonly superior: Steps;
  readonly operations: Steps;
  readonly business: Steps;
  readonly subordinate: Steps;
  readonly other: Steps;
  readonly usedBalance: Steps;
  readonly basic: Steps;
  readonly project: Steps;
  readonly remittedUp: Steps;
  readonly businessSpent: Steps;
  readonly subsidyDown: Steps;
  readonly distribution: Steps;
  readonly closing: Steps;
}

export interface SangongParts {
  readonly abroad: Steps;
  readonly vehiclePurchase: Steps;
  readonly vehicleRunning: Steps;
  readonly reception: Steps;
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
  readonly goods: Steps;
  readonly works: Steps;
  readonly services: Steps;
  readonly smallAndMedium: Steps;
  readonly micro: Steps;
}

export interface ProjectYear {
  readonly name: string;
  readonly budget: Steps;
  readonly actual: Steps;
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
  readonly economic: ReadonlyMap<string, Steps>;
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

export const sangongTotal = (parts: SangongParts): Steps =>
  parts.abroad + parts.vehiclePurchase + parts.vehicleRunning + parts.reception;
