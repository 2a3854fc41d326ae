import type { Scope } from "@/accounts/account";

export type UnitKind =
  "party" | "government" | "subdistrict" | "court" | "school" | "hospital" | "institution";

/** A unit as it is made up, before a year of it. Codes are those of today. */
export interface PlannedUnit {
  readonly kind: UnitKind;
  /** Former names first; each is in use until the year before the next one's `from`. */
  readonly names: readonly { readonly from: number; readonly name: string }[];
  /** First and last year of the unit's own accounts. */
  readonly since: number;
  readonly until: number;
  /** Posts filled in 2015, or in the first year of a later unit. */
  readonly staff: number;
  /** Part of the staff that leaves with a task in a reform. */
  readonly staffLost: { readonly year: number; readonly count: number } | null;
  /** The item that pays for the unit itself. */
  readonly running: string;
  /** Items of projects of the general public budget. */
  readonly tasks: readonly string[];
  /** Projects of government funds and of the state capital budget. */
  readonly funds: readonly string[];
  readonly stateCapital: readonly string[];
  /** A group of items that had another code before a year. */
  readonly formerGroup: {
    readonly group: string;
    readonly was: string;
    readonly until: number;
  } | null;
  readonly scope: Scope;
  /** Subordinate units that a 汇总 account includes; they publish none of their own here. */
  readonly includes: readonly string[];
}

export function nameIn(unit: PlannedUnit, year: number): string {
  const named = unit.names.findLast(({ from }) => from <= year) ?? unit.names[0];
  if (!named) throw new RangeError("a unit has at least one name");
  return named.name;
}

/** Administrative organs have 机关运行经费 and civil servants; the others are 事业单位. */
export function isAdministrative({ kind }: PlannedUnit): boolean {
  return kind !== "school" && kind !== "hospital" && kind !== "institution";
}
