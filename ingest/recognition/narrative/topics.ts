/** What a section of the narrative is about; each topic has its own reader. */
export type Topic =
  | "total"
  | "income"
  | "expenditure"
  | "fiscal"
  | "generalBudget"
  | "structure"
  | "execution"
  | "basic"
  | "sangong"
  | "operatingCost"
  | "procurement"
  | "assets"
  | "performance";

/** Most specific first: 支出决算 also stands in 收入支出决算 and in 财政拨款支出决算. */
const TOPIC_WORDS: readonly (readonly [RegExp, Topic | null])[] = [
  [/绩效/, "performance"],
  [/三公/, "sangong"],
  [/机关运行经费/, "operatingCost"],
  [/政府采购/, "procurement"],
  [/国有资产占|车辆|公务用车占用/, "assets"],
  [/政府性基金|国有资本经营/, null],
  [/基本支出/, "basic"],
  [/一般公共预算.*结构/, "structure"],
  [/一般公共预算.*具体/, "execution"],
  [/一般公共预算.*支出/, "generalBudget"],
  [/财政拨款(?:收入支出|收支|收、支)/, "fiscal"],
  [/(?:收入支出|收支|收、支)(?:决算)?总/, "total"],
  [/收入决算/, "income"],
  [/支出决算/, "expenditure"],
];

/** Titles that say no more than their subject: "六、机关运行经费". */
const SUBJECTS: readonly (readonly [RegExp, Topic | null])[] = [
  [/^机关运行经费/, "operatingCost"],
  [/^政府采购/, "procurement"],
  [/^(?:财政拨款)?[“"]?三公[”"]?经费(?:财政拨款)?/, "sangong"],
  [/^国有资产(?:占有|占用)/, "assets"],
  [/^(?:预算绩效(?:管理|评价)?|绩效评价)/, "performance"],
  [/^(?:政府性基金预算?|国有资本经营预算?)(?:财政拨款)?/, null],
];
/** Subjects of chapters alone: "（一）基本支出" is a part of another. */
const CHAPTERS: readonly (readonly [RegExp, Topic])[] = [
  [/^(?:收入支出|收支|收、支)(?:决算)?(?:总体)?/, "total"],
  [/^收入(?:决算)?/, "income"],
  [/^支出(?:决算)?/, "expenditure"],
  [/^财政拨款(?:收入支出|收支|收、支)(?:决算)?(?:总体)?/, "fiscal"],
  [/^一般公共预算(?:财政拨款)?支出(?:决算)?/, "generalBudget"],
  [/^一般公共预算(?:财政拨款)?基本支出(?:决算)?/, "basic"],
];
const BEFORE_SUBJECT = /^(?:关于)?(?:\d{4}年度?)?(?:[本我]?(?:部门|单位))?/;
/** Up to the end, to a full stop, or to text that begins with its year. */
const AFTER_SUBJECT =
  /^(?:收入支出|支出|使用|占用|工作)*(?:决算)?(?:的?情况)?(?:的?说明)?(?=。|$|\d{4}年)/;

export interface Heading {
  /** 0: 第三部分. 1: 一、. 2: （一）and below. */
  readonly level: 0 | 1 | 2;
  readonly title: string;
  /** Undefined where the title names none. */
  readonly topic: Topic | null | undefined;
  /** Whether the section's text follows on the same line. */
  readonly runsOn: boolean;
}

const NUMBERED: readonly (readonly [RegExp, 0 | 1 | 2])[] = [
  [/^第[一二三四五六七八九十]+部分/, 0],
  [/^[一二三四五六七八九十]+[、.]/, 1],
  [/^\([一二三四五六七八九十]+\)、?/, 2],
];
const LIST_NUMBER = /^(?:\d{1,2}[、.]|\(\d{1,2}\))/;
const TITLE = /^[^，。；：]{2,50}?(?:情况说明|情况|说明)(?=[。：]|$)/;
const LONGEST_TITLE = 50;

/** `marked` by the format as a heading, `alone` between blank lines, or `running` with others. */
export type Setting = "marked" | "alone" | "running";

/**
 * A heading is known by its numbering and by being no sentence, or by a title that names a topic.
 * Takes the plain text of one line.
 */
export function headingOf(line: string, setting: Setting): Heading | null {
  const text = line.replace(/^[-*#]+/, "").replace(/\*+$/, "");
  if (LIST_NUMBER.test(text)) return listHeading(text.replace(LIST_NUMBER, ""));
  const numbered = NUMBERED.find(([pattern]) => pattern.test(text));
  const level = numbered?.[1] ?? 1;
  const rest = numbered ? text.replace(numbered[0], "") : text;
  const isMarked = Boolean(numbered) || setting === "marked";
  const topic = topicOfTitle(rest) ?? (isMarked ? topicOfSubject(rest, level) : undefined);
  const runsOn = /[。：]./.test(rest) || (topic !== undefined && SUBJECT_AND_TEXT.test(rest));
  if (topic !== undefined && (numbered || setting !== "running")) {
    return { level, title: rest, topic, runsOn };
  }
  const isSentence = /[，。；：]/.test(rest) || rest.length > LONGEST_TITLE;
  if (level !== 0 && (isSentence || !isMarked)) return null;
  return { level, title: rest, topic: undefined, runsOn };
}

const SUBJECT_AND_TEXT = /.\d{4}年.*\d/;

/** 1. and (1) number the items of a list, and in a few documents the last sections. */
function listHeading(rest: string): Heading | null {
  const topic = topicOfTitle(rest) ?? topicOfSubject(rest, 2);
  return topic && ["operatingCost", "procurement", "assets", "performance"].includes(topic)
    ? { level: 2, title: rest, topic, runsOn: /[。：]./.test(rest) || SUBJECT_AND_TEXT.test(rest) }
    : null;
}

/** The topic that a heading's line names; undefined where it names none of its own. */
function topicOfTitle(line: string): Topic | null | undefined {
  const title = TITLE.exec(line)?.[0];
  return title === undefined
    ? undefined
    : TOPIC_WORDS.find(([pattern]) => pattern.test(title))?.[1];
}

function topicOfSubject(line: string, level: 0 | 1 | 2): Topic | null | undefined {
  const title = line.replace(BEFORE_SUBJECT, "");
  const subjects = level === 1 ? [...SUBJECTS, ...CHAPTERS] : SUBJECTS;
  return subjects.find(
    ([subject]) => subject.test(title) && AFTER_SUBJECT.test(title.replace(subject, "")),
  )?.[1];
}
