import { functionName, levelOf, matchKey } from "../classification";
import { FUNCTIONS } from "../reference/functions";
import { RENAMES, type Rename } from "../reference/renames";

type Level = "类" | "款" | "项";

const present = new Set(FUNCTIONS.map(([code, name]) => keyOf(levelOf(code), name)));
const former = new Map<string, Rename[]>();
for (const rename of RENAMES) {
  const { from, fromName, since, partial, yearConfidence } = rename;
  // A year that nobody is sure of is nothing to hold against a document.
  if (fromName === null || partial || since === null || yearConfidence === "D") continue;
  const key = keyOf(levelOf(from), fromName);
  former.set(key, [...(former.get(key) ?? []), rename]);
}

function keyOf(level: Level | null, name: string): string {
  return `${level ?? ""} ${matchKey(name)}`;
}

/** The present name of a category that went by this one until before `year`; null if it is no former name. */
export function retiredName(name: string, level: Level, year: number): string | null {
  const key = keyOf(level, name);
  if (present.has(key)) return null;
  const rename = former
    .get(key)
    ?.find(({ since, completedBy }) => Number(completedBy ?? since) <= year);
  if (!rename) return null;
  return rename.to.map((code, at) => functionName(code) ?? rename.toNames[at] ?? code).join("、");
}
