import { COLUMN_NAMES } from "@/accounts/published-tables";

import { completionBasis, soleBudget } from "./execution";
import { passages } from "./passages";
import {
  aroundBrackets,
  budgetPhrase,
  changedSubject,
  changeIn,
  comparisonBasis,
  isOfCompleted,
  shareWhole,
  subjectPhrase,
} from "./phrases";
import type { PrintedFigure } from "./printed-figures";
import { readPassages, type Reading, type TopicReader } from "./reading";
import { countKey, receptionsSpokenOf } from "./sangong-counts";

/** Under their official names, however a document shortens them; the longer words first. */
const COMPONENTS: readonly (readonly [RegExp, string | null])[] = [
  [/公(?:务用)?车购置(?:及|和|、)运行(?:维护)?/g, COLUMN_NAMES.vehicles],
  [/公(?:务用)?车运行(?:维护)?/g, COLUMN_NAMES.vehicleRunning],
  [
    /公(?:务用)?车购置(?:\(更新\)(?=费))?(?!\(更新\)|(?:及|和|、)运行|数|\d)/g,
    COLUMN_NAMES.vehiclePurchase,
  ],
  [/因公出国(?:\(境\))?|出国\(境\)/g, COLUMN_NAMES.abroad],
  [/(?:国内|外宾|外事)?(?:公务)?接待/g, COLUMN_NAMES.reception],
  [/三公[”"]?/g, null],
];
/** "(2)运行费支出", where the part before it was 公务用车购置及运行维护费. */
const VEHICLE_PARTS: readonly (readonly [RegExp, string])[] = [
  [/^(?:车辆)?运行(?:维护)?$/, COLUMN_NAMES.vehicleRunning],
  [/^(?:车辆)?购置(?:\(更新\))?$/, COLUMN_NAMES.vehiclePurchase],
];
const VEHICLES: readonly (string | null)[] = [
  COLUMN_NAMES.vehicles,
  COLUMN_NAMES.vehiclePurchase,
  COLUMN_NAMES.vehicleRunning,
];
/** What stands after a component's name: "费支出决算数", "经费财政拨款支出". */
const SPENT =
  /(?:经?费用?)?(?:(?:一般公共预算)?财政拨款)?(?:经?费用?)?(?:全年|本年度?|当年|实际|共|累计)*(?:支出|决算|执行|金额)*(?:总?数|总?额|合计|共计|总计)?$/;

/** 财政拨款“三公”经费支出决算情况: budget, actual and rate of the whole and its parts, and counts. */
export const readSangong: TopicReader = (text, context) => {
  // Sentences after the first of a part speak of it without naming it again.
  let component: string | null = null;
  return readPassages(text, passages(text), context, (figures, span) => {
    // "（一）因公出国（境）费。全年预算为……": what follows is about what a title names.
    const titled = figures.length === 0 ? titleOf(text.plain.slice(span.start, span.end)) : null;
    if (titled) component = titled.component;
    let basis: string | null = null;
    // The component, or the receptions of some guests alone; undefined for what is neither.
    let spokenOf: string | null | undefined = component;
    const receptionIn = receptionsSpokenOf();
    const counted = new Map<string | null | undefined, Set<string>>();
    const outside: (readonly [string | null, string | null | undefined])[] = [];
    const budgets: (readonly [string | null | undefined, PrintedFigure])[] = [];
    return figures.flatMap((figure, at): readonly Reading[] => {
      const { kind, lead } = figure;
      const { guests, perhapsOf } = receptionIn(lead);
      const share = kind === "rate" ? shareWhole(lead) : null;
      for (const part of aroundBrackets(lead)) {
        const mentioned = share === null ? lastMention(part) : undefined;
        if (mentioned) spokenOf = component = mentioned.component;
        if (part === "(") outside.push([component, spokenOf]);
        if (part === ")") [component, spokenOf] = outside.pop() ?? [component, spokenOf];
      }
      if (kind === "count") {
        const key = countKey(figure, component);
        if (!key?.startsWith("reception")) return key === null ? [] : [{ figure, key }];
        const ofWhole = counted.get(perhapsOf);
        if (ofWhole && !ofWhole.has(key)) return [];
        counted.set(guests, new Set([...(counted.get(guests) ?? []), key]));
        return [{ figure, key, name: guests }];
      }
      const change = changeIn(lead);
      if (change) {
        basis = comparisonBasis(lead, context.year) ?? basis;
        spokenOf = named(changedSubject(lead), spokenOf);
        if (spokenOf === undefined || kind === "points") return [];
        const key = kind === "amount" ? "sangongChange" : "sangongChangeRate";
        return [{ figure, key, sign: change.sign, name: spokenOf, basis }];
      }
      if (kind === "amount") {
        const budgeted = budgetPhrase(lead);
        spokenOf = named(
          budgeted?.of ?? subjectPhrase(lead),
          spokenOf === undefined ? component : spokenOf,
        );
        if (spokenOf === undefined) return [];
        budgets.push([spokenOf, figure]);
        return budgeted
          ? [{ figure, key: "sangongBudget", name: spokenOf, basis: budgeted.budget }]
          : [{ figure, key: "sangongActual", name: spokenOf }];
      }
      if (kind !== "rate" || spokenOf === undefined) return [];
      const own = budgets.filter(([of]) => of === spokenOf).map(([, budget]) => budget);
      const completed = isOfCompleted(lead, figures[at - 1]?.lead)
        ? soleBudget(own.slice(-1))
        : completionBasis(lead, soleBudget(own));
      if (completed !== null) {
        return [{ figure, key: "sangongRate", name: spokenOf, basis: completed }];
      }
      return share === null
        ? []
        : [{ figure, key: "share", name: spokenOf, basis: share === "" ? "“三公”经费" : share }];
    });
  });
};

const TITLE = /^[^，；：]{2,40}?(?:费用?|经费)(?:支出|决算|情况|说明)*。?$/;

/** The component that a passage without figures names as the title of those after it. */
function titleOf(passage: string): { readonly component: string | null } | null {
  return (TITLE.test(passage) && lastMention(passage)) || null;
}

/** What a phrase speaks of: `current` where it names nothing, undefined for another matter. */
function named(phrase: string, current: string | null | undefined): string | null | undefined {
  const words = phrase.replace(SPENT, "");
  if (/^(?:[本我]?(?:部门|单位))?$/.test(words)) return current;
  if (VEHICLES.includes(current ?? null) && current !== null) {
    const part = VEHICLE_PARTS.find(([pattern]) => pattern.test(words));
    if (part) return part[1];
  }
  const mention = lastMention(words);
  if (mention?.end !== words.length) return undefined;
  return /(?:国内|外宾|外事)(?:公务)?接待$/.exec(words)?.[0] ?? mention.component;
}

function lastMention(words: string) {
  return COMPONENTS.flatMap(([pattern, component]) =>
    [...words.matchAll(pattern)].map(({ index, 0: mention }) => ({
      index,
      end: index + mention.length,
      component,
    })),
  )
    .sort((a, b) => a.index - b.index)
    .at(-1);
}
