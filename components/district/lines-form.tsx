import { zh } from "@/messages/zh";

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
  const words = zh.district.execution;
  return (
    <form className="lines ui" action={`/#${at}`} aria-label={words.lines}>
      <input type="hidden" name="region" value={region.code} />
      <input type="hidden" name="year" value={year} />
      {view.cohort === "same" && <input type="hidden" name="units" value="same" />}
      {view.stitch === "as-printed" && <input type="hidden" name="stitch" value="off" />}
      <span>{words.lines}</span>
      <label>
        {words.lowLine}
        <input name="low" type="number" min="0" max="999" defaultValue={view.low} />
      </label>
      <label>
        {words.highLine}
        <input name="high" type="number" min="0" max="999" defaultValue={view.high} />
      </label>
      <button type="submit">{words.apply}</button>
      <span className="lines__usual">{words.usual(USUAL_LOW, USUAL_HIGH)}</span>
    </form>
  );
}
