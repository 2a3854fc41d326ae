import { formatRate } from "@/accounts/format-money";
import type { Fen, Unit } from "@/accounts/money";
import { zh } from "@/messages/zh";

import { Amount } from "../amount";

interface ExecutionCellsProps {
  readonly row: {
    readonly budget: Fen;
    readonly actual: Fen;
    readonly rate: number | null;
    readonly deviation: Fen;
  };
  readonly unit: Unit;
  readonly lines: { readonly low: number; readonly high: number };
  /** The passage behind the budget. */
  readonly href?: string | undefined;
  /** What contradicts the actual, in words. */
  readonly doubt?: string | null;
}

/** Budget, actual, rate and what is between them: four cells of a ranking. */
export function ExecutionCells({ row, unit, lines, href, doubt = null }: ExecutionCellsProps) {
  const { noRate, lineMark } = zh.execution;
  const { rate } = row;
  return (
    <>
      <td>
        <Amount fen={row.budget} unit={unit} href={href} />
      </td>
      <td>
        <Amount fen={row.actual} unit={unit} href={href} />
        {doubt !== null && <small className="named doubt">≠ {doubt}</small>}
      </td>
      <td>
        {rate === null ? noRate : formatRate(rate)}
        {rate !== null && rate < lines.low && <small className="named">{lineMark.low}</small>}
        {rate !== null && rate > lines.high && <small className="named">{lineMark.high}</small>}
      </td>
      <td>
        <Amount fen={row.deviation} unit={unit} />
      </td>
    </>
  );
}
