import { formatRate } from "@/accounts/format-money";
import { fen, type Unit } from "@/accounts/money";
import { zh } from "@/messages/zh";

import { Change } from "../change";
import { sizeWords } from "../indicators/quantity-words";
import type { ValueChange } from "./units-rows";

interface UnitsChangeProps {
  readonly change: ValueChange | null;
  readonly unit: Unit;
  readonly derived?: boolean;
}

/** A change in a narrow column: the rate of an amount, the points of a rate. */
export function UnitsChange({ change, unit, derived = false }: UnitsChangeProps) {
  if (change === null)
    return (
      <span className="blank">
        <span aria-hidden="true">—</span>
        <span className="sr">{zh.amount.blank}</span>
      </span>
    );
  return (
    <>
      {derived && (
        <abbr className="derived" title={zh.units.list.derived}>
          {zh.units.list.derivedMark}
        </abbr>
      )}
      <Shown change={change} unit={unit} />
    </>
  );
}

function Shown({ change, unit }: { readonly change: ValueChange; readonly unit: Unit }) {
  switch (change.kind) {
    case "amount":
      return <Change fen={change.fen} rate={change.rate} unit={unit} form="rate" />;
    case "points":
      return (
        <Arrow size={change.points}>
          {zh.units.list.points(formatRate(Math.abs(change.points)).replace("%", ""))}
        </Arrow>
      );
    case "size":
      return <Arrow size={change.size}>{sizeWords(Math.abs(change.size), "number", unit)}</Arrow>;
  }
}

/** As <Change>, of what is no amount. */
function Arrow({ size, children }: { readonly size: number; readonly children: string }) {
  if (size === 0) return <Change fen={fen(0)} rate={null} />;
  return (
    <span className={size < 0 ? "chg down" : "chg up"}>
      <span className="sr">{size < 0 ? zh.amount.fall : zh.amount.rise}</span>
      <data value={(size < 0 ? "-" : "") + children.replace(/[^\d.]/g, "")}>{children}</data>
    </span>
  );
}
