import { pinyin } from "pinyin-pro";

import type { Scope } from "./account";
import { normaliseName } from "./classification";

/** Ways in which a name says that it is the office alone. */
const OWN_OFFICE = /(?:（本级）|本级|（机关）|机关)$/;

/** A name of a region cannot contain these: they begin or end the name of an office. */
const PLACE = String.raw`(?:(?![省市区县旗街镇乡局院部会厅委办校])\p{Script=Han})`;
/** 湖北省 | 广西壮族自治区, then 武汉市 | 恩施土家族苗族自治州, then 汉阳区 | 嘉鱼县: as many as there are. */
const REGION = new RegExp(
  `^(?:${PLACE}{2,6}省|${PLACE}{2,6}自治区)?` +
    `(?:${PLACE}{2,10}(?:市|自治州|地区|盟))?` +
    `(?:${PLACE}{2,10}(?:区|县|市|旗))?`,
  "u",
);

/**
 * What a unit's names have in common, however 本级 is written and brackets are set, 中国共产党 or 中共.
 * The store keeps it: whoever changes it writes a migration.
 */
export function unitKey(name: string): string {
  return normaliseName(name)
    .replace(OWN_OFFICE, "")
    .replace(/^中国共产党/, "中共");
}

/** Whether a name says that it is the office alone, not the department with all below it. */
export function saysOwnOffice(name: string): boolean {
  return OWN_OFFICE.test(normaliseName(name));
}

/** 武汉市汉阳区, as the names of its units begin; null where they do not say. */
export function regionNameIn(unitName: string): string | null {
  const [region] = REGION.exec(withoutParty(unitKey(unitName))) ?? [""];
  return region === "" ? null : region;
}

/**
 * 中国共产党武汉市汉阳区委员会办公室本级 → 区委办公室, 武汉市汉阳区财政局 → 区财政局. A street's, town's or
 * township's office is known by its own name: 琴断口街道办事处.
 */
export function shortUnitName(name: string): string {
  const key = withoutParty(unitKey(name));
  const region = regionNameIn(name);
  if (region === null) return key;
  const office = key.slice(region.length);
  const subdistrict = /^(?:人民政府)?(.+(?:街道办事处|[镇乡]人民政府))$/.exec(office);
  if (subdistrict?.[1] !== undefined) return subdistrict[1];
  return (region.slice(-1) + office)
    .replace(/^(.)委员会/, "$1委")
    .replace(/^(.)人民政府/, "$1政府");
}

function withoutParty(key: string): string {
  return key.replace(/^中共/, "");
}

const SCOPE_ENDINGS = { 本级: "-benji", 汇总: "-huizong" } as const satisfies Record<Scope, string>;

/**
 * The readable id of a unit, the same on every import: 420105-quweibangongshi-benji. Two units whose
 * short names sound alike get one id here; the store numbers the later one.
 */
export function unitId(name: string, region: string | null, scope: Scope | null): string {
  const spelled = pinyin(shortUnitName(name), {
    toneType: "none",
    type: "array",
    nonZh: "consecutive",
    v: true,
  }).join("");
  const slug = spelled.toLowerCase().replace(/[^a-z0-9]/g, "");
  return `${region ?? "000000"}-${slug}${scope === null ? "" : SCOPE_ENDINGS[scope]}`;
}
