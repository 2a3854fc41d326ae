import { textWidth } from "./chart-space";

/** A name in lines of as many characters as fit, at least two, evened out. */
export function brokenLines(name: string, fitting: number): string[] {
  const characters = Array.from(name);
  const lines = Math.ceil(characters.length / Math.max(2, fitting));
  const length = Math.ceil(characters.length / lines);
  return Array.from({ length: lines }, (_, line) =>
    characters.slice(line * length, (line + 1) * length).join(""),
  );
}

/** A name in at most so many lines; what is left of it is in the words of its mark. */
export function fittedLines(name: string, width: number, fontSize: number, most: number): string[] {
  if (textWidth(name, fontSize) <= width) return [name];
  const fitting = Math.max(2, Math.floor(width / fontSize));
  if (Array.from(name).length <= fitting * most) return brokenLines(name, fitting);
  const kept = Array.from(name).slice(0, fitting * most - 1);
  return brokenLines(`${kept.join("")}…`, fitting);
}
