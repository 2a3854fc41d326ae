import { readComparisons, type Subject } from "./comparisons";
import { half } from "./halves";
import { passages } from "./passages";
import { isBareActual, withoutSum } from "./phrases";
import { readPassages, type TopicReader } from "./reading";

/** A section of levels with their changes and shares, told apart by the words of each phrase. */
function levels(whole: string, subject: (phrase: string) => Subject | null): TopicReader {
  return (text, context) =>
    readPassages(text, passages(text), context, (figures) =>
      readComparisons(figures, { year: context.year, subject, whole }),
    );
}

/** Of one fund only, wherever the phrase speaks of its income or expenditure. */
const OF_A_FUND = /(?:拨款|预算|基金|专户|事业|经营|其他|补助|上缴)[^，]*$/;
/** "收入", "2024 年本部门收入", and what is summed up in so many words. */
const WHOLE =
  /(?:^|本年度?|全年|当年|总|共|累计|实际|[本我](?:部门|单位|局|委|办|院|校|中心))(?:收入|支出)$/;
const SUM = /(?:合计|总计|总额)$/;

const side = (phrase: string) =>
  /(?:^|[^、出入])(收入|支出)(?:决算)?总[计额]$/.exec(`，${phrase}`)?.[1] ??
  /总(收入|支出)$/.exec(phrase)?.[1];

/** 一、收入支出决算总体情况 */
export const readTotal = levels("收支总计", (phrase) => {
  if (OF_A_FUND.test(phrase)) return null;
  if (/本年收入(?:合计)?$/.test(phrase)) return { key: "income", label: "本年收入" };
  if (/本年支出(?:合计)?$/.test(phrase)) return { key: "expenditure", label: "本年支出" };
  return /(?:^|[收支]|收入|支出|决算)总[计额]$|总决算$|总(?:收入|支出)$/.test(phrase)
    ? { key: "total", name: side(phrase) ?? null }
    : null;
});

/** 二、收入决算情况 */
export const readIncome = levels("本年收入", (phrase) => {
  const words = withoutSum(phrase);
  if (!words.endsWith("收入")) return null;
  if (!OF_A_FUND.test(words) && (WHOLE.test(words) || SUM.test(phrase))) {
    return { key: "income", label: "本年收入" };
  }
  return { key: "incomeItem", name: words };
});

/** 三、支出决算情况 */
export const readExpenditure = levels("本年支出", (phrase) => {
  const words = withoutSum(phrase);
  const part = half(words, "本年支出");
  if (part) return part;
  if (words.endsWith("支出") && !OF_A_FUND.test(words) && (WHOLE.test(words) || SUM.test(phrase))) {
    return { key: "expenditure", label: "本年支出" };
  }
  return /支出$|补助$/.test(words) && !/用于|包括/.test(words)
    ? { key: "expenditureItem", name: words }
    : null;
});

/** 四、财政拨款收入支出决算总体情况 */
export const readFiscal = levels("财政拨款收支总计", (phrase) => {
  if (/总计$|总决算$/.test(phrase)) return { key: "fiscalTotal", name: side(phrase) ?? null };
  const words = withoutSum(phrase);
  return /(?:收入|支出|结余)$/.test(words) ? { key: "fiscalItem", name: words } : null;
});

const BASIC = "一般公共预算财政拨款基本支出";

/** 六、一般公共预算财政拨款基本支出决算情况 */
export const readBasic = levels(BASIC, (phrase) => {
  const words = withoutSum(phrase).replace(/(?<=经费)支出$/, "");
  if (/(?<!退休|休|在职|编外|聘用|临时)人员经费$/.test(words)) {
    return { key: "personnel", label: "人员经费", basis: BASIC };
  }
  if (words.endsWith("公用经费")) return { key: "operating", label: "公用经费", basis: BASIC };
  return words.endsWith("基本支出") ? half(words, BASIC) : null;
});

/** 机关运行经费支出情况 */
export const readOperatingCost = levels("机关运行经费", (phrase) =>
  /机关运行经费(?:财政拨款)?(?:支出)?(?:决算)?数?(?:总额|合计)?$/.test(phrase) ||
  isBareActual(phrase)
    ? { key: "operatingCost" }
    : null,
);
