import type { RegionRow } from "@/db/queries/regions";
import { zh } from "@/messages/zh";

import { districtHref, type RegionYear } from "./page-href";

interface RegionYearChoiceProps {
  /** Of listRegions(): regions stand side by side and are never added. */
  readonly regions: readonly Pick<RegionRow, "code" | "name" | "simulated" | "years">[];
  /** The code of the one shown. */
  readonly region: string;
  /** Absent where the page shows all years: then only the region can be chosen. */
  readonly year?: number | undefined;
  /**
   * The address of the same page for another region or year, with what else the reader has chosen:
   * `({ region, year }) => executionHref({ region, year, by })`. `year` is absent where the other region
   * has no account of the year shown: the page then takes that region's newest. The region's page if
   * not given. A function does not reach client components: render this one on the server.
   */
  readonly hrefOf?: (choice: RegionYear) => string;
}

/** The other regions and years that a page can show; nothing where there are none. */
export function RegionYearChoice(props: RegionYearChoiceProps) {
  const { regions, region, year, hrefOf = regionHref } = props;
  const own = regions.find(({ code }) => code === region);
  const years = year === undefined ? [] : (own?.years ?? []);
  if (regions.length < 2 && years.length < 2) return null;
  const words = zh.shell.choose;
  return (
    <nav className="choice" aria-label={words.label}>
      {regions.length > 1 && (
        <Choices
          label={words.region}
          options={regions
            // A way to what is real comes before what is made up.
            .toSorted((a, b) => Number(a.simulated) - Number(b.simulated))
            .map(({ code, name, simulated, years: has }) => ({
              href: hrefOf({ region: code, year: year && has.includes(year) ? year : undefined }),
              label: simulated ? zh.shell.simulatedPage(name) : name,
              current: code === region,
            }))}
        />
      )}
      {years.length > 1 && (
        <Choices
          label={words.year}
          options={years.map((option) => ({
            href: hrefOf({ region, year: option }),
            label: `${option}`,
            current: option === year,
          }))}
        />
      )}
    </nav>
  );
}

function regionHref({ region, year }: RegionYear): string {
  return districtHref(region, year);
}

interface ChoicesProps {
  readonly label: string;
  readonly options: readonly {
    readonly href: string;
    readonly label: string;
    readonly current: boolean;
  }[];
}

function Choices({ label, options }: ChoicesProps) {
  return (
    <div>
      <span>{label}</span>
      <ul>
        {options.map(({ href, label: text, current }) => (
          <li key={href}>
            <a href={href} {...(current && { "aria-current": "true" })}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
