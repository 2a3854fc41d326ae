import { normaliseName } from "./classification";
import { FORMER_REGIONS, REGIONS } from "./reference/regions";

export interface Region {
  readonly code: string;
  readonly name: string;
  /** The names from the province down to the region itself. */
  readonly path: readonly string[];
}

const LEVELS = ["province", "prefecture", "county"] as const;
type Level = (typeof LEVELS)[number];

interface Division {
  readonly code: string;
  readonly name: string;
  readonly level: Level;
  /** The full name, and the short one by which autonomous prefectures sign themselves (恩施州). */
  readonly names: readonly string[];
}

const ETHNIC_NAMES =
  /(?:土家族|苗族|藏族|羌族|彝族|布依族|侗族|哈尼族|壮族|傣族|景颇族|白族|傈僳族|回族|蒙古族|蒙古|朝鲜族|柯尔克孜|哈萨克)+自治州$/;

function division([code, name]: readonly [string, string]): Division {
  const level = code.endsWith("0000") ? "province" : code.endsWith("00") ? "prefecture" : "county";
  const short = name.replace(ETHNIC_NAMES, "州");
  return { code, name, level, names: short === name ? [name] : [name, short] };
}

const current = REGIONS.map(division);
const former = FORMER_REGIONS.map(division);
const byCode = new Map([...former, ...current].map((each) => [each.code, each]));

/** The region of a six-digit code, in use or of 2020; null for any other. */
export function regionName(code: string): Region | null {
  const found = byCode.get(code);
  if (!found) return null;
  const path = [`${code.slice(0, 2)}0000`, `${code.slice(0, 4)}00`, code]
    .filter((each, index, all) => all.indexOf(each) === index)
    .flatMap((each) => byCode.get(each)?.name ?? []);
  return { code, name: found.name, path };
}

/** Organs whose own name precedes that of the region. */
const ORGANS =
  /^(?:中国共产党|中共|中国共产主义青年团|共青团|中国人民政治协商会议|政协|中国国民党革命委员会|民革|中国民主同盟|民盟|中国民主建国会|民建|中国民主促进会|民进|中国农工民主党|农工党|中国致公党|致公党|九三学社|台湾民主自治同盟|台盟|国家税务总局|国家统计局)/;

/** A zone, or a division that the list does not have, follows the name of the city: not the city's own unit. */
const UNLISTED_DIVISION = /^[^局院会部办处厅所站]{1,8}?(?:(?<![社园城])区(?![域划])|县|旗)/;

/**
 * The region that the official name of a unit begins with. Null where none is named, where the name
 * alone could be several (普陀区 lies in 上海市 and in 舟山市), and for zones that have no code.
 */
export function regionOfUnitName(name: string): Region | null {
  let rest = normaliseName(name).replace(ORGANS, "");
  let found: Division | undefined;
  for (const level of LEVELS) {
    const candidates = divisionsNamedIn(rest, level, found);
    const [only, ...others] = candidates;
    if (others.length > 0) return null;
    if (!only) continue;
    const named = longestName(only, rest);
    // 东区, 城区: every city says so of some part of itself.
    if (!found && level === "county" && named.length === 2 && named.endsWith("区")) return null;
    found = only;
    rest = rest.slice(named.length);
  }
  if (!found || (found.level !== "county" && UNLISTED_DIVISION.test(rest))) return null;
  return regionName(found.code);
}

function longestName({ names }: Division, text: string): string {
  return names.find((name) => text.startsWith(name)) ?? "";
}

/** The divisions of a level, inside another if given, with the longest name that a text begins with. */
function divisionsNamedIn(text: string, level: Level, inside?: Division): readonly Division[] {
  const scope =
    inside === undefined ? "" : inside.code.slice(0, inside.level === "province" ? 2 : 4);
  const named = (list: readonly Division[]) =>
    list.filter(
      (each) =>
        each.level === level && each.code.startsWith(scope) && longestName(each, text) !== "",
    );
  const inUse = named(current);
  const candidates = inUse.length > 0 ? inUse : named(former);
  const longest = Math.max(...candidates.map((each) => longestName(each, text).length));
  return candidates.filter((each) => longestName(each, text).length === longest);
}
