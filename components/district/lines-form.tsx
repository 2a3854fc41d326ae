import { zh } from "@/messages/zh";

import { LinesInputs } from "../lines-inputs";
import { USUAL_HIGH, USUAL_LOW } from "./district-address";
import type { DistrictPlace } from "./district-page";

interface LinesFormProps {
  readonly place: DistrictPlace;
  /** Where the page goes on after the answer. */
  readonly at: string;
}

/** The lines below and above which execution is pointed out; they are part of the address. */
export function LinesForm({ place, at }: LinesFormProps) {
  const { region, year, view } = place;
  return (
    <form className="lines ui" action={`/#${at}`} aria-label={zh.district.execution.lines}>
      <input type="hidden" name="region" value={region.code} />
      <input type="hidden" name="year" value={year} />
      {view.cohort === "same" && <input type="hidden" name="units" value="same" />}
      {view.stitch === "as-printed" && <input type="hidden" name="stitch" value="off" />}
      <LinesInputs lines={view} usual={{ low: USUAL_LOW, high: USUAL_HIGH }} />
    </form>
  );
}
