import { normaliseName } from "../classification";
import { withoutPage, type DocumentText, type TextLine } from "./document-text";

export interface DirectoryDifferences {
  /** Entries of the directory that the body does not have. */
  readonly absent: readonly TextLine[];
  /** Entries that the body has before those that precede them in the directory: the first of each run. */
  readonly misplaced: readonly TextLine[];
}

/** Longer lines are no headings. */
const LONGEST = 60;

/** Chapters are known by their number, the rest by their words: the body may add the year. */
export function directoryAgainstBody({ directory, body }: DocumentText): DirectoryDifferences {
  const headings = body
    .filter(({ text }) => text.length <= LONGEST)
    .map(({ text, place }) => ({ text, key: headingKey(text), sheet: place.sheet ?? "" }));
  const found = joined(directory).map((entry) => ({ entry, at: positionIn(headings, entry.text) }));
  // The sheets of a workbook stand side by side: an order is within each.
  const lasts = new Map<string, number>();
  let isBehind = false;
  const misplaced: TextLine[] = [];
  for (const { entry, at } of found) {
    const heading = headings[at];
    if (!heading) continue;
    const last = lasts.get(heading.sheet) ?? -1;
    // A chapter takes its sections along.
    if (at < last && !isBehind) misplaced.push(entry);
    isBehind = at < last;
    lasts.set(heading.sheet, Math.max(last, at));
  }
  return { absent: found.filter(({ at }) => at === -1).map(({ entry }) => entry), misplaced };
}

const NUMBERED =
  /^(?:第[一二三四五六七八九十]+部分|[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d+[.、])/;

/** An entry may be broken over lines: what is not numbered belongs to the one above. */
function joined(directory: readonly TextLine[]): readonly TextLine[] {
  const entries: TextLine[] = [];
  for (const line of directory) {
    const last = entries.at(-1);
    if (last && !NUMBERED.test(line.text)) entries[entries.length - 1] = extended(last, line);
    else entries.push(line);
  }
  return entries;
}

const extended = (entry: TextLine, line: TextLine) => ({ ...entry, text: entry.text + line.text });

function positionIn(headings: readonly { text: string; key: string }[], entry: string): number {
  const chapter = /^第[一二三四五六七八九十]+部分/.exec(entry)?.[0];
  if (chapter !== undefined) return headings.findIndex(({ text }) => text.startsWith(chapter));
  const key = headingKey(entry);
  return headings.findIndex((heading) => heading.key.endsWith(key));
}

/** 十一、其他重要事项说明 is 其他重要事项的情况说明 in the body. */
function headingKey(text: string): string {
  return normaliseName(withoutPage(text))
    .replace(/^20\d\d年度?/, "")
    .replace(/(?:的?情况|的)?说明$/, "说明");
}
