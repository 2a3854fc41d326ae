import type { Account } from "../account";
import type { Place } from "../provenance";
import { TABLE_NUMBERS } from "../published-tables";
import type { StoredBlock } from "../stored-block";
import {
  narrativeOf,
  passagesWith,
  sectionsOf,
  type DocumentText,
  type TextLine,
} from "./document-text";
import { headCells } from "./head-cells";

/** A year as the document names it where only one can be right. */
export interface NamedYear {
  readonly about: string;
  readonly found: number;
  readonly expected: number;
  readonly place: Place | null;
}

/** 《…2023年…》 and 〔2023〕 are titles and numbers of other documents; a span of years is no year. */
const OTHERS = /《[^》]*》|〔\d+〕|\[\d+\]|\d{4}(?:年度?)?[-—–~至]\d{4}/g;
const COMPARED =
  /(?:与|比|较)(20\d\d)年(?:度)?(?:决算数?)?(?=相比|比较|增加|减少|增长|下降|上升|持平)/g;
const UNTIL = /截[至止](?:到)?(20\d\d)年12月31日/g;
const SUBJECT =
  /(?<![与比较和及、从自至比])(20\d\d)年度(?=(?:财政拨款)?收、?支|收入|支出|财政拨款|一般公共预算|“三公”)/g;

const NOTHING: readonly NamedYear[] = [];

/** Of the cover, the directory, the headings, the titles of tables and forms. */
export function yearsInTitles(
  account: Account,
  text: DocumentText,
  blocks: readonly StoredBlock[],
): readonly NamedYear[] {
  const { year, tables, evaluations } = account;
  const headings = text.chapters.flatMap((chapter) => [
    chapter.title,
    ...sectionsOf(chapter).map(({ title }) => title),
  ]);
  const titles = TABLE_NUMBERS.flatMap((number) => {
    const { title, place } = tables[number];
    return title === null || !place ? [] : [{ text: title.replace(/\s/g, ""), place }];
  });
  const forms = evaluations.map(({ title, place }) => ({ text: title.replace(/\s/g, ""), place }));
  const yearsIn = (about: string, lines: readonly TextLine[]) =>
    lines.flatMap(({ text: words, place }) => {
      if (!words.includes("年度")) return NOTHING;
      return [...withoutOthers(words).matchAll(/(20\d\d)年度/g)].map(([, found]): NamedYear => ({
        about,
        found: Number(found),
        expected: year,
        place,
      }));
    });
  return [
    ...yearsIn("封面", text.cover),
    ...yearsIn("目录", text.directory),
    ...yearsIn("标题", headings),
    ...yearsIn("表名", titles),
    // A column may be of another year; a title may not.
    ...yearsIn(
      "表头",
      headCells(account, blocks).filter((cell) => /表$/.test(cell.text)),
    ),
    ...yearsIn("自评表名", forms),
  ];
}

/** Of the narrative: the year that it is about, the year before, the last day. */
export function yearsInNarrative({ year }: Account, text: DocumentText): readonly NamedYear[] {
  const lines = narrativeLines(text);
  const found = (about: string, pattern: RegExp, expected: number) =>
    passagesWith(lines, pattern).map(({ place, match }): NamedYear => ({
      about,
      found: Number(match[1]),
      expected,
      place,
    }));
  return [
    ...found("比较的年度", COMPARED, year - 1),
    ...found("截止日", UNTIL, year),
    ...found("说明的年度", SUBJECT, year),
  ];
}

/** A broken line does not hide a title in 《》: they are taken out of each. */
function narrativeLines(text: DocumentText): readonly TextLine[] {
  return (narrativeOf(text)?.lines ?? []).map((line) => {
    const words = withoutOthers(line.text);
    return words === line.text ? line : { ...line, text: words };
  });
}

function withoutOthers(words: string): string {
  return /[《〔[]|\d{4}/.test(words) ? words.replace(OTHERS, "") : words;
}
