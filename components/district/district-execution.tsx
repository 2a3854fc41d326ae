import { formatRate } from "@/accounts/format-money";
import type { BudgetBasis, PeerExecution, UnitExecution } from "@/db/queries/region-execution";
import { zh } from "@/messages/zh";

import { DotStripsChart } from "../charts/dot-strips-chart";
import { FigureFrame } from "../figure-frame";
import { accountHref, executionHref } from "../page-href";
import { Section } from "../section";
import { aboutFigure, type DistrictPlace } from "./district-page";
import { ExecutionRates } from "./execution-rates";
import { LinesForm } from "./lines-form";

export interface ExecutionOfBasis {
  readonly basis: BudgetBasis;
  readonly rows: readonly UnitExecution[];
  readonly peers: readonly PeerExecution[];
}

interface DistrictExecutionProps {
  readonly place: DistrictPlace;
  readonly accounts: number;
  /** A kind of budget each; only those that accounts state. */
  readonly kinds: readonly ExecutionOfBasis[];
}

/** How the units used their budgets: each kind of budget by itself. */
export function DistrictExecution({ place, accounts, kinds }: DistrictExecutionProps) {
  const words = zh.district.execution;
  return (
    <Section id="s-exec" question={words.question} terms={zh.district.terms.execution}>
      <LinesForm place={place} at="s-exec" />
      {kinds.length === 0 && <p className="absent">{words.absent}</p>}
      {kinds.map((kind) => (
        <OneKind key={kind.basis} place={place} accounts={accounts} kind={kind} />
      ))}
      <p className="onward">
        <a href={executionHref({ region: place.region.code, year: place.year })}>{words.all}</a>
      </p>
    </Section>
  );
}

interface OneKindProps {
  readonly place: DistrictPlace;
  readonly accounts: number;
  readonly kind: ExecutionOfBasis;
}

function OneKind({ place, accounts, kind }: OneKindProps) {
  const { year, view } = place;
  const { basis, rows, peers } = kind;
  const words = zh.district.execution;
  const [low, high] = [view.low / 100, view.high / 100];
  const rates = rows.flatMap(({ rate }) => rate ?? []);
  return (
    <FigureFrame
      id={basis === "年初预算" ? "f-exec" : "f-exec-adjusted"}
      finding={words.finding({
        basis,
        accounts: rows.length,
        low: rates.filter((rate) => rate < low).length,
        lowLine: formatRate(low, 0),
        high: rates.filter((rate) => rate > high).length,
        highLine: formatRate(high, 0),
        lowest: rows.length > 1 ? (saidRates(rows).at(-1) ?? null) : null,
      })}
      about={aboutFigure(place, {
        measure: `${words.names[basis]}：${words.measure[basis]}`,
        basis: words.basis(basis),
        unit: words.unit,
        source: words.source(rows.length),
      })}
      note={`${zh.district.ofUnits(rows.length, accounts)}${basis}。${extremes(rows)}${words.note}`}
      chart={
        <DotStripsChart
          format="rate"
          marks={[low, high]}
          groups={peers.map(({ peerGroup, median, rows: own }) => ({
            name: peerGroup,
            median,
            dots: own.map(({ row, rate }) => ({
              key: row.unit.id,
              name: row.unit.shortName,
              value: rate,
              href: accountHref(row.unit.id, year),
            })),
          }))}
        />
      }
      table={
        <ExecutionRates
          basis={basis}
          year={year}
          rows={rows.toReversed().map(({ row, budget, actual, rate }) => ({
            id: row.unit.id,
            name: row.unit.shortName,
            group: row.peerGroup,
            budget,
            actual,
            rate,
          }))}
          medians={Object.fromEntries(peers.map(({ peerGroup, median }) => [peerGroup, median]))}
        />
      }
    />
  );
}

/** The highest first. */
function saidRates(rows: readonly UnitExecution[]): readonly string[] {
  return rows.flatMap(({ row, rate }) =>
    rate === null ? [] : [`${row.unit.shortName} ${formatRate(rate)}`],
  );
}

function extremes(rows: readonly UnitExecution[]): string {
  const said = saidRates(rows);
  const highest = said.slice(0, 3);
  const lowest = said.slice(3).slice(-3).toReversed();
  return lowest.length === 0
    ? ""
    : zh.district.execution.extremes(lowest.join("、"), highest.join("、"));
}
