import { REGION } from "./made-up-region";
import type { PlannedUnit } from "./planned-unit";
import { plannedUnit, UNIT_CATALOGUE } from "./unit-catalogue";

const FIRST = Array.from("云青白清金银长新古双南北东西上下大龙凤玉");
const SECOND = Array.from("溪山桥湾河坪岭塘泉林洲沟湖石田岗坡井渡洞");

/** The first units of the catalogue, and as many more schools, towns and clinics as are asked for. */
export function regionUnits(count: number): readonly PlannedUnit[] {
  const more = Array.from({ length: Math.max(0, count - UNIT_CATALOGUE.length) }, (_, at) =>
    furtherUnit(at),
  );
  return [...UNIT_CATALOGUE, ...more].slice(0, count);
}

const FURTHER = [
  (place: string) =>
    plannedUnit("school", `${REGION.short}${place}小学`, 48, "2050202", ["2050299"]),
  (place: string) =>
    plannedUnit("school", `${REGION.short}${place}中学`, 96, "2050203", ["2050299"]),
  (place: string) =>
    plannedUnit(
      "subdistrict",
      `${REGION.prefix}${place}镇人民政府`,
      55,
      "2010301",
      ["2010302", "2120501", "2130705"],
      { funds: ["2120804"] },
    ),
  (place: string) =>
    plannedUnit("hospital", `${REGION.short}${place}镇卫生院`, 42, "2100302", ["2100408"]),
  (place: string) =>
    plannedUnit("school", `${REGION.short}${place}幼儿园`, 26, "2050201", ["2050299"]),
] as const;

/** A place for every five units: 400 of them, then with 新 before their names, and so on. */
function furtherUnit(at: number): PlannedUnit {
  const number = Math.floor(at / FURTHER.length);
  const places = FIRST.length * SECOND.length;
  // Steps of 21 go through all pairs before one returns, and neighbours differ in both characters.
  const pair = (number * 21) % places;
  const name =
    "新".repeat(Math.floor(number / places)) +
    (FIRST[Math.floor(pair / SECOND.length)] ?? "") +
    (SECOND[pair % SECOND.length] ?? "");
  const make = FURTHER[at % FURTHER.length] ?? FURTHER[0];
  return make(name);
}
