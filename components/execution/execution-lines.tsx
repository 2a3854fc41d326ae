import { zh } from "@/messages/zh";

import { USUAL_HIGH, USUAL_LOW } from "./execution-address";
import type { ExecutionPlace } from "./execution-place";

/** The lines below and above which execution is pointed out; they are part of the address. */
export function ExecutionLines({
  place: { region, year, view, kind },
}: {
  readonly place: ExecutionPlace;
}) {
  const words = zh.district.execution;
  return (
    <form className="lines ui" action="/execution" aria-label={words.lines}>
      <input type="hidden" name="region" value={region.code} />
      <input type="hidden" name="year" value={year} />
      <input type="hidden" name="by" value={view.by} />
      <input type="hidden" name="budget" value={kind} />
      {view.group !== "" && <input type="hidden" name="group" value={view.group} />}
      {view.code !== "" && <input type="hidden" name="code" value={view.code} />}
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
