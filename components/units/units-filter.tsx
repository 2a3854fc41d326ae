import type { RegionRow } from "@/db/queries/regions";
import { zh } from "@/messages/zh";

import { unitsHref, type UnitsQuery } from "../page-href";

interface UnitsFilterProps {
  readonly regions: readonly RegionRow[];
  readonly region: RegionRow;
  readonly query: UnitsQuery;
}

/** A plain form: what is chosen goes into the address, with or without a script. */
export function UnitsFilter({ regions, region, query }: UnitsFilterProps) {
  const words = zh.units.list;
  return (
    <form className="filters" action="/units" role="search" aria-label={words.filters}>
      {regions.length > 1 ? (
        <label className="fl">
          {words.region}
          <select name="region" defaultValue={region.code}>
            {regions.map(({ code, name, simulated }) => (
              <option key={code} value={code}>
                {simulated ? zh.shell.simulatedPage(name) : name}
              </option>
            ))}
          </select>
        </label>
      ) : (
        query.region !== undefined && <input type="hidden" name="region" value={query.region} />
      )}
      <label className="fl">
        {words.q}
        <input type="search" name="q" defaultValue={query.q} placeholder={words.qHint} />
      </label>
      <label className="fl">
        {words.year}
        <select name="year" defaultValue={query.year ?? ""}>
          <option value="">{words.anyYear}</option>
          {region.years.map((year) => (
            <option key={year} value={year}>
              {zh.district.yearOption(year)}
            </option>
          ))}
        </select>
      </label>
      {query.sort !== undefined && <input type="hidden" name="sort" value={query.sort} />}
      <button type="submit" className="btn">
        {words.apply}
      </button>
      {(query.q !== undefined || query.year !== undefined) && (
        <a href={unitsHref({ region: query.region, sort: query.sort })}>{words.clear}</a>
      )}
    </form>
  );
}
