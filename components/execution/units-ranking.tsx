import { formatMoney, formatRate, unitForEach } from "@/accounts/format-money";
import { groupBy } from "@/accounts/group-by";
import type { ExecutionPair } from "@/db/queries/execution-pairs";
import type { UnitExecutionRow } from "@/db/queries/execution-by-units";
import { zh } from "@/messages/zh";

import { checksOfPassages } from "../checks/checks-of-figures";
import { FigureFrame } from "../figure-frame";
import { placeHref } from "../place-href";
import { Section } from "../section";
import { ViewSwitch } from "../view-switch";
import { WideTable } from "../wide-table";
import { executionViewHref, USUAL_ROWS, type ExecutionView } from "./execution-address";
import { aboutExecution, type ExecutionPlace } from "./execution-place";
import { ranked } from "./ranked";
import { SaidReason } from "./said-reason";
import { MoreOfRanking, UnitsRankTable } from "./units-rank-table";

interface UnitsRankingProps {
  readonly place: ExecutionPlace;
  readonly rows: readonly UnitExecutionRow[];
}

const ID = "f-ranking";

/** Every unit, or those of one kind, with budget, actual, where they stand and the reason given. */
export function UnitsRanking({ place, rows: all }: UnitsRankingProps) {
  const { region, year, view, kind } = place;
  const words = zh.execution;
  const groups = groupBy(all, ({ peerGroup }) => peerGroup);
  const rows = groups.get(view.group) ?? all;
  const href = (choice: Partial<ExecutionView>) =>
    executionViewHref({ ...view, region: region.code, year, ...choice }, ID);
  const shown = ranked(rows, view).slice(0, view.rows);
  const unit = unitForEach(
    rows.flatMap(({ budget, actual, deviation }) => [budget, actual, deviation]),
  );
  const silent = rows.filter(({ because }) => because.said === null).length;
  const differing = rows.filter(({ agreement }) => agreement === "differs").length;
  return (
    <Section id="s-ranking" question={words.ranking.question}>
      {groups.size > 1 && (
        <ViewSwitch
          label={words.columns.group}
          options={[["", all] as const, ...largestFirst(groups)].map(([name, own]) => ({
            text: words.ranking.group(name, own.length),
            href: href({ group: name, rows: USUAL_ROWS }),
            current: name === view.group,
          }))}
        />
      )}
      <FigureFrame
        id={ID}
        finding={lowestSaid(rows, view.group) + words.ranking.finding(silent, differing)}
        about={aboutExecution(place, {
          measure: `${words.kinds[kind]}、${words.columns.actual}、${words.rateNames[kind]}`,
          basis: words.basis(words.kinds[kind]),
          unit,
          checks: checksOfPassages(place.marks, shown),
        })}
        note={words.ranking.note(words.kinds[kind])}
        chart={null}
        table={
          <WideTable label={words.ranking.question}>
            <UnitsRankTable
              place={place}
              at={ID}
              unit={unit}
              rows={shown.map((row) => ({
                ...row,
                href: placeHref(row.documentId, row.place),
                doubt: doubtOf(row),
                reason: <Because row={row} />,
              }))}
            />
          </WideTable>
        }
      />
      <MoreOfRanking place={place} at={ID} shown={shown.length} all={rows.length} />
    </Section>
  );
}

function largestFirst(groups: ReadonlyMap<string, readonly UnitExecutionRow[]>) {
  return [...groups].toSorted(([, a], [, b]) => b.length - a.length);
}

/** Of units that can be ranked: who is last, among whom. */
function lowestSaid(rows: readonly UnitExecutionRow[], group: string): string {
  const [lowest, next] = ranked(rows, { sort: "rate", descending: false });
  if (!next || lowest?.rate == null) return "";
  const { lowest: said } = zh.execution.ranking;
  return said(group, rows.length, lowest.unit.shortName, formatRate(lowest.rate));
}

/** What the table says where the text says another actual. */
export function doubtOf({ agreement, tableAmount }: ExecutionPair): string | null {
  return agreement === "differs" && tableAmount !== null
    ? zh.execution.doubt(formatMoney(tableAmount, "万元", { decimals: "exact" }))
    : null;
}

function Because({ row: { because, documentId } }: { readonly row: UnitExecutionRow }) {
  const { noReason } = zh.execution;
  if (because.said === null) return noReason;
  return <SaidReason documentId={documentId} named={because.named} said={because.said} />;
}
