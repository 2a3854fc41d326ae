import { findFunctionCode, normaliseName } from "../classification";
import type { Place } from "../provenance";
import { passagesWith, type TextLine } from "./document-text";

export interface NamedCategory {
  readonly level: "类" | "款" | "项";
  readonly name: string;
  readonly place: Place;
}

/** A category that the text names from the top: 农林水支出（类）扶贫（款）其他扶贫支出（项）. */
export interface FunctionMention {
  readonly names: readonly NamedCategory[];
  readonly printed: string;
  readonly place: Place;
  /** Of the deepest name; null where one of them is not in the official list under what it stands. */
  readonly code: string | null;
}

/** A name begins after a mark or a bracket; only there is it looked for. */
const NAMED =
  /(?:(?<![^（）。；：:，、“”])|(?<=及相关机构事务))((?:[^（）。；：:，、“”]|（(?![类款项]）)[^（）]{1,8}）)+)（([类款项])）(及相关机构事务)?/g;
const WORDS_BEFORE = /^.*(?:其中|主要用于|包括|反映|年度|[0-9][.、])/;

/** Every category named with （类）, （款）, （项）, in the order of the text. */
export function namedCategories(lines: readonly TextLine[]): readonly NamedCategory[] {
  return passagesWith(lines, NAMED).map(
    ({ place, match: [, name = "", level = "", rest = ""] }) => ({
      level: level as NamedCategory["level"],
      name: normaliseName(name.replace(WORDS_BEFORE, "")) + rest,
      place,
    }),
  );
}

/** The items among them, each with the class and group that it stands under. */
export function itemMentions(lines: readonly TextLine[]): readonly FunctionMention[] {
  let above: NamedCategory[] = [];
  return namedCategories(lines).flatMap((named) => {
    if (named.level === "类") above = [named];
    if (named.level === "款") above = [...above.filter(({ level }) => level === "类"), named];
    if (named.level !== "项") return [];
    const names = [...above, named];
    const nameOf = (wanted: NamedCategory["level"]) =>
      names.find(({ level }) => level === wanted)?.name;
    const found = findFunctionCode({
      class: nameOf("类"),
      group: nameOf("款"),
      item: named.name,
    });
    const printed = names.map(({ name, level }) => `${name}（${level}）`).join("");
    return [{ names, printed, place: named.place, code: found?.complete ? found.code : null }];
  });
}
