import { formatAmount, formatRate } from "@/accounts/format-money";
import type { Fen, Unit } from "@/accounts/money";

interface LineBarProps {
  /** What it shows, with unit and basis. */
  readonly label: string;
  readonly unit: Unit;
  /** What the shares are of; null where it is not stated, and there are none. */
  readonly whole: Fen | null;
  readonly parts: readonly { readonly code: string; readonly name: string; readonly total: Fen }[];
}

/** The whole year's money in one bar, by function class; its key says what the bar shows. */
export function LineBar({ label, unit, whole, parts }: LineBarProps) {
  return (
    <section className="line" aria-labelledby="line-label">
      <p className="fig__sub" id="line-label">
        {label}
      </p>
      <div className="line__bar" aria-hidden="true">
        {parts
          .filter(({ total }) => total > 0)
          .map(({ code, total }) => (
            <i key={code} style={{ flex: `${total} 0 0`, background: `var(--fc-${code})` }} />
          ))}
      </div>
      <ul className="line__key">
        {parts.map(({ code, name, total }) => (
          <li key={code} className="nb">
            <span className="sw" style={{ background: `var(--fc-${code})` }} />
            {name} <b>{formatAmount(total, unit, { decimals: 2 })}</b>　
            {whole !== null && whole > 0 && formatRate(total / whole)}
          </li>
        ))}
      </ul>
    </section>
  );
}
