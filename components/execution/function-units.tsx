import { unitForEach } from "@/accounts/format-money";
import { fen } from "@/accounts/money";
import type { FunctionUnitExecution } from "@/db/queries/execution-by-functions";
import { zh } from "@/messages/zh";

import { FigureFrame } from "../figure-frame";
import { placeHref } from "../place-href";
import { Section } from "../section";
import { WideTable } from "../wide-table";
import { aboutExecution, type ExecutionPlace } from "./execution-place";
import { ranked } from "./ranked";
import { SaidReason } from "./said-reason";
import { MoreOfRanking, UnitsRankTable } from "./units-rank-table";
import { doubtOf } from "./units-ranking";

interface FunctionUnitsProps {
  readonly place: ExecutionPlace;
  /** Of the category. */
  readonly name: string;
  readonly units: readonly FunctionUnitExecution[];
}

const ID = "f-units";

/** The units that state a category's budget and its actual. */
export function FunctionUnits({ place, name, units }: FunctionUnitsProps) {
  const { view, kind } = place;
  const words = zh.execution;
  const rows = units.map((row) => ({ ...row, deviation: fen(row.actual - row.budget) }));
  const shown = ranked(rows, view).slice(0, view.rows);
  const unit = unitForEach(
    rows.flatMap(({ budget, actual, deviation }) => [budget, actual, deviation]),
  );
  return (
    <Section id="s-units" question={words.functions.unitsQuestion}>
      <FigureFrame
        id={ID}
        finding={words.functions.unitsFinding(
          name,
          rows.length,
          rows.filter(({ deviation }) => deviation < 0).length,
          rows.filter(({ deviation }) => deviation > 0).length,
          words.kinds[kind],
        )}
        about={aboutExecution(place, {
          measure: words.functions.measure(words.kinds[kind]),
          basis: words.basis(words.kinds[kind]),
          unit,
        })}
        chart={null}
        table={
          <WideTable label={words.functions.unitsQuestion}>
            <UnitsRankTable
              place={place}
              at={ID}
              unit={unit}
              rows={shown.map((row) => {
                const [only, ...others] = row.pairs;
                const single = others.length === 0 ? only : undefined;
                return {
                  ...row,
                  href: single && placeHref(single.documentId, single.place),
                  doubt: single ? doubtOf(single) : null,
                  note: single ? undefined : words.functions.added(row.pairs.length),
                  reason: <Reasons row={row} />,
                };
              })}
            />
          </WideTable>
        }
      />
      <MoreOfRanking place={place} at={ID} shown={shown.length} all={rows.length} />
    </Section>
  );
}

/** Of the passage that parts most from its budget: the page of the account has them all. */
function Reasons({ row: { pairs } }: { readonly row: FunctionUnitExecution }) {
  const [most] = pairs
    .flatMap(({ reason, ...pair }) => (reason ? [{ ...pair, reason }] : []))
    .toSorted((a, b) => Math.abs(b.deviation) - Math.abs(a.deviation));
  if (!most) return zh.execution.noReason;
  const named = pairs.length > 1 ? most.named : null;
  return <SaidReason documentId={most.documentId} named={named} said={most.reason} />;
}
