import type { Random } from "./random";
import { total, type Steps } from "./steps";
import type { ItemYear, ProcurementYear } from "./unit-year";

/** Part of the projects and of the goods for the office is bought by 政府采购. */
export function procurementYear(
  items: readonly ItemYear[],
  economic: ReadonlyMap<string, Steps>,
  random: Random,
): ProcurementYear {
  const projects = Math.max(0, total(items.map(({ project }) => project)));
  const goods = Math.round(
    ((economic.get("30201") ?? 0) + (economic.get("31002") ?? 0)) * random.between(0.1, 0.6),
  );
  const services = Math.round(projects * random.between(0, 0.4));
  const works = random.chance(0.3) ? Math.round(projects * random.between(0.05, 0.3)) : 0;
  const smallAndMedium = Math.round((goods + services + works) * random.between(0.4, 1));
  const micro = Math.round(smallAndMedium * random.between(0.3, 0.9));
  return { goods, works, services, smallAndMedium, micro };
}
