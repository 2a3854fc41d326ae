import { formatMoney, unitForEach } from "@/accounts/format-money";
import { shortClassName } from "@/accounts/classification";
import { fen, sumFen, type Fen, type Unit } from "@/accounts/money";
import type { WaterfallRow } from "@/charts/waterfall";
import type { RegionChange } from "@/db/queries/region-change";
import { zh } from "@/messages/zh";

import { Amount } from "../amount";
import { Change } from "../change";
import { WaterfallChart } from "../charts/waterfall-chart";
import { FigureFrame } from "../figure-frame";
import { WideTable } from "../wide-table";
import { aboutFigure, type DistrictPlace } from "./district-page";
import { whyClassChangedHref } from "./why-class-changed";

interface DistrictChangeProps {
  readonly place: DistrictPlace;
  /** Null: no accounts of the year before. */
  readonly change: RegionChange | null;
}

/** From last year's total to this year's, class by class; units that came or went are a step of their own. */
export function DistrictChange({ place, change }: DistrictChangeProps) {
  const { year } = place;
  const words = zh.district.change;
  if (!change) return <p className="absent">{words.absent(year - 1)}</p>;
  const steps = stepsOf(change, (code) => whyClassChangedHref(place, code));
  const unit = unitForEach([change.before, change.now, ...steps.map((step) => step.change)]);
  const rows: readonly WaterfallRow[] = [
    { name: words.total(year - 1), fen: change.before, kind: "total" },
    ...steps.map(({ name, change: by, code, href }) => ({
      name,
      fen: by,
      kind: "change" as const,
      code,
      href,
    })),
    { name: words.total(year), fen: change.now, kind: "total" },
  ];
  return (
    <FigureFrame
      id="f-change"
      finding={finding(change, unit)}
      about={aboutFigure(place, {
        measure: words.measure,
        basis: "全部资金",
        unit,
        years: zh.district.yearsRange(year - 1, year),
        source: words.source,
      })}
      note={words.note(change.same.units)}
      chart={<WaterfallChart rows={rows} unit={unit} />}
      table={<ChangeTable change={change} steps={steps} unit={unit} />}
    />
  );
}

interface Step {
  readonly name: string;
  readonly code?: string;
  readonly href?: string;
  readonly before: Fen | null;
  readonly now: Fen | null;
  readonly change: Fen;
}

/** Classes from the largest increase to the largest decrease, then what is no class. */
function stepsOf(change: RegionChange, hrefOf: (code: string) => string): readonly Step[] {
  const words = zh.district.change;
  const none = { before: null, now: null };
  const { left, joined, rest } = change;
  return [
    ...change.classes
      .filter((row) => row.change !== 0)
      .toSorted((a, b) => b.change - a.change)
      .map((row) => ({ ...row, name: shortClassName(row.code), href: hrefOf(row.code) })),
    ...(left.units > 0
      ? [{ ...none, name: words.left(left.units), before: left.total, change: fen(0 - left.total) }]
      : []),
    ...(joined.units > 0
      ? [{ ...none, name: words.joined(joined.units), now: joined.total, change: joined.total }]
      : []),
    ...(rest === 0 ? [] : [{ ...none, name: words.rest, change: rest }]),
  ];
}

function finding({ classes }: RegionChange, unit: Unit): string {
  const words = zh.district.change;
  const [up, down] = [
    classes.filter((row) => row.change > 0),
    classes.filter((row) => row.change < 0),
  ];
  const sum = (rows: typeof up) => sumFen(rows.map((row) => row.change));
  const size = (amount: Fen) => formatMoney(fen(Math.abs(amount)), unit, { decimals: 2 });
  const [most] = classes.toSorted((a, b) => Math.abs(b.change) - Math.abs(a.change));
  return (
    words.finding(up.length, size(sum(up)), down.length, size(sum(down))) +
    (most && most.change !== 0
      ? words.most(shortClassName(most.code), most.change > 0, size(most.change))
      : "")
  );
}

function ChangeTable(props: {
  readonly change: RegionChange;
  readonly steps: readonly Step[];
  readonly unit: Unit;
}) {
  const { change, steps, unit } = props;
  const words = zh.district.change;
  const whole = change.now - change.before;
  return (
    <WideTable label={words.question}>
      <table className="tbl">
        <thead>
          <tr>
            <th scope="col">{words.columns.name}</th>
            <th scope="col">{words.columns.before}</th>
            <th scope="col">{words.columns.now}</th>
            <th scope="col">{words.columns.change}</th>
          </tr>
        </thead>
        <tbody>
          {steps.map(({ name, before, now, change: by, href }) => (
            <tr key={name}>
              <th scope="row">{href === undefined ? name : <a href={href}>{name}</a>}</th>
              <td>
                <Amount fen={before} unit={unit} decimals={2} />
              </td>
              <td>
                <Amount fen={now} unit={unit} decimals={2} />
              </td>
              <td>
                <Change
                  fen={by}
                  rate={before !== null && before > 0 && now !== null ? by / before : null}
                  unit={unit}
                />
              </td>
            </tr>
          ))}
          <tr className="tot">
            <th scope="row">{words.columns.total}</th>
            <td>
              <Amount fen={change.before} unit={unit} decimals={2} />
            </td>
            <td>
              <Amount fen={change.now} unit={unit} decimals={2} />
            </td>
            <td>
              <Change
                fen={fen(whole)}
                rate={change.before > 0 ? whole / change.before : null}
                unit={unit}
              />
            </td>
          </tr>
        </tbody>
      </table>
    </WideTable>
  );
}
