import { zh } from "@/messages/zh";

import { ViewSwitch } from "../view-switch";
import { EXECUTION_BY, executionViewHref, type ExecutionView } from "./execution-address";
import { ExecutionLines } from "./execution-lines";
import type { ExecutionPlace } from "./execution-place";

/** By what, against which budget, and the lines: for the whole page. */
export function ExecutionSwitches({ place }: { readonly place: ExecutionPlace }) {
  const { region, year, view, kind } = place;
  const words = zh.execution;
  const href = (choice: Partial<ExecutionView>) =>
    executionViewHref({ ...view, region: region.code, year, ...choice });
  return (
    <div className="switches">
      <ViewSwitch
        label={words.by}
        options={EXECUTION_BY.map((by) => ({
          text: words.bys[by],
          href: href({ by, code: "" }),
          current: view.by === by,
        }))}
      />
      {view.by !== "project" && (
        <ViewSwitch
          label={words.against}
          options={(["initial", "adjusted"] as const).map((budget) => ({
            text: words.kinds[budget],
            href: href({ budget }),
            current: kind === budget,
          }))}
        />
      )}
      <ExecutionLines place={place} />
    </div>
  );
}
