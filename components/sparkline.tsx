interface SparklineProps {
  /** One a year, in order; null: not stated, and the line has a gap. */
  readonly values: readonly (number | null)[];
  /** What the line says, in words. */
  readonly label: string;
}

const WIDTH = 84;
const HEIGHT = 24;
const PAD = 3;

/** Of the highest, the least range: a line that hardly moves shall not look as if it did. */
const LEAST = 0.2;

/** The shape of a few years, from their lowest to their highest; its last year is the dot. */
export function Sparkline({ values, label }: SparklineProps) {
  const stated = values.filter((value) => value !== null);
  const [lowest, high] = [Math.min(...stated), Math.max(...stated)];
  const range = Math.max(high - lowest, Math.abs(high) * LEAST) || 1;
  const low = high - range;
  const x = (at: number) => PAD + (at / Math.max(1, values.length - 1)) * (WIDTH - 2 * PAD);
  const y = (value: number) => PAD + ((high - value) / range) * (HEIGHT - 2 * PAD);
  const at = (index: number, value: number) => `${tenth(x(index))} ${tenth(y(value))}`;
  const runs = values
    .map((value, index) => {
      if (value === null) return "";
      const before = values[index - 1];
      // A year between two blanks is a dot: a line of no length with round ends.
      const alone = before == null && values[index + 1] == null;
      return (before == null ? "M" : "L") + at(index, value) + (alone ? "h0" : "");
    })
    .join("");
  const last = values.at(-1);
  return (
    <svg className="sparkline" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      {low < 0 && high > 0 && <path className="sparkline__zero" d={`M0 ${tenth(y(0))}H${WIDTH}`} />}
      <path className="sparkline__line" d={runs} />
      {last != null && <circle cx={tenth(x(values.length - 1))} cy={tenth(y(last))} r="2.5" />}
    </svg>
  );
}

function tenth(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
