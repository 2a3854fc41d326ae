import type { RegionRow } from "@/db/queries/regions";
import { zh } from "@/messages/zh";

import { districtHref } from "../page-href";

interface DistrictChoiceProps {
  readonly regions: readonly RegionRow[];
  readonly region: string;
  readonly year: number;
}

/** Other regions and years, where there are any. Regions stand side by side and are never added. */
export function DistrictChoice({ regions, region, year }: DistrictChoiceProps) {
  const years = regions.find(({ code }) => code === region)?.years ?? [];
  if (regions.length < 2 && years.length < 2) return null;
  const words = zh.district;
  return (
    <nav className="choice" aria-label={words.choose}>
      {regions.length > 1 && (
        <Choices
          label={words.region}
          options={regions.map(({ code, name, simulated }) => ({
            href: districtHref(code),
            label: simulated ? `${name}（${zh.shell.simulated}）` : name,
            current: code === region,
          }))}
        />
      )}
      {years.length > 1 && (
        <Choices
          label={words.year}
          options={years.map((option) => ({
            href: districtHref(region, option),
            label: words.yearOption(option),
            current: option === year,
          }))}
        />
      )}
    </nav>
  );
}

interface Option {
  readonly href: string;
  readonly label: string;
  readonly current: boolean;
}

function Choices({
  label,
  options,
}: {
  readonly label: string;
  readonly options: readonly Option[];
}) {
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
