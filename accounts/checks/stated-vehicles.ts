import type { Account } from "../account";
import { countOf, findStatements } from "../find-statement";
import type { Place } from "../provenance";

export interface VehicleKinds {
  readonly total: { readonly count: number; readonly place: Place } | null;
  readonly kinds: readonly number[];
  /** Whether the kinds end with 其他用车: then none is left out. */
  readonly isComplete: boolean;
}

/** 十二: the cars held, and of which kinds, as one passage states them. */
export function vehicleKinds(account: Account): VehicleKinds {
  const stated = findStatements(account, "vehicles");
  const whole = stated.find(({ name }) => name === "total");
  const count = countOf(whole);
  const kinds = stated.filter(
    ({ name, passage }) => name !== "total" && passage === whole?.passage,
  );
  return {
    total: whole && count !== null ? { count, place: whole.place } : null,
    kinds: kinds.flatMap((kind) => countOf(kind) ?? []),
    isComplete: kinds.some(({ name }) => name?.includes("其他") === true),
  };
}
