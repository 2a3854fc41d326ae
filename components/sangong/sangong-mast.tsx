import { keptTogether } from "../kept-together";
import { changeWords, formatMoney, formatRate, unitFor } from "@/accounts/format-money";
import { fen } from "@/accounts/money";
import type { SangongUnitRow } from "@/db/queries/sangong-by-units";
import type { ComponentSum } from "@/db/queries/sangong-sums";
import { zh } from "@/messages/zh";

import { Mark } from "../figure-frame";
import { isPandemicYear, type SangongPlace } from "./sangong-place";

interface SangongMastProps {
  readonly place: SangongPlace;
  readonly rows: readonly SangongUnitRow[];
  readonly sum: ComponentSum;
}

/** The year in one sentence, and which accounts are not in it, told apart from those that spent nothing. */
export function SangongMast({ place, rows, sum }: SangongMastProps) {
  const { region, year, view } = place;
  const words = zh.sangong;
  const count = (status: SangongUnitRow["table"]) =>
    rows.filter(({ table }) => table === status).length;
  const zeros = rows.filter(({ actual }) => actual[view.component] === 0).length;
  return (
    <section className="mast">
      <div>
        <p className="kicker">
          {words.kicker(region.name, year)}
          {region.simulated && <Mark text={zh.shell.simulated} />}
        </p>
        <h1 className="headline">{keptTogether(headline(place, rows.length, sum))}</h1>
        <p className="lede">{coverage(rows.length, sum)}</p>
        {isPandemicYear(year - 1) && <p className="lede">{words.pandemic.before(year - 1)}</p>}
        {isPandemicYear(year) && <p className="lede">{words.pandemic.own(year)}</p>}
      </div>
      <table className="stmt">
        <caption>{words.stating.caption}</caption>
        <tbody>
          {(
            [
              [words.stating.stated(words.components[view.component]), sum.units],
              [words.stating.zero, zeros],
              [words.stating.empty, count("empty")],
              [words.stating.missing, count("missing")],
              [words.stating.blank, rows.length - sum.units - count("empty") - count("missing")],
            ] as const
          ).map(([label, units]) => (
            <tr key={label} {...(label === words.stating.zero && { className: "sub" })}>
              <th scope="row">{label}</th>
              <td className="v">{words.units(units)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function headline({ region, year, view }: SangongPlace, accounts: number, sum: ComponentSum) {
  const words = zh.sangong.headline;
  const name = zh.sangong.components[view.component];
  if (sum.actual === null) return words.none(region.name, year, accounts, name);
  const { actual, change, ofBudget, over } = sum;
  const difference = change && fen(change.second - change.first);
  return [
    words.total(region.name, year, name, formatMoney(actual, unitFor([actual]))),
    change === null || difference === null
      ? ""
      : words.change(changeWords(difference, change.first > 0 ? difference / change.first : null)),
    ofBudget === null || ofBudget.first <= 0
      ? ""
      : words.ofBudget(formatRate(ofBudget.second / ofBudget.first)),
    words.over(over),
  ].join("");
}

/** Over which units the headline speaks: those of a sum, a change and a rate need not be the same. */
function coverage(accounts: number, { units, actual, change, ofBudget }: ComponentSum): string {
  const words = zh.sangong.coverage;
  if (actual === null) return "";
  return [
    words.stated(units, accounts),
    change === null ? words.noBefore : change.units === units ? "" : words.change(change.units),
    ofBudget === null || ofBudget.units === units ? "" : words.budget(ofBudget.units),
  ].join("");
}
