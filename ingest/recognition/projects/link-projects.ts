import { statedFen } from "@/accounts/amount";
import type { Figure } from "@/accounts/provenance";

import type { UnnumberedProject } from "./read-text-projects";

/** Words that say that it is a project, not which one. */
const GENERIC = /(?:项目|支出|经费|专项|工作|资金|费)$/;

/** Names as alike as this name the same project, whatever their amounts. */
const ALIKE = 0.6;
/** 驻村 and 柱村: half of the characters and both amounts agree. */
const ALIKE_WITH_AMOUNTS = 0.5;

export interface Link {
  readonly text: number;
  readonly form: number;
}

/** More pairs than any account has; beyond them only equal names are compared. */
const MOST_PAIRS = 250_000;
/** Names are compared by this many characters. */
const LONGEST_NAME = 60;

/**
 * Which project of the text is which of the forms, by index. Names differ in their generic words and
 * by misprints; amounts and order only decide between names that resemble each other.
 */
export function linkProjects(
  texts: readonly UnnumberedProject[],
  forms: readonly UnnumberedProject[],
): Link[] {
  const [ofText, ofForms] = [texts.map(compared), forms.map(compared)];
  if (texts.length * forms.length > MOST_PAIRS) return linkEqualNames(ofText, ofForms);
  const candidates = ofText
    .flatMap((text, at) => ofForms.map((form, place) => candidate(text, at, form, place)))
    .filter(({ likely }) => likely)
    .sort((a, b) => b.score - a.score);
  const [linkedTexts, linkedForms] = [new Set<number>(), new Set<number>()];
  return candidates.flatMap(({ text, form }) => {
    if (linkedTexts.has(text) || linkedForms.has(form)) return [];
    linkedTexts.add(text);
    linkedForms.add(form);
    return [{ text, form }];
  });
}

/** Of those of the same name the first is the first, the second the second. */
function linkEqualNames(texts: readonly Compared[], forms: readonly Compared[]): Link[] {
  const waiting = new Map<string, number[]>();
  forms.forEach(({ name }, form) => {
    const sameName = waiting.get(name);
    if (sameName) sameName.push(form);
    else waiting.set(name, [form]);
  });
  for (const sameName of waiting.values()) sameName.reverse();
  return texts.flatMap(({ name }, text) => {
    const form = waiting.get(name)?.pop();
    return form === undefined ? [] : [{ text, form }];
  });
}

interface Compared {
  /** The words that tell it from other projects. */
  readonly name: string;
  readonly project: UnnumberedProject;
}

function compared(project: UnnumberedProject): Compared {
  return { name: distinctive(project.name.slice(0, LONGEST_NAME)), project };
}

function candidate(a: Compared, text: number, b: Compared, form: number) {
  const pairs = sharedPairs(a.name, b.name);
  const characters = sharedCharacters(a.name, b.name);
  const sameAmounts =
    same(a.project.budget, b.project.budget) && same(a.project.actual, b.project.actual);
  const alike = Math.max(pairs, a.name === b.name ? 1 : 0);
  return {
    text,
    form,
    likely: alike >= ALIKE || (sameAmounts && characters >= ALIKE_WITH_AMOUNTS),
    score: alike + characters + (sameAmounts ? 0.5 : 0) + (text === form ? 0.1 : 0),
  };
}

function distinctive(name: string): string {
  const shorter = name.replace(/^\d{4}年度?/, "").replace(GENERIC, "");
  return shorter === "" || shorter === name ? name : distinctive(shorter);
}

function same(a: Figure | null, b: Figure | null): boolean {
  const amount = statedFen(a?.amount);
  return amount !== undefined && amount === statedFen(b?.amount);
}

/** Dice coefficient of the pairs of neighbouring characters. */
function sharedPairs(a: string, b: string): number {
  const [first, second] = [pairsOf(a), pairsOf(b)];
  const shared = [...first].filter((pair) => second.has(pair)).length;
  return first.size + second.size === 0 ? 0 : (2 * shared) / (first.size + second.size);
}

function pairsOf(name: string): Set<string> {
  return new Set(Array.from({ length: name.length - 1 }, (_, at) => name.slice(at, at + 2)));
}

/** The characters that both names have in the same order, as a share of their lengths. */
function sharedCharacters(a: string, b: string): number {
  let row: readonly number[] = new Array<number>(b.length + 1).fill(0);
  for (const character of a) {
    const next = [0];
    for (let at = 1; at <= b.length; at++) {
      const longer = Math.max(row[at] ?? 0, next[at - 1] ?? 0);
      next.push(character === b[at - 1] ? (row[at - 1] ?? 0) + 1 : longer);
    }
    row = next;
  }
  return (2 * (row.at(-1) ?? 0)) / (a.length + b.length);
}
