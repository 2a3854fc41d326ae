import type { CleanScore, PlantedScore } from "./score-checks";

/** What was planted against one rule, and what was made of it. */
export interface RuleCount {
  plants: number;
  found: number;
  plainFound: number;
  /** On clean documents. */
  falseAlarms: number;
  plainFalseAlarms: number;
  /** Planted figures that alone would mend everything, and those that the repair names with the right value. */
  repairable: number;
  repaired: number;
}

export interface ScoreCount {
  documents: number;
  planted: number;
  readonly all: RuleCount;
  readonly rules: Map<string, RuleCount>;
  /** What fell short, in words. */
  readonly misses: string[];
}

const nothing = (): RuleCount => ({
  plants: 0,
  found: 0,
  plainFound: 0,
  falseAlarms: 0,
  plainFalseAlarms: 0,
  repairable: 0,
  repaired: 0,
});

export const noScores = (): ScoreCount => ({
  documents: 0,
  planted: 0,
  all: nothing(),
  rules: new Map(),
  misses: [],
});

export function countClean(count: ScoreCount, clean: CleanScore): void {
  count.documents += 1;
  for (const { rule, message } of clean.failed) {
    for (const each of [count.all, ruleIn(count, rule)]) each.falseAlarms += 1;
    count.misses.push(`false alarm ${rule}: ${message} (${clean.document})`);
  }
  for (const rule of clean.plainFailed)
    for (const each of [count.all, ruleIn(count, rule)]) each.plainFalseAlarms += 1;
}

export function countPlanted(count: ScoreCount, planted: PlantedScore): void {
  count.planted += 1;
  const { document, faults, rules, repairs } = planted;
  const what = `${document}: ${JSON.stringify(faults)}`;
  for (const { rule, isFound, isPlainFound } of rules) {
    for (const each of [count.all, ruleIn(count, rule)]) {
      each.plants += 1;
      each.found += isFound ? 1 : 0;
      each.plainFound += isPlainFound ? 1 : 0;
    }
    if (!isFound) count.misses.push(`missed ${rule} in ${what}`);
  }
  for (const { id, isRight, said } of repairs) {
    for (const each of [count.all, ...rules.map(({ rule }) => ruleIn(count, rule))]) {
      each.repairable += 1;
      each.repaired += isRight ? 1 : 0;
    }
    if (!isRight) count.misses.push(`not mended ${id} but ${said} in ${what}`);
  }
}

function ruleIn({ rules }: ScoreCount, rule: string): RuleCount {
  const known = rules.get(rule) ?? nothing();
  rules.set(rule, known);
  return known;
}

export interface Rates {
  readonly recall: number;
  readonly plainRecall: number;
  /** On each clean document. */
  readonly falseAlarms: number;
  readonly plainFalseAlarms: number;
  /** Of those that have one right repair; 1 where none has. */
  readonly repaired: number;
}

export function ratesIn(count: RuleCount, documents: number): Rates {
  const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);
  return {
    recall: share(count.found, count.plants),
    plainRecall: share(count.plainFound, count.plants),
    falseAlarms: count.falseAlarms / Math.max(1, documents),
    plainFalseAlarms: count.plainFalseAlarms / Math.max(1, documents),
    repaired: share(count.repaired, count.repairable),
  };
}
