import type { RunningText, Span } from "./running-text";

/** The number of a list's item at the beginning of its text. */
export const ITEM_NUMBER =
  /^(?:\d{1,2}(?:[.、]|(?=\p{Script=Han})(?!年))|\(\d{1,2}\)|\([一二三四五六七八九十]+\)、?)/u;

/** "1.", "2、", "(3)", "（一）" at the beginning of a list's item, after a full stop or the like. */
const ITEM = /(?<=^|[。；：])(?:\d{1,2}[.、](?!\d)|\((?:\d{1,2}|[一二三四五六七八九十]+)\))/g;
/** "原因：（1）……；（2）……。": the points of a reason are no items. */
const NUMBERED_REASON = /原因[^，。；：]{0,40}：(?:\(1\)|1[.、]).*?(?:。|$)/g;
/** Items that stand without a number: a category by name, a project's review. */
const UNNUMBERED_ITEM =
  /(?<=^|。|其中：)(?=[^，。；：]{2,40}\([类款项]\)|[^，。；：]{2,60}自评综述：)/g;

/** No passage is longer in a final account; what is, is cut, so that one page of text stays one. */
const LONGEST_PASSAGE = 4000;
const LONGEST_BEGINNING = 80;
/** A sentence that says more of the figures before it: a comparison, a reason or its next point. */
const CONTINUES =
  /^(?:[二三四五六七八九]是|(?:收入|支出)[较比]|(?:与|和|比|较|同)[^。，]*(?:比|年|上年)|[^。，：]*原因|主要(?:是|系|由于|因))/;

/** The items of a list, each with all its sentences; what stands before the first comes first. */
export function items(text: RunningText): Span[] {
  const { plain } = text;
  const numbered = itemStarts(text);
  const named = [...plain.matchAll(UNNUMBERED_ITEM)].map(({ index }) => index);
  return cut(plain, [...numbered, ...named]);
}

/** Sentences and items; a comparison or a reason stays with the sentence that it continues. */
export function passages(text: RunningText): Span[] {
  const { plain } = text;
  const ends = [...plain.matchAll(/。/g)].map(({ index }) => index + 1);
  const continued = new Set(
    ends.filter((at) => CONTINUES.test(plain.slice(at, at + LONGEST_BEGINNING))),
  );
  const joined: Span[] = [];
  for (const span of cut(plain, [...itemStarts(text), ...ends])) {
    const before = joined.at(-1);
    if (before && continued.has(span.start) && span.end - before.start <= LONGEST_PASSAGE) {
      joined[joined.length - 1] = { start: before.start, end: span.end };
    } else joined.push(span);
  }
  return joined;
}

/** The parts of a sentence that lists categories: "……以下方面：甲 1 万元，占 2%；乙……". */
export function listed(text: RunningText): Span[] {
  const breaks = [...text.plain.matchAll(/[。；]|方面：/g)];
  return cut(text.plain, [
    ...itemStarts(text),
    ...breaks.map(({ index, 0: mark }) => index + mark.length),
  ]);
}

/** A list's number after punctuation, or at the beginning of a line after any text without it. */
function itemStarts({ plain, lines }: RunningText): number[] {
  const afterStop = [...plain.matchAll(ITEM)].map(({ index }) => index);
  const atLine = lines
    .map(({ start }) => start)
    .filter((start) => /^(?:\d{1,2}、|\d{1,2}\.(?=\p{Script=Han}))/u.test(plain.slice(start)));
  const starts = [...new Set([...afterStop, ...atLine])].sort((a, b) => a - b);
  const reasons = [...plain.matchAll(NUMBERED_REASON)];
  let at = 0;
  return starts.filter((start) => {
    while (endOf(reasons[at]) <= start) at += 1;
    return start <= (reasons[at]?.index ?? Infinity);
  });
}

const endOf = (match: RegExpExecArray | undefined) =>
  match ? match.index + match[0].length : Infinity;

function cut(plain: string, at: readonly number[]): Span[] {
  const cuts = [...new Set([0, ...at, plain.length])].sort((a, b) => a - b);
  return cuts.slice(1).flatMap((end, index) => shortened(plain, { start: cuts[index] ?? 0, end }));
}

/** Cut after a clause, or, where there is none, anywhere. */
function shortened(plain: string, { start, end }: Span): Span[] {
  const parts: Span[] = [];
  let from = start;
  while (end - from > LONGEST_PASSAGE) {
    const clause = plain.slice(from, from + LONGEST_PASSAGE);
    const length = Math.max(clause.lastIndexOf("。"), clause.lastIndexOf("，")) + 1;
    const to = from + (length || LONGEST_PASSAGE);
    parts.push({ start: from, end: to });
    from = to;
  }
  return end > from ? [...parts, { start: from, end }] : parts;
}
