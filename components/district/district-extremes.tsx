import { shortClassName } from "@/accounts/classification";
import { changeWords } from "@/accounts/format-money";
import type { RegionChange } from "@/db/queries/region-change";
import { zh } from "@/messages/zh";

import type { DistrictPlace } from "./district-page";
import { whyClassChangedHref } from "./why-class-changed";

interface DistrictExtremesProps {
  readonly place: DistrictPlace;
  readonly change: RegionChange;
}

/** Which class grew most and which shrank most on the year before; each leads to why. */
export function DistrictExtremes({ place, change }: DistrictExtremesProps) {
  const words = zh.district.change.extremes;
  const ordered = change.classes.toSorted((a, b) => b.change - a.change);
  const [first, last] = [ordered[0], ordered.at(-1)];
  const extremes = [
    ...(first && first.change > 0 ? [{ ...first, intro: words.up }] : []),
    ...(last && last.change < 0 ? [{ ...last, intro: words.down }] : []),
  ];
  if (extremes.length === 0) return null;
  return (
    <p className="lede">
      {extremes.map(({ code, before, change: by, intro }, index) => (
        <span key={code}>
          {index > 0 && words.between}
          {intro}
          <a href={whyClassChangedHref(place, code)}>{shortClassName(code)}</a>
          {words.by(changeWords(by, before > 0 ? by / before : null))}
        </span>
      ))}
      {words.of(change.same.units)}
    </p>
  );
}
