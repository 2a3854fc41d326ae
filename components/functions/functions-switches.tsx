import { zh } from "@/messages/zh";

import { ViewSwitch } from "../view-switch";
import { functionsViewHref } from "./functions-address";
import type { FunctionsPlace } from "./functions-place";

interface FunctionsSwitchesProps {
  readonly place: FunctionsPlace;
  /** Absent on the page of all classes. */
  readonly code?: string;
}

/** Whose accounts, which basis, and whether moved categories are stitched: for the whole page. */
export function FunctionsSwitches({ place: { region, year, view }, code }: FunctionsSwitchesProps) {
  const words = zh.functions.switches;
  const href = (choice: Partial<typeof view>) =>
    functionsViewHref({ ...view, region: region.code, year, code, ...choice });
  return (
    <div className="switches">
      <ViewSwitch
        label={words.cohort}
        options={(["all", "same"] as const).map((cohort) => ({
          text: words[cohort],
          href: href({ cohort }),
          current: view.cohort === cohort,
        }))}
      />
      <ViewSwitch
        label={words.basis}
        options={(["03", "05"] as const).map((table) => ({
          text: words.bases[table],
          href: href({ table }),
          current: view.table === table,
        }))}
      />
      <ViewSwitch
        label={words.stitch}
        options={(["stitched", "as-printed"] as const).map((stitch) => ({
          text: stitch === "stitched" ? words.stitched : words.asPrinted,
          href: href({ stitch }),
          current: view.stitch === stitch,
        }))}
      />
    </div>
  );
}
