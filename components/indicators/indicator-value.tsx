import type { IndicatorResult } from "@/accounts/indicators/indicator-result";
import { judge } from "@/accounts/indicators/judge";
import type { Unit } from "@/accounts/money";
import type { Threshold } from "@/accounts/reference/indicators";
import { zh } from "@/messages/zh";

import { cannotWords } from "./cannot-words";
import { quantityData, quantityWords } from "./quantity-words";

interface IndicatorValueProps {
  readonly result: IndicatorResult;
  /** Of money. */
  readonly unit: Unit;
  readonly threshold?: Threshold | null;
  /** Where it leads. */
  readonly href?: string | undefined;
}

/** A value under the unit of its column, with a hint where it lies beyond a line; or why there is none. */
export function IndicatorValue({ result, unit, threshold = null, href }: IndicatorValueProps) {
  if (result.kind === "cannot") {
    const reason = cannotWords(result.why);
    return (
      <span className="blank" title={reason}>
        <span aria-hidden="true">—</span>
        <span className="sr">{reason}</span>
      </span>
    );
  }
  const { quantity } = result;
  const judgement = threshold ? judge(threshold, quantity) : "normal";
  const value = <data value={quantityData(quantity, unit)}>{quantityWords(quantity, unit)}</data>;
  return (
    <>
      {judgement !== "normal" && (
        <span className={`judged judged--${judgement}`} title={zh.compare.indicators.hint}>
          {zh.compare.indicators.judgements[judgement]}
        </span>
      )}
      {href === undefined ? (
        value
      ) : (
        <a className="fig-link" href={href}>
          {value}
        </a>
      )}
    </>
  );
}
