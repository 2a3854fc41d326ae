import { zh } from "@/messages/zh";

import { unitHref } from "../page-href";
import { unitViewHref, unitViewParameters } from "./unit-address";
import type { UnitPlace } from "./unit-place";

interface UnitYearsFormProps {
  readonly place: UnitPlace;
  /** Every year of the unit. */
  readonly all: readonly number[];
}

/** Which years the page shows; nothing where there are too few to choose from. */
export function UnitYearsForm({ place: { unit, view, years }, all }: UnitYearsFormProps) {
  if (all.length < 3) return null;
  const words = zh.unit.range;
  const kept = unitViewParameters({ ...view, from: undefined, to: undefined });
  const chosen = view.from !== undefined || view.to !== undefined;
  const ends = { from: years[0], to: years.at(-1) };
  return (
    <form action={unitHref(unit.id)} method="get" className="filters" aria-label={words.label}>
      {kept.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {(["from", "to"] as const).map((end) => (
        <label key={end} className="fl">
          <span>{words[end]}</span>
          <select name={end} defaultValue={ends[end]}>
            {all.map((year) => (
              <option key={year} value={year}>
                {zh.charts.year(year)}
              </option>
            ))}
          </select>
        </label>
      ))}
      <button type="submit" className="btn">
        {words.show}
      </button>
      {chosen && (
        <a href={unitViewHref(unit.id, { ...view, from: undefined, to: undefined })}>{words.all}</a>
      )}
    </form>
  );
}
