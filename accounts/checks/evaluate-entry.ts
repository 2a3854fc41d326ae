import { fen, type Fen } from "../money";
import { amountInWords, rateInWords } from "./figures-in-words";
import type { CheckedFigure } from "./checked-figure";
import type { Outcome, Status } from "./outcome";
import { reckon, termsOf, type Reckoned, type Relation } from "./relation";
import type { Entry, Rule } from "./rule";
import { valueOf, type Term } from "./term";

/** What a rule says of one place; its finding and cause are looked for later. */
export type Verdict = Outcome & { readonly finding: null; readonly cause: null };

export function evaluateEntry(rule: Rule, entry: Entry): Verdict {
  switch (entry.kind) {
    case "relation":
      return relationVerdict(rule, entry);
    case "verdict": {
      const { verdict, message, figures = [], place = null, expected = null, found = null } = entry;
      const status = verdict === "broken" ? failure(rule, entry.hintOnly) : verdict;
      const what = { expected, found, isRate: false, figures: figures.map(checkedFigure), place };
      return outcome(rule, entry.about, status, message, what);
    }
    case "undecidable":
    case "not-applicable":
      return outcome(rule, entry.about, entry.kind, entry.message, NOTHING_FOUND);
  }
}

/** Rules that only hint never fail. */
function failure(rule: Rule, hintOnly: boolean | undefined): Status {
  return hintOnly === true || rule.severity === "提示" ? "hint" : "failed";
}

type Found = Pick<Outcome, "expected" | "found" | "isRate" | "figures" | "place">;
const NOTHING_FOUND: Found = {
  expected: null,
  found: null,
  isRate: false,
  figures: [],
  place: null,
};

function outcome(
  { id, severity }: Rule,
  about: string,
  status: Status,
  message: string,
  { expected, found, isRate, figures, place }: Found,
): Verdict {
  return {
    rule: id,
    about,
    status,
    severity,
    expected,
    found,
    isRate,
    message,
    figures,
    place,
    finding: null,
    cause: null,
  };
}

function relationVerdict(rule: Rule, entry: Extract<Entry, { kind: "relation" }>): Verdict {
  const { relation, about } = entry;
  const terms = termsOf(relation);
  let gap: Term | null = null;
  let isBlank = true;
  for (const term of terms) {
    if (term.gap !== null) gap ??= term;
    if (term.amount.kind !== "blank") isBlank = false;
  }
  if (gap) {
    const why = gap.gap === "missing" ? "没有这一行或这一栏" : "没能读出";
    const message = `${gap.label}：${why}，不能判断。`;
    return outcome(rule, about, "undecidable", message, NOTHING_FOUND);
  }
  if (isBlank) return outcome(rule, about, "not-applicable", "各数都是空白。", NOTHING_FOUND);
  if (relation.kind === "rate" && reckonedBase(relation) === 0)
    return outcome(rule, about, "not-applicable", "分母是零，没有比率可算。", NOTHING_FOUND);
  const reckoned = reckon(relation);
  const { verdict, expected, found } = reckoned;
  const status = verdict === "broken" ? failure(rule, entry.hintOnly) : verdict;
  const isTurned = isSumAsked(rule, relation);
  // Most hold, and are looked at by nobody.
  const message = verdict === "holds" ? "相符。" : relationInWords(relation, reckoned);
  return outcome(rule, about, status, message, {
    expected: isTurned ? found : expected,
    found: isTurned ? expected : found,
    isRate: relation.kind === "rate",
    figures: terms.map(checkedFigure),
    place: null,
  });
}

/** The list writes to the left what is looked at: Σ分项年初预算=总年初预算 finds the sum and expects the total. */
function isSumAsked({ formula }: Rule, { kind }: Relation): boolean {
  return kind === "sum" && formula.startsWith("Σ");
}

function reckonedBase({ per }: Extract<Relation, { kind: "rate" }>): number {
  return per.reduce((sum, { term, sign }) => sum + sign * valueOf(term), 0);
}

export function checkedFigure(term: Term): CheckedFigure {
  if (term.checked) return term.checked;
  const { id, label, amount, place } = term;
  const stated: Fen | null = amount.kind === "stated" ? amount.fen : null;
  return (term.checked = { id, label, fen: stated, printed: amount.printed, place });
}

function relationInWords(relation: Relation, { verdict, expected, found }: Reckoned): string {
  switch (relation.kind) {
    case "sum": {
      const say = amountInWords([relation.whole, ...relation.parts.map(({ term }) => term)]);
      const sum = `${relation.whole.label} ${say(found)}，按各项计算是 ${say(expected)}`;
      return `${sum}${gapInWords(verdict, found - expected, say)}`;
    }
    case "same": {
      const { found: own, expected: other } = relation;
      const say = amountInWords([own, other]);
      const both = `${own.label} ${say(found)}，${other.label} ${say(expected)}`;
      return `${both}${gapInWords(verdict, found - expected, say)}`;
    }
    case "atMost": {
      const say = amountInWords([...relation.less, ...relation.more].map(({ term }) => term));
      const names = (parts: typeof relation.less) =>
        parts
          .map(({ term, sign }, at) => `${sign < 0 ? "减" : at > 0 ? "加" : ""}${term.label}`)
          .join("");
      const both = `${names(relation.less)} ${say(found)}，${names(relation.more)} ${say(expected)}`;
      return verdict === "broken" ? `${both}，前者多 ${say(found - expected)}。` : `${both}。`;
    }
    case "rate": {
      const { rate } = relation;
      const both = `${rate.label} ${rateInWords(found, rate.decimals)}，按金额计算是 ${rateInWords(expected, rate.decimals + 1)}`;
      return verdict === "broken" ? `${both}，两者不符。` : `${both}。`;
    }
  }
}

function gapInWords(
  verdict: Reckoned["verdict"],
  off: number,
  say: (amount: number) => string,
): string {
  if (verdict === "holds") return "。";
  const size = say(fen(Math.abs(off)));
  return verdict === "rounding" ? `，相差 ${size}，在四舍五入的范围内。` : `，相差 ${size}。`;
}
