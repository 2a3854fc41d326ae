import type { Unit } from "@/accounts/money";
import { NAMED_BUDGETS } from "@/accounts/indicators/named-execution";
import type { Threshold } from "@/accounts/reference/indicators";
import { formatRate } from "@/accounts/format-money";
import type { AccountVerdict } from "@/db/queries/account-verdicts";
import { zh } from "@/messages/zh";

import { Amount } from "../amount";
import { VerdictMark } from "../checks/verdict-mark";
import { IndicatorValue } from "../indicators/indicator-value";
import { sizeWords, type QuantityFormat } from "../indicators/quantity-words";
import { accountHref, unitHref } from "../page-href";
import { Sparkline } from "../sparkline";
import { WideTable } from "../wide-table";
import { DEFAULT_SORT, unitsViewHref, type UnitsColumn, type UnitsView } from "./units-address";
import { UnitsChange } from "./units-change";
import { UnitsExecutionBar } from "./units-execution-bar";
import type { UnitsRow, UnitsSummary } from "./units-rows";

const words = zh.units.list;

export interface UnitsTableProps {
  readonly rows: readonly UnitsRow[];
  readonly view: UnitsView;
  readonly year: number;
  readonly measure: { readonly name: string; readonly format: QuantityFormat; readonly unit: Unit };
  readonly threshold: Threshold | null;
  readonly summary: UnitsSummary;
  /** How many units the summary is of. */
  readonly units: number;
  /** By unit id, a value a year. */
  readonly series: ReadonlyMap<string, readonly (number | null)[]>;
  readonly seriesYears: readonly number[];
  readonly verdicts: readonly AccountVerdict[];
}

const SANGONG_UNIT = "万元";

export function UnitsTable(props: UnitsTableProps) {
  const { rows, view, year, measure, threshold, summary, series, seriesYears, verdicts } = props;
  const [from, to] = [seriesYears[0] ?? year, seriesYears.at(-1) ?? year];
  return (
    <WideTable label={zh.units.title}>
      <table className="tbl units-tbl">
        <thead>
          <tr>
            <th scope="col" className="l">
              {words.columns.rank}
            </th>
            <Head by="name" view={view} name={words.columns.name} className="l" />
            <Head by="group" view={view} name={words.columns.group} className="l" />
            <Head by="value" view={view} name={measure.name} />
            <Head by="change" view={view} name={words.columns.change} />
            <th scope="col" className="l">
              {words.columns.series(from, to)}
            </th>
            <Head by="execution" view={view} name={words.columns.execution} />
            <th scope="col" className="l">
              {words.columns.budget}
            </th>
            <Head by="staff" view={view} name={words.columns.staff} />
            <Head by="sangong" view={view} name={words.columns.sangong} />
            <Head by="sangongChange" view={view} name={words.columns.sangongChange} />
          </tr>
        </thead>
        <tbody>
          <SummaryRows {...props} />
          {rows.map(({ unit, ...row }) => (
            <tr key={unit.id}>
              <td>
                <input
                  type="checkbox"
                  name="units"
                  value={unit.id}
                  aria-label={words.choose(unit.shortName)}
                />
                <span className="rank">{row.rank}</span>
              </td>
              <th scope="row" className="l">
                <a href={unitHref(unit.id)}>{unit.shortName}</a>
                <VerdictMark
                  verdict={verdicts.find(({ accountId }) => accountId === unit.accountId)}
                  of={unit.shortName}
                />
                {unit.scope === "汇总" && <small className="chip">{words.wholeScope}</small>}
                {unit.includedIn !== null && (
                  <abbr className="derived" title={words.includedIn}>
                    ⊂<span className="sr">{words.includedIn}</span>
                  </abbr>
                )}
              </th>
              <td className="l muted">{unit.peerGroup.name}</td>
              <td>
                <IndicatorValue
                  result={row.value}
                  unit={measure.unit}
                  threshold={threshold}
                  href={accountHref(unit.id, year)}
                />
              </td>
              <td>
                <UnitsChange change={row.change} unit={measure.unit} derived={row.changeDerived} />
              </td>
              <td className="l">
                <Sparkline
                  values={series.get(unit.id) ?? []}
                  label={words.sparkline(unit.shortName, from, to, measure.name)}
                />
              </td>
              <td>
                {row.execution ? (
                  <UnitsExecutionBar
                    execution={row.execution}
                    median={summary.execution[row.execution.budget].median}
                    href={`${accountHref(unit.id, year)}#execution`}
                  />
                ) : (
                  <UnitsChange change={null} unit={SANGONG_UNIT} />
                )}
              </td>
              <td className="l muted budget">{row.execution?.budget}</td>
              <td>{row.staff ?? <UnitsChange change={null} unit={SANGONG_UNIT} />}</td>
              <td>
                <Amount fen={row.sangong} unit={SANGONG_UNIT} decimals={2} />
              </td>
              <td>
                <UnitsChange change={row.sangongChange} unit={SANGONG_UNIT} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}

/** Above the units: the middle of each column, then the whole. */
function SummaryRows({ measure, summary, units }: UnitsTableProps) {
  const { format, unit } = measure;
  const { together, execution } = summary;
  const said = (size: number | null, as: QuantityFormat, of: Unit) =>
    size === null ? <UnitsChange change={null} unit={of} /> : sizeWords(size, as, of);
  const against = (key: "median" | "together") =>
    NAMED_BUDGETS.flatMap((budget) => {
      const { units: n, median, together: whole } = execution[budget];
      const rate = key === "median" ? median : whole && rateOf(whole.quantity);
      if (rate === null) return [];
      const short = words.budgets[budget];
      return [<div key={budget}>{words.executionMedian(short, n, formatRate(rate))}</div>];
    });
  return (
    <>
      <tr className="mid">
        <td />
        <th scope="row" className="l">
          {words.median(units)}
        </th>
        <td />
        <td>{said(summary.value, format, unit)}</td>
        <td>
          {summary.changeRate === null || format !== "money" ? (
            <UnitsChange change={null} unit={unit} />
          ) : (
            formatRate(summary.changeRate)
          )}
        </td>
        <td />
        <td>{against("median")}</td>
        <td />
        <td>{said(summary.staff, "number", unit)}</td>
        <td>{said(summary.sangong, "money", SANGONG_UNIT)}</td>
        <td />
      </tr>
      {together && (
        <tr className="mid">
          <td />
          <th scope="row" className="l">
            {words.total(together.stated, units)}
          </th>
          <td />
          <td>
            <IndicatorValue
              result={{ kind: "value", quantity: together.quantity, figures: [] }}
              unit={unit}
            />
          </td>
          <td />
          <td />
          <td>{against("together")}</td>
          <td />
          <td />
          <td />
          <td />
        </tr>
      )}
    </>
  );
}

function rateOf(quantity: NonNullable<UnitsSummary["together"]>["quantity"]): number | null {
  return quantity.kind === "rate" ? quantity.numerator / quantity.denominator : null;
}

interface HeadProps {
  readonly by: UnitsColumn;
  readonly view: UnitsView;
  readonly name: string;
  readonly className?: string;
}

/** A heading that sorts, as a link: the order is in the address. */
function Head({ by, view, name, className }: HeadProps) {
  const sort = view.sort ?? DEFAULT_SORT;
  const isSorted = sort.by === by;
  const startsDescending = by !== "name" && by !== "group";
  const next = { by, descending: isSorted ? !sort.descending : startsDescending };
  return (
    <th
      scope="col"
      className={className}
      {...(isSorted && {
        "aria-sort": sort.descending ? ("descending" as const) : ("ascending" as const),
      })}
    >
      <a href={unitsViewHref(view, { sort: next, page: undefined })}>
        {name}
        {isSorted && <span aria-hidden="true">{sort.descending ? " ↓" : " ↑"}</span>}
      </a>
    </th>
  );
}
