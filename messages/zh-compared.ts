/** A change of nothing, as accounts/format-money.ts says it. */
const NO_CHANGE = "持平";

/** "比上年减少 116.78 万元，下降 14.4%", or "与上年持平". */
export function compared(what: string, change: string): string {
  return change === NO_CHANGE ? `与${what}${change}` : `比${what}${change}`;
}
