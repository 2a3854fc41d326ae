import { changeIn, lastClause, openClause } from "./phrases";

/** A year by number or by name; what was carried over from the year before is this year's. */
const YEAR = /(\d{4})年|(上一?年|去年|前年)(?!度?末?的?结)|本年|今年|当年/g;
/** "截至2023年12月31日，", "上年同期，": a clause that only says when. */
const ONLY_A_TIME =
  /^(?:其中)?(?:截[至止])?到?(?:\d{4}年|上一?年|去年)(?:度|底|末|初|同期|\d{1,2}月|\d{1,2}日)*，$/;

/**
 * Tells of figure after figure of a passage whether it is of another year than the account's, as in
 * "比上年决算数 7.9 万元增加 0.3 万元". Takes the words since the figure before. A change on another
 * year is this year's.
 */
export function otherYears(year: number): (words: string) => boolean {
  let other = false;
  /** Whether the year was said at the beginning of a sentence, so that it holds to its end. */
  let holds = false;
  return (words) => {
    if (changeIn(words)) {
      other = false;
      return false;
    }
    const said = yearSaid(words);
    if (said) {
      other = said !== "this" && said !== year;
      holds = !/，[^，]*$/.test(sentenceOf(words)) || ONLY_A_TIME.test(beforeClause(words));
      return other;
    }
    const goesOn = /^[、和及]/.test(words) || (holds && /^，[^。；：()]*$/.test(words));
    other = other && goesOn;
    return other;
  };
}

function yearSaid(words: string): number | "before" | "this" | null {
  const own = openClause(words);
  const clauses = ONLY_A_TIME.test(beforeClause(words)) ? beforeClause(words) + own : own;
  const last = [...clauses.matchAll(YEAR)].at(-1);
  if (!last) return null;
  if (last[1] !== undefined) return Number(last[1]);
  return last[2] === undefined ? "this" : "before";
}

const sentenceOf = (words: string) =>
  words.slice(Math.max(...["。", "；", "："].map((mark) => words.lastIndexOf(mark))) + 1);

/** The clause before the last one, with its comma. */
function beforeClause(words: string): string {
  const sentence = sentenceOf(words);
  const before = sentence.slice(0, sentence.length - lastClause(sentence).length);
  return before.slice(before.slice(0, -1).lastIndexOf("，") + 1);
}
