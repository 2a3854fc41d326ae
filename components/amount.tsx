import { exactAmount, formatAmount, formatMoney, isRounded } from "@/accounts/format-money";
import type { FigureMarks } from "@/accounts/checks/figure-marks";
import type { Fen, Unit } from "@/accounts/money";
import { zh } from "@/messages/zh-browser";

import { MarkAt } from "./checks/mark-at";

interface AmountProps {
  /** Null: the document states no amount here. */
  readonly fen: Fen | null;
  readonly unit: Unit;
  readonly decimals?: number;
  /** Where the amount was read: see placeHref. */
  readonly href?: string | undefined;
  /** Why there is none: the cell is blank, or it could not be read. */
  readonly absent?: "blank" | "unread";
  /** What the checks say of the figures of the page; the mark of this one stands before it. */
  readonly marks?: FigureMarks | undefined;
}

/** An amount without its unit's name, which stands once above its column. Leads to its place. */
export function Amount({ marks, ...amount }: AmountProps) {
  const { fen, href } = amount;
  return marks && href !== undefined ? (
    <>
      <MarkAt marks={marks} href={href} value={fen} /> <Bare {...amount} />
    </>
  ) : (
    <Bare {...amount} />
  );
}

function Bare({ fen, unit, decimals, href, absent = "blank" }: Omit<AmountProps, "marks">) {
  if (fen === null) {
    return (
      <span className="blank">
        <span aria-hidden="true">{absent === "blank" ? "—" : "？"}</span>
        <span className="sr">{zh.amount[absent]}</span>
      </span>
    );
  }
  const digits = decimals === undefined ? {} : { decimals };
  const figure = (
    <data
      value={exactAmount(fen, unit)}
      {...(isRounded(fen, unit) && { title: formatMoney(fen, unit, { decimals: "exact" }) })}
    >
      {formatAmount(fen, unit, digits)}
    </data>
  );
  return href === undefined ? (
    figure
  ) : (
    <a className="fig-link" href={href}>
      {figure}
    </a>
  );
}
