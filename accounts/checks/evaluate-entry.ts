import { fen, type Fen } from "../money";
import { amountInWords, rateInWords } from "./figures-in-words";
import type { CheckedFigure, Outcome, Status } from "./outcome";
import { reckon, termsOf, type Reckoned, type Relation } from "./relation";
import type { Entry, Rule } from "./rule";
import { valueOf, type Term } from "./term";

/** What a rule says of one place, before root causes are looked for. */
export type Verdict = Omit<Outcome, "finding" | "cause">;

export function evaluateEntry(rule: Rule, entry: Entry): Verdict {
  switch (entry.kind) {
    case "relation":
      return relationVerdict(rule, entry);
    case "verdict": {
      const { verdict, message, figures = [], place = null, expected, found } = entry;
      const status = verdict === "broken" ? failure(rule, entry.hintOnly) : verdict;
      return {
        ...base(rule, entry.about, status, message),
        figures: figures.map(checkedFigure),
        place,
        expected: expected ?? null,
        found: found ?? null,
      };
    }
    case "undecidable":
    case "not-applicable":
      return base(rule, entry.about, entry.kind, entry.message);
  }
}

/** Rules that only hint never fail. */
function failure(rule: Rule, hintOnly: boolean | undefined): Status {
  return hintOnly === true || rule.severity === "提示" ? "hint" : "failed";
}

function base(rule: Rule, about: string, status: Status, message: string): Verdict {
  return {
    rule: rule.id,
    about,
    status,
    severity: rule.severity,
    expected: null,
    found: null,
    isRate: false,
    message,
    figures: [],
    place: null,
  };
}

function relationVerdict(rule: Rule, entry: Extract<Entry, { kind: "relation" }>): Verdict {
  const { relation, about } = entry;
  const terms = termsOf(relation);
  const gaps = terms.filter(({ gap }) => gap !== null);
  const [gap] = gaps;
  if (gap) {
    const why = gap.gap === "missing" ? "没有这一行或这一栏" : "没能读出";
    return base(rule, about, "undecidable", `${gap.label}：${why}，不能判断。`);
  }
  if (terms.every(({ amount }) => amount.kind === "blank"))
    return base(rule, about, "not-applicable", "各数都是空白。");
  if (relation.kind === "rate" && reckonedBase(relation) === 0)
    return base(rule, about, "not-applicable", "分母是零，没有比率可算。");
  const reckoned = reckon(relation);
  const { verdict, expected, found } = reckoned;
  const status = verdict === "broken" ? failure(rule, entry.hintOnly) : verdict;
  return {
    // Most hold, and are looked at by nobody.
    ...base(
      rule,
      about,
      status,
      verdict === "holds" ? "相符。" : relationInWords(relation, reckoned),
    ),
    ...(isSumAsked(rule, relation) ? { expected: found, found: expected } : { expected, found }),
    isRate: relation.kind === "rate",
    figures: terms.map(checkedFigure),
  };
}

/** The list writes to the left what is looked at: Σ分项年初预算=总年初预算 finds the sum and expects the total. */
function isSumAsked({ formula }: Rule, { kind }: Relation): boolean {
  return kind === "sum" && formula.startsWith("Σ");
}

function reckonedBase({ per }: Extract<Relation, { kind: "rate" }>): number {
  return per.reduce((sum, { term, sign }) => sum + sign * valueOf(term), 0);
}

export function checkedFigure({ id, label, amount, place }: Term): CheckedFigure {
  const stated: Fen | null = amount.kind === "stated" ? amount.fen : null;
  return { id, label, fen: stated, printed: amount.printed, place };
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
