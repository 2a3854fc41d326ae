import { fen, type Fen } from "../money";
import { sumOf, type Part, type RateTerm, type Relation } from "./relation";
import { USUAL_PRECISION, valueOf, type Term, type Values } from "./term";

/**
 * The value of one figure that makes a relation hold exactly, all others being as tried; null where the
 * figure does not decide it. Of a percentage only a value to the digits that it is printed with follows.
 */
export function solveFor(relation: Relation, term: Term, tried: Values): Fen | null {
  switch (relation.kind) {
    case "same": {
      const other = relation.found.id === term.id ? relation.expected : relation.found;
      return fenOf(valueOf(other, tried), term);
    }
    case "sum": {
      if (relation.whole.id === term.id) return fenOf(sumOf(relation.parts, tried), term);
      return partOf(relation.parts, valueOf(relation.whole, tried), term, tried);
    }
    case "atMost": {
      const isLess = relation.less.some((part) => part.term.id === term.id);
      const [own, other] = isLess ? [relation.less, relation.more] : [relation.more, relation.less];
      return partOf(own, sumOf(other, tried), term, tried);
    }
    case "rate": {
      const { of, per, rate } = relation;
      const isOf = of.some((part) => part.term.id === term.id);
      const isPer = per.some((part) => part.term.id === term.id);
      // A change on the year before: change / (now - change).
      if (isOf && isPer) return bothSides(of, per, rateOf(rate, tried), term, tried);
      if (isOf) return partOf(of, rateOf(rate, tried) * sumOf(per, tried), term, tried);
      return rateOf(rate, tried) === 0
        ? null
        : partOf(per, sumOf(of, tried) / rateOf(rate, tried), term, tried);
    }
  }
}

function rateOf({ id, rate }: RateTerm, tried: Values): number {
  return tried.get(id) ?? rate;
}

function partOf(parts: readonly Part[], sum: number, term: Term, tried: Values): Fen | null {
  const own = parts.find((part) => part.term.id === term.id);
  if (!own) return null;
  const others = sumOf(parts, tried) - own.sign * valueOf(term, tried);
  return fenOf(own.sign * (sum - others), term);
}

/** The percentage that the figures come to, to the digits that it is printed with. */
export function solveForRate(
  { rate, of, per }: Extract<Relation, { kind: "rate" }>,
  tried: Values,
): number | null {
  const below = sumOf(per, tried);
  if (below === 0) return null;
  const digits = 10 ** (rate.decimals + 2);
  return Math.round((sumOf(of, tried) / below) * digits) / digits;
}

/** a + s·x = r (b + t·x). */
function bothSides(
  of: readonly Part[],
  per: readonly Part[],
  rate: number,
  term: Term,
  tried: Values,
): Fen | null {
  const signIn = (parts: readonly Part[]) =>
    parts.find((part) => part.term.id === term.id)?.sign ?? 0;
  const [s, t] = [signIn(of), signIn(per)];
  const a = sumOf(of, tried) - s * valueOf(term, tried);
  const b = sumOf(per, tried) - t * valueOf(term, tried);
  const slope = s - rate * t;
  return slope === 0 ? null : fenOf((rate * b - a) / slope, term);
}

/** To the last digit that the figure is printed with. */
function fenOf(value: number, { amount }: Term): Fen | null {
  const printed = amount.kind === "stated" ? amount.precision : 1;
  const precision = Math.min(printed, USUAL_PRECISION);
  const rounded = Math.round(value / precision) * precision;
  const whole = Math.round(rounded);
  return Number.isSafeInteger(whole) ? fen(whole) : null;
}
