const KINDS = { initial: "年初预算", adjusted: "全年预算" } as const;
const RATES = { initial: "年初预算完成率", adjusted: "全年预算执行率" } as const;
type Kind = keyof typeof KINDS;

/** The page of budget execution: by unit, category or project. */
export const zhExecution = {
  title: "预算执行",
  kicker: (region: string, year: number) => `${region} · ${year} 年 · 预算执行`,
  kinds: KINDS,
  rateNames: RATES,
  now: (
    region: string,
    year: number,
    view: {
      readonly by: "unit" | "function" | "project";
      readonly code: string;
      readonly group: string;
    },
    kind: Kind,
  ) =>
    `${region} ${year} 年，${{ unit: "按单位", function: "按功能分类", project: "按项目" }[view.by]}，` +
    `对比${view.by === "project" ? KINDS.adjusted : KINDS[kind]}` +
    (view.by === "function" && view.code !== "" ? `，科目 ${view.code}` : "") +
    (view.by === "unit" && view.group !== "" ? `，排名只列${view.group}` : ""),
  coverage: {
    units: (region: string, year: number, accounts: number, count: number, budget: string) =>
      accounts === count
        ? `${region}收到 ${year} 年决算的 ${accounts} 个单位都写明了${budget}。`
        : `${region}收到 ${accounts} 个单位 ${year} 年的决算，${count} 个写明${budget}。`,
    projects: (region: string, year: number) => `${region} ${year} 年，项目自评对比的是全年预算。`,
    median: (rate: string) => `各自比例的中位数是 ${rate}。`,
  },
  lede: "年初预算和全年预算是两个不同的数：前者是年初批准的，后者含年中的增减。两种比例分开列，不相加，也不相比。",
  source: "各单位决算的文字说明",
  basis: (budget: string) => `一般公共预算财政拨款，对比${budget}`,
  by: "按什么看",
  bys: { unit: "单位", function: "功能分类", project: "项目" },
  against: "对比哪个预算",
  headline: {
    stating: (count: number, budget: string) => `写明${budget}的 ${count} 个单位`,
    none: (region: string, year: number, accounts: number, budget: string) =>
      `${region} ${year} 年 ${accounts} 个单位都没有写明${budget}`,
    projects: (count: number) => `写明全年预算和执行数的 ${count} 个项目`,
    rate: {
      initial: (rate: string, count: number) => `${count > 1 ? "合计" : ""}完成 ${rate}`,
      adjusted: (rate: string, count: number) => `${count > 1 ? "合计" : ""}执行 ${rate}`,
    },
    noRate: "，预算合计为零，不能计算比例",
    outside: (below: number, low: string, above: number, high: string) =>
      below === 0 && above === 0
        ? `都在 ${low} 和 ${high} 之间`
        : [
            below === 0 ? `没有低于 ${low} 的` : `${below} 个低于 ${low}`,
            above === 0 ? `没有高于 ${high} 的` : `${above} 个高于 ${high}`,
          ].join("，"),
  },
  both: {
    caption: (unit: string) => `两种预算，分开合计　单位：${unit}　口径：一般公共预算财政拨款`,
    none: "没有单位写明",
    stating: (count: number, accounts: number) => `${count} / ${accounts} 个单位`,
    actual: (budget: string) => `决算，对比${budget}`,
    rate: {
      initial: (rate: string) => `完成 ${rate}`,
      adjusted: (rate: string) => `执行 ${rate}`,
    },
    noRate: "不能计算",
    neither: "两种都没有写明",
    units: (count: number) => `${count} 个`,
  },
  columns: {
    unit: "单位",
    group: "单位类型",
    median: "本类中位数",
    actual: "决算",
    deviation: "决算减预算",
    reason: "原因",
    category: "科目",
    units: "写明的单位",
    project: "项目",
    from: "出处",
    year: "年度",
  },
  noRate: "不能计算：预算为零",
  lineMark: { low: "▽ 低于判断线", high: "△ 高于判断线" },
  doubt: (amount: string) => `决算表是 ${amount}`,
  noReason: "未说明原因",
  reasonOf: (named: string | null, place: string) =>
    named === null ? `说明，${place}` : `“${shortOf(named)}”的说明，${place}`,
  said: (text: string) => `“${text}”`,
  absent: (budget: string) => `没有决算写明${budget}。换另一种预算看看。`,
  spread: {
    question: "各单位执行得怎么样？",
    finding: (
      groups: readonly { readonly name: string; readonly median: number | null }[],
      rate: (value: number) => string,
    ) => {
      const rated = groups
        .flatMap(({ name, median }) => (median === null ? [] : [{ name, median }]))
        .toSorted((a, b) => a.median - b.median);
      const [low, high] = [rated[0], rated.at(-1)];
      if (!low || !high) return "写明的单位太少，不成一组，不取中位数";
      return low === high
        ? `${low.name}的中位数是 ${rate(low.median)}`
        : `${low.name}的中位数最低，${rate(low.median)}；${high.name}最高，${rate(high.median)}`;
    },
    note: (count: number, accounts: number, budget: string) =>
      `${accounts} 个单位中 ${count} 个写明${budget}。每点一个单位，组内从高到低；` +
      "三个单位以上才取中位数；预算为零的单位没有比例，不在图上。判断线只是提示，不是违规。",
  },
  ranking: {
    question: "谁多了，谁少了，为什么？",
    finding: (silent: number, differing: number) =>
      (silent === 0 ? "各单位都说明了原因" : `${silent} 个单位没有说明原因`) +
      (differing === 0 ? "" : `；${differing} 个单位的说明与决算表不符`),
    group: (name: string, units: number) => `${name === "" ? "全部" : name}（${units}）`,
    lowest: (group: string, units: number, unit: string, rate: string) =>
      `${group === "" ? "" : `${group} `}${units} 个单位里，${unit}最低，${rate}；`,
    note: (budget: string) =>
      `框为${budget}，条为决算。点${budget}或决算，到写它的那段话。单位没有总的说明时，列出偏离最大的科目的说明。`,
  },
  bandNames: {
    below: (rate: string) => `低于 ${rate}`,
    between: (from: string, to: string) => `${from}–${to}`,
    full: "正好 100%",
    above: (rate: string) => `高于 ${rate}`,
  },
  deviations: {
    question: "差得最多的是谁？",
    finding: (
      under: { readonly name: string; readonly amount: string } | null,
      over: { readonly name: string; readonly amount: string } | null,
      budget: string,
    ) =>
      [
        under === null
          ? `没有少于${budget}的`
          : `比${budget}少花最多的是${under.name}，少 ${under.amount}`,
        over === null ? `没有多于${budget}的` : `多花最多的是${over.name}，多 ${over.amount}`,
      ].join("；"),
    measure: (budget: string) => `决算减${budget}`,
    note: (most: number) => `少花和多花各列最多的 ${most} 个；向左是少花，向右是多花。`,
    drawing: "各单位决算与预算的差",
  },
  silent: {
    question: "谁没有写明？",
    finding: (count: number, budget: string, otherwise: number, other: string) =>
      `${count} 个单位没有写明${budget}` +
      (otherwise === 0 ? "" : `，其中 ${otherwise} 个写明的是${other}`),
    measure: (budget: string) => `没有写明${budget}的单位`,
    basis: "一般公共预算财政拨款",
    unit: "个",
    columns: { unit: "单位", states: "写明的" },
    neither: "两种预算都没有",
    note: "没有写明的不当作零，也不在上面的合计里。",
  },
  trend: {
    question: "历年怎么变？",
    finding: (
      kinds: readonly { readonly name: string; readonly rates: readonly number[] }[],
      rate: (value: number) => string,
    ) =>
      kinds
        .flatMap(({ name, rates }) =>
          rates.length === 0
            ? []
            : [`${name}合计在 ${rate(Math.min(...rates))} 到 ${rate(Math.max(...rates))} 之间`],
        )
        .join("；"),
    measure: "历年预算执行，合计与中位数",
    each: "年初预算或全年预算，各图写明",
    panel: {
      rate: (name: string) => `${name}，合计`,
      median: (name: string) => `${name}，中位数`,
    },
    units: (budget: string) => `写明${budget}的单位`,
    note: "合计是决算之和除以预算之和，只算两个数都写明的单位；各年写明的单位不全相同。纵轴不从零起。",
  },
  functions: {
    question: "哪类事情执行得慢？",
    questionOf: (name: string) => `“${name}”里面怎么样？`,
    path: "科目路径",
    all: "全部类",
    page: "这个科目的历年支出",
    measure: (budget: string) => `${budget}与决算，按功能分类`,
    drawn: (budget: string) => `框为${budget}，条为决算，竖线为 100%。`,
    noRates: "所列科目的预算都是零，不能计算比例",
    one: (name: string, rate: string) => `${name} ${rate}`,
    finding: (low: string, lowRate: string, high: string, highRate: string) =>
      `${low}最低，${lowRate}；${high}最高，${highRate}`,
    note: (accounts: number, unplaced: number, budget: string) =>
      `只加同时写明${budget}和决算的段落，共 ${accounts} 个单位；既写类又写项的，只算类。` +
      (unplaced === 0 ? "" : `另有 ${unplaced} 段写的科目对不上编码，没有算进来。`),
    none: "没有决算按科目写明这种预算。",
    deepest: "项是最细的一级，下面是写明它的单位。",
    unitsQuestion: "是哪些单位？",
    unitsFinding: (name: string, count: number, under: number, over: number, budget: string) =>
      `${name}：${count} 个单位写明，${under} 个少于${budget}，${over} 个多于${budget}`,
    added: (count: number) => `${count} 个科目之和`,
  },
  projects: {
    question: "哪些项目没有花完？",
    terms: [{ term: "全年预算数", meaning: "项目自评用年底调整以后的预算，不是年初预算。" }],
    finding: (count: number, below: number, low: string, full: number) =>
      `${count} 个项目里，${below === 0 ? "没有" : `${below} 个`}执行率低于 ${low}${below === 0 ? "的" : ""}，` +
      (full === 0 ? "没有正好 100% 的" : `${full} 个正好 100%`),
    bands: {
      question: "项目执行率怎么分布？",
      finding: (name: string, count: number, share: string) =>
        `最多的一档是${name}，${count} 个项目，占 ${share}`,
      measure: "项目数，按全年预算执行率分档",
      unit: "个",
      columns: { band: "执行率", count: "项目数", share: "占比" },
      drawing: "各档的项目数",
    },
    indistinct: (full: number, share: string) =>
      `${full} 个项目（${share}）填的正好是 100%，执行率的区分度低：看绩效指标比看执行率更有用。`,
    measure: "项目的全年预算、执行数和执行率",
    basis: "项目支出，对比全年预算",
    source: "各单位决算的项目说明和自评表",
    note: (accounts: number, incomplete: number) =>
      `${accounts} 个单位的项目；说明和自评表里的同一个项目只算一次，预算和执行数取自同一处。` +
      (incomplete === 0 ? "" : `另有 ${incomplete} 个项目没有同时写明两个数。`),
    none: (year: number) => `${year} 年没有决算写明项目的预算和执行数`,
    differs: "说明与自评表不符",
    from: { text: "文字说明", form: "自评表" },
  },
} as const;

/** 行政运行 of 一般公共服务支出（类）…行政运行（项）. */
function shortOf(named: string): string {
  return named.split(/（[类款项]）/).findLast((part) => part !== "") ?? named;
}
