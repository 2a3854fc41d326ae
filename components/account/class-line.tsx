import { classColour } from "@/charts/class-colour";
import { shortClassName } from "@/accounts/classification";
import { formatMoney, formatRate } from "@/accounts/format-money";
import type { Unit } from "@/accounts/money";
import type { SpendingRow } from "@/db/queries/spending";
import { zh } from "@/messages/zh";

/** The whole year's money in one bar, by class. Only what is above zero has a length. */
export function ClassLine({ classes, unit }: { classes: readonly SpendingRow[]; unit: Unit }) {
  const drawn = classes
    .flatMap(({ total, ...row }) => (total !== null && total > 0 ? [{ ...row, total }] : []))
    .toSorted((a, b) => b.total - a.total);
  if (drawn.length === 0) return null;
  return (
    <section className="line" aria-label={zh.account.line}>
      <div className="line__bar" aria-hidden="true">
        {drawn.map(({ code, total }) => (
          <i key={code} style={{ flexGrow: total, background: classColour(code) }} />
        ))}
      </div>
      <ul className="line__key">
        {drawn.map(({ code, total, share }) => (
          <li className="nb" key={code}>
            <span className="sw" style={{ background: classColour(code) }} />
            {shortClassName(code)} <b>{formatMoney(total, unit)}</b>
            {share !== null && `　${formatRate(share)}`}
          </li>
        ))}
      </ul>
    </section>
  );
}
