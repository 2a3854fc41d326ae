import type { FigureMarks } from "@/accounts/checks/figure-marks";
import { formatRate } from "@/accounts/format-money";
import type { Fen, Unit } from "@/accounts/money";
import type { BudgetKind } from "@/db/queries/execution-pairs";
import { zh } from "@/messages/zh";

import { Amount } from "../amount";
import { BulletCell } from "../ranking/bullet-cell";

interface ExecutionCellsProps {
  readonly row: {
    readonly budget: Fen;
    readonly actual: Fen;
    readonly rate: number | null;
    readonly deviation: Fen;
  };
  readonly unit: Unit;
  /** Which budget, for the names of the cells on a phone. */
  readonly kind: BudgetKind;
  readonly lines: { readonly low: number; readonly high: number };
  /** The highest rate of the table; absent where a chart draws what the table says. */
  readonly highest?: number;
  /** The passage behind the budget. */
  readonly href?: string | undefined;
  /** What contradicts the actual, in words. */
  readonly doubt?: string | null;
  readonly marks: FigureMarks;
}

/** Budget, actual, rate and what is between them, the rate drawn as well: cells of a ranking. */
export function ExecutionCells(props: ExecutionCellsProps) {
  const { row, unit, kind, lines, highest, href, doubt = null, marks } = props;
  const { noRate, lineMark, columns, kinds, rateNames } = zh.execution;
  const { rate } = row;
  const mark =
    rate === null
      ? null
      : rate < lines.low
        ? lineMark.low
        : rate > lines.high
          ? lineMark.high
          : null;
  return (
    <>
      <td data-label={kinds[kind]}>
        <Amount fen={row.budget} unit={unit} href={href} marks={marks} />
      </td>
      <td data-label={columns.actual}>
        <Amount fen={row.actual} unit={unit} href={href} marks={marks} />
        {doubt !== null && (
          <small className="named doubt" data-flag>
            ≠ {doubt}
          </small>
        )}
      </td>
      {highest !== undefined && <BulletCell rate={rate} highest={highest} />}
      <td data-label={rateNames[kind]}>
        {rate === null ? noRate : formatRate(rate)}
        {mark !== null && (
          <small className="named" data-flag>
            {mark}
          </small>
        )}
      </td>
      <td data-label={columns.deviation}>
        <Amount fen={row.deviation} unit={unit} />
      </td>
    </>
  );
}
