import { economicCategory, functionCategory } from "./classification";
import { ECONOMIC_CLASSES } from "./reference/economic-classes";
import { FUNCTIONS } from "./reference/functions";
import { RENAMES } from "./reference/renames";
import { answersTo } from "./search-words";

export interface FoundCategory {
  readonly classification: "function" | "economic";
  readonly code: string;
  readonly name: string;
  /** Another name under which it was found; null: its own. */
  readonly foundAs: string | null;
}

const CATEGORIES: readonly (Omit<FoundCategory, "foundAs"> & {
  readonly otherNames: readonly string[];
})[] = [
  ...FUNCTIONS.map(([code, name]) => ({
    classification: "function" as const,
    code,
    name,
    otherNames: [
      ...(functionCategory(code)?.formerNames ?? []),
      ...RENAMES.flatMap(({ from, fromName }) => (from === code && fromName ? [fromName] : [])),
    ],
  })),
  ...ECONOMIC_CLASSES.map(([code, name]) => ({
    classification: "economic" as const,
    code,
    name,
    otherNames: [],
  })),
];

/** Of the official lists, by name, former name or the beginning of the code. */
export function findCategories(words: readonly string[]): readonly FoundCategory[] {
  return CATEGORIES.flatMap(({ otherNames, ...category }): readonly FoundCategory[] => {
    if (isMeant(category.code, category.name, words)) return [{ ...category, foundAs: null }];
    const foundAs = otherNames.find((name) => isMeant(category.code, name, words));
    return foundAs === undefined ? [] : [{ ...category, foundAs }];
  });
}

/** Whether the official lists have this name, present or former, for this code. */
export function isOfficialName(
  classification: FoundCategory["classification"],
  code: string,
  name: string,
): boolean {
  return names.get(`${classification} ${code}`)?.has(name) ?? false;
}

const names = new Map<string, ReadonlySet<string>>(
  CATEGORIES.map(({ classification, code, name, otherNames }) => [
    `${classification} ${code}`,
    new Set([name, ...otherNames]),
  ]),
);

export function officialName(
  classification: FoundCategory["classification"],
  code: string,
): string | null {
  const category = classification === "function" ? functionCategory(code) : economicCategory(code);
  return category?.name ?? null;
}

export function isMeant(code: string, name: string, words: readonly string[]): boolean {
  return words.every((word) =>
    /^\d{3,7}$/.test(word) ? code.startsWith(word) || name.includes(word) : answersTo(name, [word]),
  );
}
