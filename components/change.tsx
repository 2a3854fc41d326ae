import { changeWords, formatRate } from "@/accounts/format-money";
import type { Fen, Unit } from "@/accounts/money";
import { zh } from "@/messages/zh";

interface ChangeProps {
  readonly fen: Fen;
  /** A fraction; null where the year before was zero. */
  readonly rate: number | null;
  readonly unit?: Unit;
  /** "words": 减少 116.78 万元，下降 14.4%. "rate": 14.4%, for a narrow column. */
  readonly form?: "words" | "rate";
}

/** A change against the year before: an arrow, a colour and words, so that none has to be seen. */
export function Change({ fen, rate, unit, form = "words" }: ChangeProps) {
  if (fen === 0) return <span className="chg">{changeWords(fen, rate)}</span>;
  const down = fen < 0;
  return (
    <span className={down ? "chg down" : "chg up"}>
      <svg viewBox="0 0 10 10" aria-hidden="true">
        <path d={down ? "M5 9L1 2h8z" : "M5 1l4 7H1z"} fill="currentColor" />
      </svg>
      {form === "rate" && rate !== null ? (
        <>
          <span className="sr">{down ? zh.amount.fall : zh.amount.rise}</span>
          {formatRate(Math.abs(rate))}
        </>
      ) : (
        changeWords(fen, rate, unit)
      )}
    </span>
  );
}
