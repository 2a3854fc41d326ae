import { zh } from "@/messages/zh";

import { LinesInputs } from "../lines-inputs";
import { USUAL_HIGH, USUAL_LOW } from "./execution-address";
import type { ExecutionPlace } from "./execution-place";

/** The lines below and above which execution is pointed out; they are part of the address. */
export function ExecutionLines({
  place: { region, year, view, kind },
}: {
  readonly place: ExecutionPlace;
}) {
  return (
    <form className="lines ui" action="/execution" aria-label={zh.district.execution.lines}>
      <input type="hidden" name="region" value={region.code} />
      <input type="hidden" name="year" value={year} />
      <input type="hidden" name="by" value={view.by} />
      <input type="hidden" name="budget" value={kind} />
      {view.group !== "" && <input type="hidden" name="group" value={view.group} />}
      {view.code !== "" && <input type="hidden" name="code" value={view.code} />}
      <LinesInputs lines={view} usual={{ low: USUAL_LOW, high: USUAL_HIGH }} />
    </form>
  );
}
