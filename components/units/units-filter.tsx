import { COMPARED_MEASURES } from "@/accounts/indicators/compared-measures";
import type { RegionRow } from "@/db/queries/regions";
import { zh } from "@/messages/zh";

import { LinesFields } from "../indicators/lines-fields";
import { WITH_LINES } from "../indicators/threshold-lines";
import { ROW_COUNTS, SHARE, SIZES, unitsViewHref, type UnitsView } from "./units-address";

const words = zh.units.list;

interface UnitsFilterProps {
  readonly regions: readonly RegionRow[];
  readonly region: RegionRow;
  readonly year: number;
  readonly view: UnitsView;
  /** With how many units of the year. */
  readonly groups: readonly { readonly name: string; readonly units: number }[];
}

/** A plain form: what is chosen goes into the address, with or without a script. */
export function UnitsFilter({ regions, region, year, view, groups }: UnitsFilterProps) {
  const all = groups.reduce((sum, { units }) => sum + units, 0);
  const narrowed = [view.q, view.group, view.size].some((chosen) => chosen !== undefined);
  const lined = WITH_LINES.filter(({ id }) => view.measure?.split(".")[0] === id);
  return (
    <form className="filters" action="/units" role="search" aria-label={words.filters}>
      {regions.length > 1 ? (
        <Choice name="region" label={words.region} chosen={region.code}>
          {regions.map(({ code, name, simulated }) => (
            <option key={code} value={code}>
              {simulated ? zh.shell.simulatedPage(name) : name}
            </option>
          ))}
        </Choice>
      ) : (
        <Kept name="region" value={view.region} />
      )}
      <Choice name="year" label={words.year} chosen={`${year}`}>
        {region.years.toReversed().map((each) => (
          <option key={each} value={each}>
            {zh.district.yearOption(each)}
          </option>
        ))}
      </Choice>
      <Choice name="group" label={words.group} chosen={view.group}>
        <option value="">{words.anyGroup(all)}</option>
        {groups.map(({ name, units }) => (
          <option key={name} value={name}>
            {words.groupOption(name, units)}
          </option>
        ))}
      </Choice>
      <Choice name="size" label={words.size} chosen={view.size}>
        <option value="">{words.anySize}</option>
        {SIZES.map((size) => (
          <option key={size} value={size}>
            {words.sizes[size]}
          </option>
        ))}
      </Choice>
      <Choice name="measure" label={words.measure} chosen={view.measure ?? "expenditure"}>
        <MeasureOptions />
      </Choice>
      <Choice name="rows" label={words.rows} chosen={view.rows ?? ROW_COUNTS[0]}>
        {ROW_COUNTS.map((rows) => (
          <option key={rows} value={rows}>
            {words.rowCounts[rows]}
          </option>
        ))}
      </Choice>
      <label className="fl">
        {words.q}
        <input type="search" name="q" defaultValue={view.q} placeholder={words.qHint} />
      </label>
      <Kept name="sort" value={view.sort && `${view.sort.descending ? "-" : ""}${view.sort.by}`} />
      <Kept name="heat" value={view.heat} />
      <Kept name="budget" value={view.budget} />
      {lined.length > 0 && <LinesFields lines={view.lines} of={lined.map(({ id }) => id)} />}
      <button type="submit" className="btn">
        {words.apply}
      </button>
      {narrowed && (
        <a href={unitsViewHref(view, { q: undefined, group: undefined, size: undefined })}>
          {words.clear}
        </a>
      )}
    </form>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly label: string;
  readonly chosen: string | undefined;
  readonly children: React.ReactNode;
}

function Choice({ name, label, chosen, children }: ChoiceProps) {
  return (
    <label className="fl">
      {label}
      <select name={name} defaultValue={chosen ?? ""}>
        {children}
      </select>
    </label>
  );
}

function Kept({ name, value }: { readonly name: string; readonly value: string | undefined }) {
  return value === undefined ? null : <input type="hidden" name={name} value={value} />;
}

function MeasureOptions() {
  const groups = [...new Set(COMPARED_MEASURES.map(({ group }) => group))];
  return groups.map((group) => (
    <optgroup key={group} label={group}>
      {COMPARED_MEASURES.filter((each) => each.group === group).map(({ address, name }) => (
        <option key={address} value={address}>
          {name}
        </option>
      ))}
      {group === "人均" && <option value={SHARE}>{words.share}</option>}
    </optgroup>
  ));
}
