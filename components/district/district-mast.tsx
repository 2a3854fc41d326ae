import {
  formatAmount,
  formatMoney,
  formatRate,
  changeWords,
  unitFor,
} from "@/accounts/format-money";
import { fen, type Fen } from "@/accounts/money";
import type { RegionOverview } from "@/db/queries/overview";
import { zh } from "@/messages/zh";

import { Amount } from "../amount";
import { Change } from "../change";
import { Mark } from "../figure-frame";
import { unitsHref } from "../page-href";

/** How much the region's accounts come to, and what they do not cover. */
export function DistrictMast({ overview }: { readonly overview: RegionOverview }) {
  const { region, year, units, rows, expenditure, previous } = overview;
  const words = zh.district;
  const included = rows.filter(({ includedIn }) => includedIn !== null).length;
  const change = changeOf(expenditure, previous?.expenditure);
  return (
    <section className="mast">
      <div>
        <p className="kicker">
          {words.kicker(region.name, year)}
          {region.simulated && <Mark text={zh.shell.simulated} />}
        </p>
        <h1 className="headline">
          {words.headline.counted(region.name, units, year)}
          {expenditure === null
            ? words.headline.noTotal
            : words.headline.total(formatMoney(expenditure, unitFor([expenditure])))}
          {change && words.headline.change(changeWords(change.fen, change.rate))}
        </h1>
        <p className="lede">
          {words.notWhole(region.name)}
          {included > 0 && words.includedIn(included)}
          {previous?.derived === true && words.derived(year - 1)}
        </p>
        {expenditure !== null && (
          <div className="total">
            <div className="total__lab">{words.totalLabel(units)}</div>
            <div className="total__num">
              <a href={unitsHref({ region: region.code, year })}>
                {formatAmount(expenditure, unitFor([expenditure]))}
              </a>
              <small>{unitFor([expenditure])}</small>
            </div>
          </div>
        )}
      </div>
      <DistrictStatement overview={overview} />
    </section>
  );
}

function DistrictStatement({ overview }: { readonly overview: RegionOverview }) {
  const { year, income, expenditure, previous, sangong } = overview;
  const words = zh.district.statement;
  const change = changeOf(expenditure, previous?.expenditure);
  const unit = unitFor([income, expenditure].filter((amount) => amount !== null));
  const sangongUnit = unitFor([sangong.budget, sangong.actual].filter((amount) => amount !== null));
  return (
    <div>
      <table className="stmt">
        <caption>{words.caption(unit)}</caption>
        <tbody>
          <tr>
            <th scope="row">{words.income}</th>
            <td className="v">
              <Amount fen={income} unit={unit} />
            </td>
            <td className="n" />
          </tr>
          <tr className="close">
            <th scope="row">{words.expenditure}</th>
            <td className="v">
              <span>
                <Amount fen={expenditure} unit={unit} />
              </span>
            </td>
            <td className="n">
              {change && <Change fen={change.fen} rate={change.rate} unit={unit} />}
            </td>
          </tr>
          {previous && (
            <tr>
              <th scope="row">
                {previous.derived ? words.beforeDerived(year - 1) : words.before(year - 1)}
              </th>
              <td className="v">
                <Amount fen={previous.expenditure} unit={unit} />
              </td>
              <td className="n" />
            </tr>
          )}
        </tbody>
      </table>
      <table className="stmt">
        <caption>{words.sangongCaption(sangongUnit)}</caption>
        <tbody>
          <tr>
            <th scope="row">{words.sangongBudget}</th>
            <td className="v">
              <Amount fen={sangong.budget} unit={sangongUnit} />
            </td>
            <td className="n" />
          </tr>
          <tr>
            <th scope="row">{words.sangongActual}</th>
            <td className="v">
              <Amount fen={sangong.actual} unit={sangongUnit} />
            </td>
            <td className="n">
              {sangong.budget !== null &&
                sangong.budget > 0 &&
                sangong.actual !== null &&
                words.sangongRate(formatRate(sangong.actual / sangong.budget))}
            </td>
          </tr>
        </tbody>
      </table>
    </div>
  );
}

function changeOf(now: Fen | null, before: Fen | undefined) {
  if (now === null || before === undefined) return null;
  const change = fen(now - before);
  return { fen: change, rate: before > 0 ? change / before : null };
}
