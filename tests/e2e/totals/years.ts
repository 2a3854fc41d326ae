import { askedSeed, draw, seeded } from "../crawl/seeded";

/** The first and the last of them have no year before or after. */
export const YEARS = [2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024] as const;

const BETWEEN = YEARS.slice(1, -1);

/** The ends and two drawn between; every year where MINGZHANG_CRAWL is `all`. Says what it drew. */
export function yearsLookedAt(): readonly number[] {
  if (process.env.MINGZHANG_CRAWL === "all") return YEARS;
  const seed = askedSeed();
  console.log(`MINGZHANG_SEED=${seed}`);
  return [YEARS[0], ...draw(BETWEEN, 2, seeded(seed)), YEARS.at(-1)!];
}
