import { keptTogether } from "../kept-together";
import { formatRate, unitForEach } from "@/accounts/format-money";
import type { ExecutionYear } from "@/db/queries/execution-trend";
import { zh } from "@/messages/zh";

import { Amount } from "../amount";
import { Mark } from "../figure-frame";
import { TermLink } from "../term-link";
import type { Headline } from "./execution-headline";
import type { ExecutionPlace } from "./execution-place";

interface ExecutionMastProps {
  readonly place: ExecutionPlace;
  readonly headline: Headline;
  /** The year's whole accounts; absent where there are none. */
  readonly own: ExecutionYear | undefined;
}

/** The finding, and both kinds of budget side by side by name: never added, never in one rate. */
export function ExecutionMast({ place, headline, own }: ExecutionMastProps) {
  const words = zh.execution;
  return (
    <section className="mast">
      <div>
        <p className="kicker">
          {words.kicker(place.region.name, place.year)}
          {place.region.simulated && <Mark text={zh.shell.simulated} />}
        </p>
        <h1 className="headline">{keptTogether(headline.finding)}</h1>
        <p className="lede">
          {headline.coverage}
          {words.lede}
        </p>
      </div>
      {own && <BothKinds own={own} />}
    </section>
  );
}

function BothKinds({ own }: { readonly own: ExecutionYear }) {
  const { initial, adjusted } = own.kinds;
  const words = zh.execution.both;
  const unit = unitForEach([initial.budget, initial.actual, adjusted.budget, adjusted.actual]);
  return (
    <table className="stmt">
      <caption>{words.caption(unit)}</caption>
      <tbody>
        {(["initial", "adjusted"] as const).flatMap((kind) => {
          const sum = own.kinds[kind];
          const name = zh.execution.kinds[kind];
          if (sum.count === 0)
            return [
              <tr key={kind}>
                <th scope="row">
                  <TermLink term={name} />
                </th>
                <td className="v" />
                <td className="n">{words.none}</td>
              </tr>,
            ];
          return [
            <tr key={kind}>
              <th scope="row">
                <TermLink term={name} />
              </th>
              <td className="v">
                <Amount fen={sum.budget} unit={unit} />
              </td>
              <td className="n">{words.stating(sum.count, own.accounts)}</td>
            </tr>,
            <tr key={`${kind}-actual`} className="sub">
              <th scope="row">{words.actual(name)}</th>
              <td className="v">
                <Amount fen={sum.actual} unit={unit} />
              </td>
              <td className="n">
                {sum.rate === null ? words.noRate : words.rate[kind](formatRate(sum.rate))}
              </td>
            </tr>,
          ];
        })}
        <tr>
          <th scope="row">{words.neither}</th>
          <td className="v">{words.units(own.neither)}</td>
          <td className="n">{formatRate(own.accounts > 0 ? own.neither / own.accounts : 0)}</td>
        </tr>
      </tbody>
    </table>
  );
}
