import { sizeOf } from "@/accounts/indicators/quantity";
import type { NamedExecution } from "@/accounts/indicators/named-execution";

import { quantityWords } from "../indicators/quantity-words";

interface UnitsExecutionBarProps {
  readonly execution: NamedExecution;
  /** Of the units shown that are against the same budget, a fraction. */
  readonly median: number | null;
  /** Where the account tells what its budget became. */
  readonly href: string;
}

const WIDTH = 64;
/** What the scale reaches from and to; a dot beyond it is an arrow, and its figure stands beside it. */
const [FROM, TO] = [0.7, 1.1];

/** A dot on a scale with a line at 100 %, and a tick at the median: bars from zero would all look alike. */
export function UnitsExecutionBar({ execution, median, href }: UnitsExecutionBarProps) {
  const { quantity } = execution;
  const size = sizeOf(quantity);
  const x = (at: number) =>
    4 + ((Math.max(FROM, Math.min(at, TO)) - FROM) / (TO - FROM)) * (WIDTH - 8);
  const words = quantityWords(quantity, "元");
  const paint = size < 0.8 ? "exec-bar__low" : "exec-bar__actual";
  return (
    <span className="exec">
      <svg className="exec-bar" viewBox={`0 0 ${WIDTH} 14`} aria-hidden="true">
        <path className="exec-bar__scale" d={`M0 7H${WIDTH}M${tenth(x(1))} 0v14`} />
        {median !== null && <path className="exec-bar__median" d={`M${tenth(x(median))} 3.5v7`} />}
        {size < FROM || size > TO ? (
          <path className={paint} d={size > TO ? `M${WIDTH - 7} 3l6 4-6 4z` : "M7 3l-6 4 6 4z"} />
        ) : (
          <circle className={paint} cx={tenth(x(size))} cy="7" r="3.5" />
        )}
      </svg>
      <a className="fig-link" href={href}>
        <data value={words.replace("−", "-")}>{words}</data>
      </a>
    </span>
  );
}

function tenth(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
