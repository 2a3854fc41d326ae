import { directoryAgainstBody } from "../checks/directory-against-body";
import {
  glossaryOf,
  narrativeOf,
  passageWith,
  sectionsOf,
  type Chapter,
} from "../checks/document-text";
import { leftInTemplate } from "../checks/left-in-template";
import { TABLE_NUMBERS } from "../published-tables";
import { met, notMet, partly, untold, type Decide, type Disclosed } from "./decision";

const shown = (place: Chapter["title"]["place"], words: string) => ({ place, words });

export const cover: Decide = ({ account, text }) => {
  const [first] = text.cover;
  if (!first) return untold("没有文件原文可以查看。");
  const words = text.cover.map((line) => line.text).join("");
  const parts = [account.unit !== "", /20\d\d年度?/.test(words), /决算/.test(words)];
  const count = parts.filter(Boolean).length;
  return (count === 3 ? met : count > 0 ? partly : notMet)(
    count === 3 ? "单位、年度、文种都有。" : "单位、年度、文种不全。",
    shown(first.place, words.slice(0, 60)),
  );
};

const APPROVED = /(20\d\d)年(\d{1,2})月(\d{1,2})日[^。\d]{0,12}批复/;

/** Days are counted where the document gives the day of approval; hardly any does. */
export const published: Decide = ({ account, text }) => {
  const approval = passageWith(text.lines, APPROVED);
  if (!approval || account.published === null)
    return untold(
      account.published === null ? "没有公开日期和批复日期。" : "有公开日期，没有批复日期。",
      dated(text),
    );
  const [, year = "", month = "", day = ""] = approval.match;
  const from = Date.UTC(Number(year), Number(month) - 1, Number(day));
  const days = Math.round((Date.parse(account.published) - from) / 86_400_000);
  return (days <= 20 ? met : notMet)(`批复后 ${days} 天公开。`, approval);
};

const dated = (text: Disclosed["text"]) => passageWith(text.cover, /20\d\d年\d{1,2}月\d{1,2}日/);

export const passedOn: Decide = () => untold("文件里看不出何时批复所属单位。");

export const units: Decide = ({ text }) => {
  const found = passageWith(
    text.body,
    /编制范围[^。]*单位|部门决算(?:包括|由)|编入[^。]*单位|单位构成|(?:预算|决算)单位[^。]*本级/,
  );
  return found ? met("写明了编制范围。", found) : notMet("没有写明包括哪些单位。");
};

export const secrets: Decide = ({ text }) => {
  const found = passageWith(
    text.body,
    /(?:不包[括含]|不含|除)[^。]{0,6}涉密|涉密[^。]{0,10}(?:不予?公开|除外|不公开)/,
  );
  return found ? met("说明了不包括涉密内容。", found) : untold("没有提到涉密，看不出是否略去。");
};

/** A section with this title and words under it. */
function section(title: RegExp): Decide {
  return ({ text }) => {
    const found = text.chapters.flatMap(sectionsOf).find((each) => title.test(each.title.text));
    if (!found) return notMet("没有这一节。");
    const [first] = found.lines;
    const isLeftOut = !first || /^（略）$|从略/.test(first.text);
    return isLeftOut
      ? notMet("这一节没有内容。", shown(found.title.place, found.title.text))
      : met("有这一节。", shown(first.place, first.text.slice(0, 60)));
  };
}
export const duties = section(/职责|职能/);
export const organisation = section(/机构设置|机构情况|单位构成/);

export const tables: Decide = ({ account }) => {
  const missing = TABLE_NUMBERS.filter((number) => account.tables[number].status === "missing");
  const { title, place } = account.tables["01"];
  const first = place && shown(place, title ?? "");
  if (missing.length === 0) return met("九张表都有。", first);
  const names = missing.map((number) => `公开${number}表`).join("、");
  return missing.length === 9 ? notMet("没有决算表。") : partly(`没有${names}。`, first);
};

const TOPICS: readonly (readonly [string, RegExp])[] = [
  ["收支总体", /(?:收入支出|收支)决算总体/],
  ["收入", /收入决算(?:情况)?/],
  ["支出", /支出决算(?:情况)?/],
  ["财政拨款收支", /财政拨款(?:收入支出|收支)/],
  ["一般公共预算支出", /一般公共预算财政拨款支出/],
  ["基本支出", /基本支出/],
  ["政府性基金", /政府性基金/],
  ["国有资本经营", /国有资本经营/],
  ["“三公”经费", /三公/],
  ["机关运行经费", /机关运行经费/],
  ["政府采购", /政府采购/],
  ["国有资产", /国有资产/],
  ["绩效", /绩效/],
];

export const narrative: Decide = ({ text }) => {
  const chapter = narrativeOf(text);
  if (!chapter) return notMet("没有情况说明。");
  const titles = chapter.lines.filter((line) =>
    /^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）)[^。]{2,40}$/.test(line.text),
  );
  const lacking = TOPICS.filter(([, topic]) => !titles.some((line) => topic.test(line.text)));
  const first = shown(chapter.title.place, chapter.title.text);
  if (lacking.length === 0) return met("各节都有。", first);
  const names = lacking.map(([name]) => name).join("、");
  return (lacking.length <= 6 ? partly : notMet)(`没有这些节：${names}。`, first);
};

const TERM = /^(?:（[一二三四五六七八九十]+）|[一二三四五六七八九十]+、|\d+[.、])/;

export const glossary: Decide = ({ text }) => {
  const chapter = glossaryOf(text);
  if (!chapter) return notMet("没有名词解释。");
  const count = chapter.lines.filter((line) => TERM.test(line.text)).length;
  const first = shown(chapter.title.place, chapter.title.text);
  return count >= 10 ? met(`解释了 ${count} 条。`, first) : partly(`只有 ${count} 条。`, first);
};

export const directory: Decide = ({ text }) => {
  const [first] = text.directory;
  if (!first) return notMet("没有目录。");
  const { absent } = directoryAgainstBody(text);
  const [lost] = absent;
  return lost
    ? partly(`目录里有 ${absent.length} 个标题正文没有。`, shown(lost.place, lost.text))
    : met("目录的标题正文都有。", shown(first.place, first.text));
};

export const website: Decide = () => untold("只有文件本身，看不出在哪里公开。");

export const readable: Decide = ({ account }) => {
  const table = TABLE_NUMBERS.map((number) => account.tables[number]).find(
    ({ lines }) => lines.length > 0,
  );
  return table
    ? met("表里的数可以读出。", table.place && shown(table.place, table.title ?? ""))
    : notMet("没有可以读出数的表。");
};

export const template: Decide = ({ text }) => {
  if (text.lines.length === 0) return untold("没有文件原文可以查看。");
  const left = leftInTemplate(text);
  const [first] = left;
  if (!first) return met("没有占位符和填写说明。");
  const isNote = left.every(({ kind }) => kind === "填写说明");
  return (isNote ? partly : notMet)(`留下了模板的${first.kind}。`, first);
};

export const openness: Decide = ({ account, text }) =>
  account.published === null ? untold("没有公开日期。") : met("已经公开。", dated(text));
