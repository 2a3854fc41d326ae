import { eq, notExists } from "drizzle-orm";

import { regionName } from "@/accounts/regions";
import { regionNameIn } from "@/accounts/unit-id";
import type { Session } from "./client";
import { region, unit } from "./schema";

/** Made-up accounts in a region of real ones, or the other way round. */
export class MixedRegion extends Error {
  constructor(readonly region: string) {
    super(`区划 ${region} 中真实与模拟的决算不能并存：请改用另一个区划代码，或先移除其中一类`);
  }
}

export function ensureRegion(
  session: Session,
  code: string,
  unit: string,
  simulated: boolean,
): void {
  const found = session.select().from(region).where(eq(region.code, code)).get();
  if (found === undefined) {
    // 武汉市汉阳区: as its units are named. A made-up region is called as its first unit calls it.
    const name = regionName(code)?.path.slice(-2).join("") ?? regionNameIn(unit) ?? code;
    session.insert(region).values({ code, name, simulated }).run();
  } else if (found.simulated !== simulated) throw new MixedRegion(code);
}

export function removeEmptyRegions(session: Session): void {
  const ofRegion = session.select().from(unit).where(eq(unit.regionCode, region.code));
  session.delete(region).where(notExists(ofRegion)).run();
}
