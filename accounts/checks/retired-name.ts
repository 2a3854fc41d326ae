import { isSameCategoryName, levelOf, functionName } from "../classification";
import { FUNCTIONS } from "../reference/functions";
import { RENAMES } from "../reference/renames";

/** The present name of a category that went by this one until before `year`; null if it is no former name. */
export function retiredName(name: string, level: "类" | "款" | "项", year: number): string | null {
  if (isPresent(name, level)) return null;
  const rename = RENAMES.find(
    ({ from, fromName, since, completedBy, partial, yearConfidence }) =>
      fromName !== null &&
      partial !== true &&
      since !== null &&
      yearConfidence !== "D" &&
      (completedBy ?? since) <= year &&
      levelOf(from) === level &&
      isSameCategoryName(fromName, name),
  );
  if (!rename) return null;
  return rename.to.map((code, at) => functionName(code) ?? rename.toNames[at] ?? code).join("、");
}

function isPresent(name: string, level: "类" | "款" | "项"): boolean {
  return FUNCTIONS.some(
    ([code, present]) => levelOf(code) === level && isSameCategoryName(present, name),
  );
}
