import type { Indicator } from "@/accounts/project";

/** Written otherwise than aimed at: not a judgement, 96% may well meet ≥95%. */
export function isOffTarget({ target, result }: Indicator): boolean {
  return target !== "" && result !== "" && bare(target) !== bare(result);
}

/** First those whose result is written otherwise than the target, else in the form's order. */
export function offTargetFirst(indicators: readonly Indicator[]): readonly Indicator[] {
  return indicators.toSorted((a, b) => Number(isOffTarget(b)) - Number(isOffTarget(a)));
}

function bare(text: string): string {
  return text.normalize("NFKC").replace(/\s/g, "");
}
