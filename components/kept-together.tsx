/** A number and what it counts stay on one line: no break parts "2024 年" or "85 个". */
export function keptTogether(words: string): string {
  return words.replaceAll(/(\d) (?=[年个类项])/g, "$1\u00a0");
}
