import { changeParts, exactAmount, formatRate, unitFor } from "@/accounts/format-money";
import type { Fen, Unit } from "@/accounts/money";
import { zh } from "@/messages/zh-browser";

interface ChangeProps {
  readonly fen: Fen;
  /** A fraction; null where the year before was zero. */
  readonly rate: number | null;
  readonly unit?: Unit;
  /** "words": 减少 116.78 万元，下降 14.4%. "rate": 14.4%, for a narrow column. */
  readonly form?: "words" | "rate";
}

/**
 * A change against the year before: an arrow, a colour and words, so that none has to be seen. What is
 * downloaded are its numbers, with their signs.
 */
export function Change({ fen, rate, unit = unitFor([fen]), form = "words" }: ChangeProps) {
  const said = changeParts(fen, rate, unit);
  const exact = exactAmount(fen, unit);
  if (fen === 0)
    return (
      <span className="chg">
        <data value={form === "rate" ? "0.0%" : exact}>{said.amount}</data>
      </span>
    );
  const down = fen < 0;
  return (
    <span className={down ? "chg down" : "chg up"}>
      {form === "rate" && rate !== null ? (
        <>
          <span className="sr">{down ? zh.amount.fall : zh.amount.rise}</span>
          <data value={signedRate(rate)}>{formatRate(Math.abs(rate))}</data>
        </>
      ) : (
        <>
          <data value={exact}>{said.amount}</data>
          {rate !== null && (
            <>
              ，<data value={signedRate(rate)}>{said.rate}</data>
            </>
          )}
        </>
      )}
    </span>
  );
}

/** For programs: an ASCII minus. */
function signedRate(rate: number): string {
  return formatRate(rate).replace("−", "-");
}
