import { unitKey } from "./unit-id";

/** 群团 with the democratic parties; 事业单位 that are neither schools nor of health. */
export type UnitKind =
  | "党委部门"
  | "人大政协"
  | "政府部门"
  | "街道乡镇"
  | "法院检察院"
  | "学校"
  | "医疗卫生"
  | "群团"
  | "事业单位"
  | "其他";

/** The first that fits decides: 委员会 ends names of the party, of the government and of 群团. */
const KINDS: readonly (readonly [UnitKind, RegExp])[] = [
  ["法院检察院", /(?:法院|检察院)$/],
  ["学校", /(?:学校|[小中大]学|学院|幼儿园|教育中心|党校|少年宫)$/],
  [
    "医疗卫生",
    /(?:医院|卫生院|卫生服务(?:中心|站)|保健[院所站]|疾病预防控制中心|急救中心|血站|防治[院所])$/,
  ],
  ["群团", /(?:总工会|共产主义青年团.*|共青团.*|联合会|科学技术协会|红十字会|法学会)$/],
  [
    "群团",
    /(?:^|[省市区县])(?:民[革盟建进]|农工|致公|九三学社|台盟)|国民党革命|民主(?:同盟|建国|促进)/,
  ],
  ["人大政协", /(?:人民代表大会|人大|政治协商会议|政协)/],
  ["街道乡镇", /(?:街道|街道办事处|[镇乡](?:人民)?政府|[镇乡])$/],
  [
    "党委部门",
    /^(?:中国共产党|中共)|[省市州区县旗]委(?!员)|纪律检查|监察委|巡察|机构编制|直属机关工作/,
  ],
  ["事业单位", /(?:中心|[站所馆院台社园场队]|合作社联合社)$/],
  ["政府部门", /(?:[局厅处]|委员会|政府|办公室)$/],
];

/** What kind of unit a name tells of: whom to compare it with where no register says. */
export function unitKind(name: string): UnitKind {
  const key = unitKey(name);
  return KINDS.find(([, pattern]) => pattern.test(key))?.[0] ?? "其他";
}
