import type { FaultPlace } from "../faults/fault";
import { moneyOf } from "../money";
import type { Passage, StatedTruth } from "../narrative/said";
import type { Printed } from "./comparison";

/** An amount of the text as printed. */
export interface SaidAmount extends Printed {
  readonly stated: StatedTruth;
}

export function amountsIn(passages: readonly Passage[]): SaidAmount[] {
  return passages.flatMap(({ pieces }) =>
    pieces.flatMap((piece) =>
      typeof piece !== "string" && "amount" in piece.stated
        ? [
            {
              stated: piece.stated,
              amount: moneyOf(piece.stated.amount),
              precision: precisionIn(piece.printed),
            },
          ]
        : [],
    ),
  );
}

/** "649.2 万元": a thousand 元, in 分. */
function precisionIn(printed: string): number {
  const decimals = /\.(\d+)/.exec(printed)?.[1]?.length ?? 0;
  return 10 ** ((printed.endsWith("万元") ? 6 : 2) - decimals);
}

export const placeOf = ({ key, name, code, basis }: StatedTruth): FaultPlace => ({
  stated: key,
  ...(name === undefined ? {} : { name }),
  ...(code === undefined ? {} : { code }),
  ...(basis === undefined ? {} : { basis }),
});
