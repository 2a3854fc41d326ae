import { zh } from "@/messages/zh";

import { ViewSwitch } from "../view-switch";
import { sangongViewHref, type SangongView } from "./sangong-address";
import type { SangongPlace } from "./sangong-place";

/** Which component, and whose accounts: for the whole page. */
export function SangongSwitches({
  place: { region, year, view },
}: {
  readonly place: SangongPlace;
}) {
  const words = zh.sangong;
  const href = (choice: Partial<SangongView>) =>
    sangongViewHref({ ...view, region: region.code, year, ...choice });
  const components = [
    "total",
    "abroad",
    "vehicles",
    "vehiclePurchase",
    "vehicleRunning",
    "reception",
  ] as const;
  return (
    <div className="switches">
      <ViewSwitch
        label={words.component}
        options={components.map((component) => ({
          text: words.short[component],
          href: href({ component }),
          current: view.component === component,
        }))}
      />
      <ViewSwitch
        label={words.cohort}
        options={(["all", "same"] as const).map((cohort) => ({
          text: words.cohorts[cohort],
          href: href({ cohort }),
          current: view.cohort === cohort,
        }))}
      />
    </div>
  );
}
