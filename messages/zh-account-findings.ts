import { compared } from "./zh-compared";

/**
 * What the figures of an account page say, as sentences made from its rows. Amounts ("694.47 万元"),
 * rates ("14.4%") and changes ("减少 116.78 万元，下降 14.4%") come formatted; null: not there.
 */
export const zhAccountFindings = {
  headline: (amount: string | null, change: string | null) => {
    if (amount === null) return "这份决算没有写出本年支出合计，或者没有读出来";
    return change === null
      ? `这一年用了 ${amount}`
      : `这一年用了 ${amount}，${compared("上年", change)}`;
  },
  spendingFinding: ({ largest, share, parts, only }: LargestPart) => {
    if (parts === 0) return "这份决算没有列出支出的去向";
    if (largest === null) return `列出的 ${parts} 类都没有支出`;
    if (only) return `全部支出都用于${largest}`;
    return share === null
      ? `支出分 ${parts} 类，最多的是${largest}`
      : `每 100 元里有 ${share} 元用于${largest}`;
  },
  economicFinding: (part: {
    readonly personnelShare: string | null;
    readonly largest: string | null;
    readonly amount: string | null;
    /** How many are listed. */
    readonly groups: number;
  }) => {
    const { personnelShare, largest, amount, groups } = part;
    const people = personnelShare === null ? null : `基本支出的 ${personnelShare} 是人员经费`;
    const most = largest === null ? null : `${largest} ${amount ?? ""}最多`;
    if (people === null) {
      if (most !== null) return `各款中，${most}`;
      return groups === 0 ? "基本支出没有列出用途" : `列出的 ${groups} 款都没有支出`;
    }
    return most === null ? people : `${people}；各款中，${most}`;
  },
  executionFinding: (found: {
    readonly basis: string;
    /** Of the whole account, against the same budget. */
    readonly rate: string | null;
    readonly over: readonly string[];
    readonly lowest: { readonly name: string; readonly rate: string } | null;
    /** Categories whose budget is not zero: 类 where all of them are classes. */
    readonly categories: number;
    readonly level: "类" | "项";
    /** Something is stated, but every budget is zero. */
    readonly noBudget: boolean;
  }) => {
    const { basis, rate, over, lowest, categories, level, noBudget } = found;
    const whole = rate === null ? [] : [`完成${basis}的 ${rate}`];
    const exceeded =
      over.length > MOST_NAMED
        ? [`${over.length} ${level}超过了${basis}`]
        : over.length > 0
          ? [`${over.join("、")}超过了${basis}`]
          : categories > 1
            ? [`${categories} ${level}都没有超${rate === null ? basis : ""}`]
            : [];
    const least = lowest === null ? [] : [`${lowest.name}用得最少，是 ${lowest.rate}`];
    const said = [...whole, ...exceeded, ...least].join("；");
    if (said !== "") return said;
    return noBudget ? `${basis}是 0，算不出完成的比例` : `没有公布占${basis}的比例`;
  },
  trendFinding: (year: number, change: string | null) =>
    change === null ? `${year} 年的支出` : compared(` ${year - 1} 年`, change),
  sangongFinding: (found: {
    readonly actual: string | null;
    readonly budget: string | null;
    readonly against: "less" | "equal" | "more" | null;
    readonly only: string | null;
  }) => {
    const { actual, budget, against, only } = found;
    if (actual === null) return "没有写出“三公”经费合计";
    const compared =
      against === null || budget === null
        ? ""
        : against === "equal"
          ? "，与全年预算相等"
          : `，${against === "less" ? "低于" : "高于"}全年预算的 ${budget}`;
    return `“三公”用了 ${actual}${compared}${only === null ? "" : `，全是${only}`}`;
  },
  incomeFinding: (total: string | null, { largest, share, only }: LargestPart) => {
    if (total === null) return "没有写出本年收入合计";
    // Nothing came in, or nothing says from where.
    if (largest === null) return `本年收入 ${total}`;
    if (only) return `本年收入 ${total}，全部是${largest}`;
    const of = share === null ? "" : `，每 100 元里占 ${share} 元`;
    return `本年收入 ${total}，最多的是${largest}${of}`;
  },
  flowFinding: (largest: string, share: string | null, to: string | null) =>
    (share === null ? `钱都来自${largest}` : `来源里 ${share} 是${largest}`) +
    (to === null ? "" : `，花得最多的是${to}`),
  movesFinding: (found: {
    readonly up: { readonly name: string; readonly amount: string } | null;
    readonly down: { readonly name: string; readonly amount: string } | null;
  }) => {
    const { up, down } = found;
    const more = up === null ? [] : [`增加最多的是${up.name}，${up.amount}`];
    const less = down === null ? [] : [`减少最多的是${down.name}，${down.amount}`];
    const moved = [...more, ...less].join("；");
    return moved === "" ? "各类都与上年持平" : moved;
  },
  indicatorsFinding: (known: number, watched: number) =>
    watched === 0
      ? `算得出 ${known} 项指标，没有要多看一眼的`
      : `算得出 ${known} 项指标，其中 ${watched} 项值得多看一眼`,
  projectsFinding: (found: {
    readonly projects: number;
    readonly complete: number;
    readonly differing: number;
  }) => {
    const { projects, complete, differing } = found;
    const done =
      complete === projects
        ? `${projects} 个项目，执行率都是 100%`
        : complete === 0
          ? `${projects} 个项目，没有执行率达到 100% 的`
          : `${projects} 个项目，${complete} 个的执行率达到 100%`;
    return differing === 0 ? done : `${done}；其中 ${differing} 个的金额，正文与附表不同`;
  },
  readingFinding: (found: {
    readonly read: number;
    readonly partial: number;
    readonly empty: number;
    readonly missing: number;
  }) => {
    const { read, partial, empty, missing } = found;
    const parts = [
      read > 0 ? [`${read} 张全部读出`] : [],
      partial > 0 ? [`${partial} 张只读出一部分`] : [],
      empty > 0 ? [`${empty} 张是空表`] : [],
      missing > 0 ? [`${missing} 张文件里没有`] : [],
    ];
    return `九张表里，${parts.flat().join("，")}`;
  },
} as const;

/** More names than this make no sentence. */
const MOST_NAMED = 3;

/** The largest part of a whole; null where all are zero. `share`: of 100 元, as digits. `only`: it is the whole. */
interface LargestPart {
  readonly largest: string | null;
  readonly share: string | null;
  readonly parts: number;
  readonly only: boolean;
}
