import { isAdministrative, type PlannedUnit } from "./planned-unit";
import { randomFor } from "./random";

/** Posts filled at the end of a year: slow growth where pupils or patients grow, none in offices. */
export function staffIn(unit: PlannedUnit, subject: string, year: number, seed: number): number {
  const random = randomFor(seed, subject, "staff", year);
  const growth = randomFor(seed, subject, "growth").between(
    isAdministrative(unit) ? -0.008 : 0,
    isAdministrative(unit) ? 0.012 : 0.025,
  );
  const years = year - Math.max(unit.since, 2015);
  const lost = unit.staffLost && year >= unit.staffLost.year ? unit.staffLost.count : 0;
  const size = randomFor(seed, subject, "size").between(0.85, 1.2);
  return Math.max(
    6,
    Math.round(unit.staff * size * (1 + growth) ** years) - lost + random.whole(-1, 1),
  );
}
