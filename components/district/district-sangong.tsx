import {
  changeParts,
  changeWords,
  formatMoney,
  formatRate,
  unitFor,
  unitForEach,
} from "@/accounts/format-money";
import { fen, type Fen, type Unit } from "@/accounts/money";
import type { RegionSangongYear } from "@/db/queries/region-sangong";
import type { RegionYear } from "@/db/queries/region-year";
import { zh } from "@/messages/zh";

import { Amount } from "../amount";
import { StackedYearsChart } from "../charts/stacked-years-chart";
import { FigureFrame } from "../figure-frame";
import { sangongHref } from "../page-href";
import { Section } from "../section";
import { WideTable } from "../wide-table";
import { aboutFigure, type DistrictPlace } from "./district-page";

interface DistrictSangongProps {
  readonly place: DistrictPlace;
  readonly years: readonly RegionSangongYear[];
  /** Over the accounts that state both years: what the head of the page says too. */
  readonly change: RegionYear["sangongChange"];
}

const PARTS = [
  ["vehicleRunning", "var(--seq-4)"],
  ["vehiclePurchase", "var(--seq-5)"],
  ["reception", "var(--seq-3)"],
  ["abroad", "var(--seq-2)"],
  ["rest", "var(--rule-strong)"],
] as const;

/** “三公” by component over the years, with the year's budget around it. */
export function DistrictSangong({ place, years, change }: DistrictSangongProps) {
  const words = zh.district.sangong;
  const [first, last] = [years[0], years.at(-1)];
  const unit = unitForEach(years.map(({ total }) => total));
  const parts = PARTS.filter(([key]) => key !== "rest" || years.some(({ rest }) => rest !== 0)).map(
    ([key, colour]) => ({
      key,
      name: words.parts[key],
      colour,
      values: years.map((each) => each[key]),
    }),
  );
  return (
    <Section id="s-sg" question={words.question} terms={zh.district.terms.sangong}>
      {first && last ? (
        <FigureFrame
          id="f-sg"
          finding={finding(years, place.year, change)}
          about={aboutFigure(place, {
            measure: words.measure,
            basis: "财政拨款",
            unit,
            years: zh.district.yearsRange(first.year, last.year),
            source: words.source(years.reduce((sum, { accounts }) => sum + accounts, 0)),
          })}
          note={ofBudget(years, place.year) + words.note(place.view.cohort === "same")}
          chart={
            <StackedYearsChart
              years={years.map(({ year }) => year)}
              parts={parts}
              unit={unit}
              totals={years.map(({ total }) => total)}
              frames={years.map(({ budget }) => budget)}
              frameName={words.frame}
            />
          }
          table={<SangongTable years={years} parts={parts} unit={unit} />}
        />
      ) : (
        <p className="absent">{words.absent}</p>
      )}
      <p className="onward">
        <a href={sangongHref({ region: place.region.code, year: place.year })}>{words.all}</a>
      </p>
    </Section>
  );
}

function finding(
  years: readonly RegionSangongYear[],
  year: number,
  sinceLast: DistrictSangongProps["change"],
): string {
  const words = zh.district.sangong;
  const own = years.find((each) => each.year === year);
  if (!own) return words.notThisYear(year);
  const money = (amount: Fen) => formatMoney(amount, unitFor([amount]), { decimals: 2 });
  const since = (before: Fen, now: Fen) => {
    const change = fen(now - before);
    const rate = before > 0 ? change / before : null;
    return { change, rate, unit: unitFor([change]) };
  };
  const [first] = years;
  return (
    words.finding(year, own.accounts, money(own.total)) +
    (sinceLast === null ? "" : words.last(moved(sinceLast), sinceLast.accounts)) +
    (first && first !== own
      ? words.since(first.year, first.accounts, sizeOf(since(first.total, own.total)))
      : "")
  );

  function moved({ before, now }: NonNullable<typeof sinceLast>): string {
    const { change, rate, unit } = since(before, now);
    return changeWords(change, rate, unit);
  }
}

/** By how much of a hundred, or where that says nothing by how much. */
function sizeOf({ change, rate, unit }: { change: Fen; rate: number | null; unit: Unit }): string {
  const parts = changeParts(change, rate, unit);
  return parts.rate ?? parts.amount;
}

function ofBudget(years: readonly RegionSangongYear[], year: number): string {
  const own = years.find((each) => each.year === year);
  return own && own.budget !== null && own.budget > 0 && own.budgeted !== null
    ? zh.district.sangong.ofBudget(formatRate(own.budgeted / own.budget))
    : "";
}

interface SangongTableProps {
  readonly years: readonly RegionSangongYear[];
  readonly parts: readonly {
    readonly key: string;
    readonly name: string;
    readonly values: readonly (Fen | null)[];
  }[];
  readonly unit: Unit;
}

function SangongTable({ years, parts, unit }: SangongTableProps) {
  const { columns, question } = zh.district.sangong;
  return (
    <WideTable label={question}>
      <table className="tbl">
        <thead>
          <tr>
            <th scope="col">{columns.year}</th>
            {parts.map(({ key, name }) => (
              <th key={key} scope="col">
                {name}
              </th>
            ))}
            <th scope="col">{columns.total}</th>
            <th scope="col">{columns.units}</th>
            <th scope="col">{columns.budget}</th>
            <th scope="col">{columns.withBudget}</th>
          </tr>
        </thead>
        <tbody>
          {years.map((each, index) => (
            <tr key={each.year}>
              <th scope="row">{zh.district.yearOption(each.year)}</th>
              {parts.map(({ key, values }) => (
                <td key={key}>
                  <Amount fen={values[index] ?? null} unit={unit} decimals={2} />
                </td>
              ))}
              <td>
                <Amount fen={each.total} unit={unit} decimals={2} />
              </td>
              <td>{each.accounts}</td>
              <td>
                <Amount fen={each.budget} unit={unit} decimals={2} />
              </td>
              <td>{each.withBudget}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}
