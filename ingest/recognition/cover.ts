import type { Scope } from "@/accounts/account";
import { normaliseName } from "@/accounts/classification";
import type { Line, SourceDocument } from "@/ingest/readers/document";

import { compact } from "./compact";
import { headLines, mostFrequent } from "./head-lines";
import type { NearbyLine } from "./tables/printed-cell";

export interface Cover {
  /** Null where no line of the document names the unit. */
  readonly unit: string | null;
  readonly year: number | null;
  readonly scope: Scope | null;
  readonly published: string | null;
}

/**
 * What the cover, the headings and the captions say of unit, year, scope and publication. A name
 * broken over lines is often damaged in one of them: the spelling that most of them have counts.
 */
export function readCover(document: SourceDocument, captions: readonly NearbyLine[]): Cover {
  const lines = headLines(document);
  const names = [...lines.flatMap(titleName), ...captionNames(captions)];
  const lastResort = [...coverLines(document), fileTitle(document)];
  const unit =
    mostFrequent(names.map(({ name }) => name)) ??
    mostFrequent(lastResort.flatMap(titleName).map(({ name }) => name));
  const year =
    mostFrequent([
      ...names.flatMap(({ year }) => year ?? []),
      ...captions.flatMap(
        ({ matched }) => CAPTIONED_YEAR.exec(matched)?.slice(1).find(Boolean) ?? [],
      ),
    ]) ?? mostFrequent(lastResort.flatMap((line) => TITLED_YEAR.exec(line)?.[1] ?? []));
  return {
    unit,
    year: year === null ? null : Number(year),
    scope: readScope(unit, lines),
    published: publicationDate(document),
  };
}

const TITLED_YEAR = /(20\d{2})年?度?(?:部门|单位)?决算/;
const LINES_OF_A_COVER = 12;

/** The lines of the cover, joined to one: the unit's name and the rest of the title may stand apart. */
function coverLines(document: SourceDocument): string[] {
  const end = document.blocks.findIndex(({ kind }) => kind === "table");
  const lines = document.blocks
    .slice(0, end === -1 ? undefined : end)
    .flatMap((block) => (block.kind === "table" ? [] : block.lines))
    .slice(0, LINES_OF_A_COVER)
    .map(({ text }) => compact(text));
  return lines.slice(1).map((line, index) => (lines[index] ?? "") + line);
}

/** Files are named after the title that they bear, or that their sheets lack. */
const fileTitle = ({ filename }: SourceDocument) => compact(filename.replace(/\.\w{2,5}$/, ""));

/** "2022年度收入决算表", and the year alone beside the unit's name: "2022年度", "年度：2022". */
const CAPTIONED_YEAR = /(20\d{2})年?度?.*表|^(?:(?:会计|决算)?年度:)?(20\d{2})(?:年度?)?$/;

const PART = "(?:第[一二三四五六七八九十]+部分[:：]?)?";
/** "第一部分X概况", "X2024年度部门决算…", "2024年度X部门决算…". */
const NAMED: readonly RegExp[] = [
  new RegExp(`^${PART}(?<name>[^:：，。；]{3,50}?)(?<year>20\\d{2})年?度?(?:部门|单位)?决算`),
  new RegExp(
    `^${PART}(?<year>20\\d{2})(?:年度?)?(?![年度])(?<name>[^:：，。；]{3,50}?)(?:部门|单位)?决算(?:公开|说明|报告|$)`,
  ),
  new RegExp(`^${PART}(?<name>[^:：，。；\\d]{3,50}?)概况$`),
];
/** Words of a title that are no name. */
const NOT_A_NAME =
  /决算|预算|情况|概况|目录|部分|说明|表$|^(?:部门|单位|本部门|本单位|主要职[责能]|机构设置)$/;

interface NamedYear {
  readonly name: string;
  readonly year: string | null;
}

function titleName(line: string): NamedYear[] {
  for (const pattern of NAMED) {
    const { name, year = null } = pattern.exec(line)?.groups ?? {};
    if (name && !NOT_A_NAME.test(name)) return [{ name: officialName(name), year }];
  }
  return [];
}

/** Year, number of the table and unit of money, printed in one line with the name. */
const BESIDE_THE_NAME =
  /(?:(?:20\d{2}年度?|(?:财决)?公开\d+表|(?:金额)?单位[:：](?:亿|万|千)?元))+$/;

/** "单位：X" above a table, over one line or two. */
function captionNames(captions: readonly NearbyLine[]): NamedYear[] {
  return captions.flatMap(({ matched }, index) => {
    const name = /^(?:编制|填报|公开)?(?:单位|部门)(?:名称)?[:：](.+)$/.exec(matched)?.[1];
    if (!name || /^(?:亿|万|千)?元/.test(name)) return [];
    const next = captions[index + 1]?.matched ?? "";
    const own = name.replace(BESIDE_THE_NAME, "");
    const goesOn =
      own === name && /^[\p{Script=Han}()]{1,12}$/u.test(next) && !/表$|^项目|^收入$/.test(next);
    const whole = own + (goesOn ? next : "");
    return NOT_A_NAME.test(whole) ? [] : [{ name: officialName(whole), year: null }];
  });
}

function officialName(name: string): string {
  return normaliseName(name).replace(/(?:部门|单位)$/, "");
}

function readScope(unit: string | null, lines: readonly string[]): Scope | null {
  if (unit && /(?:本级|机关本级)[)）]?$/.test(unit)) return "本级";
  const text = lines.join("\n");
  if (
    /决算包括[:：].{0,40}本级决算.{0,20}(?:下属|所属)|汇总(?:编制|决算)|所属(?:单位|事业单位).{0,10}(?:共|包括)/.test(
      text,
    )
  ) {
    return "汇总";
  }
  const only = /(?:预算单位|决算编制范围|编制范围).{0,20}(?:仅|为|只).{0,6}本级/.test(text);
  return only || /20\d{2}年?度?.{0,50}单位决算/.test(text) ? "本级" : null;
}

const DAY = /(20\d{2})[年./-](\d{1,2})[月./-](\d{1,2})日?/;
/** A day alone on its line, perhaps with the time of day, or behind the words that say what it is. */
const ALONE = new RegExp(`^${DAY.source}(?:\\d{1,2}:\\d{2}(?::\\d{2})?)?$`);
const NAMED_DAY = new RegExp(`(?:公开|发布|公布|发文|成文)(?:日期|时间|日):?${DAY.source}`);
const CHINESE_DIGITS = "〇一二三四五六七八九";

/** A date that stands alone, or is named the date of publication, before the first table. */
function publicationDate(document: SourceDocument): string | null {
  const end = document.blocks.findIndex(({ kind }) => kind === "table");
  for (const block of document.blocks.slice(0, end === -1 ? undefined : end)) {
    if (block.kind === "table") continue;
    for (const line of block.lines) {
      const date = isoDate(line);
      if (date) return date;
    }
  }
  return null;
}

function isoDate({ text }: Line): string | null {
  const line = inDigits(compact(text));
  const [, year, month, day] = NAMED_DAY.exec(line) ?? ALONE.exec(line) ?? [];
  if (!year || !month || !day) return null;
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || !date.toISOString().startsWith(iso) ? null : iso;
}

/** 二〇二五年九月二十九日 → 2025年9月29日. */
function inDigits(line: string): string {
  const match =
    /^([〇○零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日$/.exec(
      line,
    );
  if (!match) return line;
  const [, year = "", month = "", day = ""] = match;
  const digits = Array.from(year.replaceAll(/[○零]/g, "〇"), (digit) =>
    CHINESE_DIGITS.indexOf(digit),
  );
  return `${digits.join("")}年${upToThirtyOne(month)}月${upToThirtyOne(day)}日`;
}

function upToThirtyOne(words: string): number {
  const [tens, ones] = words.includes("十") ? words.split("十") : ["", words];
  const ten = words.includes("十") ? (tens ? CHINESE_DIGITS.indexOf(tens) : 1) * 10 : 0;
  return ten + (ones ? CHINESE_DIGITS.indexOf(ones) : 0);
}
