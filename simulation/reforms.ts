import { REGION } from "./made-up-region";
import { nameIn, type PlannedUnit } from "./planned-unit";

/** What a year changed in the units of a region. A unit may stand on both sides: part of it went on. */
export interface Reform {
  /** The first year of the new order. */
  readonly year: number;
  readonly kind: "renamed" | "merged" | "split" | "founded" | "closed";
  /** Names in the year before. */
  readonly from: readonly string[];
  /** Names in the year itself. */
  readonly to: readonly string[];
}

const R = REGION.prefix;
/** What the list of units does not say by itself: whose tasks went where. */
const MOVES: readonly Reform[] = [
  {
    year: 2019,
    kind: "merged",
    from: [`${R}工商行政管理局`, `${R}质量技术监督局`],
    to: [`${R}市场监督管理局`],
  },
  { year: 2019, kind: "merged", from: [`${R}文化局`, `${R}旅游局`], to: [`${R}文化旅游局`] },
  { year: 2019, kind: "split", from: [`${R}民政局`], to: [`${R}民政局`, `${R}退役军人事务局`] },
  {
    year: 2024,
    kind: "merged",
    from: [`${R}乡村振兴局`, `${R}农业农村局`],
    to: [`${R}农业农村局`],
  },
];

/** The reforms that accounts of these years show: both the year before and the year itself are among them. */
export function reformsOf(
  units: readonly PlannedUnit[],
  { from, to }: { readonly from: number; readonly to: number },
): Reform[] {
  const exists = (name: string, year: number) =>
    units.some((unit) => unit.since <= year && unit.until >= year && nameIn(unit, year) === name);
  const moves = MOVES.map((move) => ({
    ...move,
    from: move.from.filter((name) => exists(name, move.year - 1)),
    to: move.to.filter((name) => exists(name, move.year)),
  })).filter((move) => move.from.length > 0 && move.to.length > 0);
  const moved = (year: number, side: "from" | "to", name: string) =>
    moves.some((move) => move.year === year && move[side].includes(name));
  const single = units.flatMap((unit): Reform[] => {
    const renamed = unit.names.slice(1).map(({ from: year, name }): Reform => ({
      year,
      kind: "renamed",
      from: [nameIn(unit, year - 1)],
      to: [name],
    }));
    const [first, last] = [nameIn(unit, unit.since), nameIn(unit, unit.until)];
    const end = unit.until + 1;
    return [
      ...renamed,
      ...(unit.since > 0 && !moved(unit.since, "to", first)
        ? [{ year: unit.since, kind: "founded" as const, from: [], to: [first] }]
        : []),
      ...(unit.until < 9999 && !moved(end, "from", last)
        ? [{ year: end, kind: "closed" as const, from: [last], to: [] }]
        : []),
    ];
  });
  return [...moves, ...single]
    .filter(({ year }) => year > from && year <= to)
    .sort((a, b) => a.year - b.year);
}
