import type { Rename } from "./reference/renames";
import { RENAMES } from "./reference/renames";

/** Categories that went over whole into one other; the latest change first. */
const WHOLE = RENAMES.filter(
  ({ from, to, partial, since }) =>
    to.length === 1 && to[0] !== from && partial !== true && since !== null,
).toSorted((a, b) => Number(b.since) - Number(a.since));

/**
 * Today's code of a category that was published under another one for `year`: it, or what it belonged
 * to, was moved, merged or recoded whole (accounts/reference/renames.ts). A part of a group that went
 * over keeps its last two digits only where the list names it; else it counts as the group itself. What
 * was split, or went over in part, has no one successor and stays what it was.
 */
export function stitchedCode(code: string, year: number): string {
  const rename = renameAfter(code, year);
  const to = rename?.to[0];
  return to === undefined ? code : stitchedCode(to, rename?.since ?? year);
}

/** The change that took a category of `year` elsewhere; undefined where none did. */
export function renameAfter(code: string, year: number): Rename | undefined {
  const after = WHOLE.filter(({ since }) => Number(since) > year);
  return (
    after.find(({ from }) => from === code) ??
    after.find(({ from }) => from.length < code.length && code.startsWith(from))
  );
}
