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
/** A bar ends at 125 %: what lies beyond is marked, and its figure stands beside it. */
const MOST = 1.25;

/** A bar from zero with a line at 100 %, and a tick at the median. */
export function UnitsExecutionBar({ execution, median, href }: UnitsExecutionBarProps) {
  const { quantity } = execution;
  const size = sizeOf(quantity);
  const x = (at: number) => (Math.max(0, Math.min(at, MOST)) / MOST) * WIDTH;
  const words = quantityWords(quantity, "元");
  return (
    <span className="exec">
      <svg className="exec-bar" viewBox={`0 0 ${WIDTH} 14`} aria-hidden="true">
        <rect className="exec-bar__frame" x="0.5" y="2.5" width={x(1) - 0.5} height="9" />
        <rect
          className={size < 0.8 ? "exec-bar__low" : "exec-bar__actual"}
          y="4"
          width={x(size)}
          height="6"
        />
        {size > MOST && <path className="exec-bar__beyond" d={`M${WIDTH - 5} 3l5 4-5 4z`} />}
        {median !== null && (
          <path className="exec-bar__median" d={`M${Math.round(x(median))} 0v14`} />
        )}
      </svg>
      <a className="fig-link" href={href}>
        <data value={words.replace("−", "-")}>{words}</data>
      </a>
    </span>
  );
}
