import { exactAmount, formatAmount } from "@/accounts/format-money";
import type { Fen, Unit } from "@/accounts/money";
import { zh } from "@/messages/zh";

interface AmountProps {
  /** Null: the document states no amount here. */
  readonly fen: Fen | null;
  readonly unit: Unit;
  readonly decimals?: number;
  /** Where the amount was read: see placeHref. */
  readonly href?: string | undefined;
  /** Why there is none: the cell is blank, or it could not be read. */
  readonly absent?: "blank" | "unread";
}

/** An amount without its unit's name, which stands once above its column. Leads to its place. */
export function Amount({ fen, unit, decimals, href, absent = "blank" }: AmountProps) {
  if (fen === null) {
    return (
      <span className="blank">
        <span aria-hidden="true">{absent === "blank" ? "—" : "？"}</span>
        <span className="sr">{zh.amount[absent]}</span>
      </span>
    );
  }
  const digits = decimals === undefined ? {} : { decimals };
  const figure = <data value={exactAmount(fen, unit)}>{formatAmount(fen, unit, digits)}</data>;
  return href === undefined ? (
    figure
  ) : (
    <a className="fig-link" href={href}>
      {figure}
    </a>
  );
}
