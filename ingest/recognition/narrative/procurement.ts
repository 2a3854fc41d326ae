import { passages } from "./passages";
import { shareWhole } from "./phrases";
import { readPassages, type Reading, type TopicReader } from "./reading";

/**
 * What an amount of the section is, by the last of these words before it. Amounts reserved for
 * small enterprises (预留) and what came of them are not what was awarded to them in all.
 */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/其他政府采购项目中?，[^。；]*中小企业[^。；]*(?:金额)?$/, "smeOtherAwarded"],
  [/小微企业预留[^。；]*(?:中标|成交)[^。；]*$/, "microReservedAwarded"],
  [/中小企业预留[^。；]*(?:中标|成交)[^。；]*$/, "smeReservedAwarded"],
  [/小微企业预留[^。；，]*$/, "microReserved"],
  [/中小企业预留[^。；，]*$/, "smeReserved"],
  [/小微企业(?![^。；，]*预算)[^。；，]*$/, "micro"],
  [/中小企业(?![^。；，]*预算)[^。；，]*$/, "sme"],
  [/货物(?:类)?(?:采购)?(?:支出|金额|类)?(?:总额|金额)?$/, "goods"],
  [/工程(?:类)?(?:采购)?(?:支出|金额|类)?(?:总额|金额)?$/, "works"],
  [/服务(?:类)?(?:采购)?(?:支出|金额|类)?(?:总额|金额)?$/, "services"],
  [
    /政府采购(?:支出|合同|项目)*(?:决算)?(?:总额|总金额|金额|合计|总计|规模|支出|决算|数)$/,
    "total",
  ],
];

/** 政府采购支出情况: amounts by kind, what small enterprises were awarded, and its share. */
export const readProcurement: TopicReader = (text, context) =>
  readPassages(text, passages(text), context, (figures) => {
    let name: string | null = null;
    return figures.flatMap((figure): Reading[] => {
      const { kind, lead } = figure;
      if (kind === "amount") {
        name = kindIn(lead.replace(/(?:\([^()]*\))?(?:均|各|为|是|共计|共)*$/, ""));
        return name === null ? [] : [{ figure, key: "procurement", name }];
      }
      const whole = kind === "rate" ? shareWhole(lead) : null;
      if (whole === null) return [];
      const awarded = kindIn(lead.slice(0, lead.lastIndexOf("占"))) ?? name;
      if (awarded === null) return [];
      return [
        { figure, key: "procurementShare", name: awarded, basis: whole || "政府采购支出总额" },
      ];
    });
  });

function kindIn(words: string): string | null {
  return KINDS.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}
