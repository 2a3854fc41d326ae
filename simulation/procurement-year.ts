import type { Random } from "./random";
import { partOf, total, type Grain, type Money } from "./money";
import type { ItemYear, ProcurementYear } from "./unit-year";

/** Part of the projects and of the goods for the office is bought by 政府采购. */
export function procurementYear(
  items: readonly ItemYear[],
  economic: ReadonlyMap<string, Money>,
  random: Random,
  grain: Grain,
): ProcurementYear {
  const projects = Math.max(0, total(items.map(({ project }) => project)));
  const goods = partOf(
    (economic.get("30201") ?? 0) + (economic.get("31002") ?? 0),
    random.between(0.1, 0.6),
    grain,
  );
  const services = partOf(projects, random.between(0, 0.4), grain);
  const works = random.chance(0.3) ? partOf(projects, random.between(0.05, 0.3), grain) : 0;
  const smallAndMedium = partOf(goods + services + works, random.between(0.4, 1), grain);
  const micro = partOf(smallAndMedium, random.between(0.3, 0.9), grain);
  return { goods, works, services, smallAndMedium, micro };
}
