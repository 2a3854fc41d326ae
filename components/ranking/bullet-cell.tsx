interface BulletCellProps {
  /** actual / budget; null where there is none. */
  readonly rate: number | null;
  /** The highest rate of the table: all its bars have one scale. */
  readonly highest?: number;
}

/** The budget as the frame, what was spent as the bar. What it shows stands in the cells beside it. */
export function BulletCell({ rate, highest = rate ?? 1 }: BulletCellProps) {
  const frame = 1 / Math.max(1, highest);
  return (
    <td className="bar" aria-hidden="true">
      {rate !== null && rate >= 0 && (
        <span className="bullet">
          <b style={{ width: `${frame * 100}%` }} />
          <i style={{ width: `${rate * frame * 100}%` }} />
        </span>
      )}
    </td>
  );
}
