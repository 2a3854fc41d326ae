import { keptTogether } from "../kept-together";
import type { CheckSummary } from "@/db/queries/check-summary";
import type { RegionRow } from "@/db/queries/regions";
import { zh } from "@/messages/zh";

import { CheckCountsList } from "./check-counts-list";
import { checksViewHref, type ChecksView } from "./checks-address";

interface ChecksMastProps {
  readonly region: RegionRow;
  readonly summary: CheckSummary;
  readonly view: ChecksView;
}

/** How many documents contradict themselves; what was not looked at is said, and is not fine. */
export function ChecksMast({ region, summary, view }: ChecksMastProps) {
  const words = zh.checks.list;
  const { documents, unchecked, contradicting, findings, damaged } = summary;
  const checked = documents - unchecked;
  const to = (status: ChecksView["status"]) =>
    checksViewHref(
      { ...view, unit: undefined, year: undefined, rule: undefined },
      {
        kind: undefined,
        severity: undefined,
        status,
        page: 1,
      },
    );
  return (
    <section className="mast mast--one">
      <div>
        <p className="kicker">{words.kicker(region.name, documents)}</p>
        <h1 className="headline">
          {keptTogether(
            checked === 0
              ? words.noneChecked(documents)
              : words.headline(checked, contradicting, findings),
          )}
        </h1>
        <p className="lede">{words.lede}</p>
        <p className="lede">
          {unchecked > 0 ? words.unchecked(unchecked) : words.allChecked}
          {damaged > 0 && words.damaged(damaged)}
        </p>
        <CheckCountsList
          label={words.counts}
          counts={[
            { status: "failed", count: findings, href: to("failed") },
            { status: "hint", count: summary.hint, href: to("hint") },
            { status: "rounding", count: summary.rounding, href: to("rounding") },
            { status: "undecidable", count: summary.undecidable, href: to("undecidable") },
            { status: "holds", count: summary.holds },
          ]}
        />
      </div>
    </section>
  );
}
