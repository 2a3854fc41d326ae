import { compared } from "./zh-compared";

/** The pages of what money is for: all classes of a region, and one 类, 款 or 项. */
export const zhFunctions = {
  title: "功能分类",
  allTitle: (region: string, year: number) => `${region} ${year} 年支出的功能分类`,
  oneTitle: (name: string, region: string, year: number) => `${name} · ${region} ${year} 年`,
  now: (region: string, year: number, same: boolean, stitched: boolean, basis: string) =>
    `${region} ${year} 年，${same ? "各年都有决算的单位" : "有决算的全部单位"}，口径：${basis}，` +
    (stitched ? "改过名、并过的科目已接续到现行科目" : "科目照当年印的，不接续"),
  switches: {
    cohort: "算哪些单位",
    all: "全部单位",
    same: "各年都有的单位",
    stitch: "科目改名、合并",
    stitched: "接续科目",
    asPrinted: "照当年印的",
    basis: "口径",
    bases: { "03": "全部资金", "05": "一般公共预算" },
    form: "历年各类",
    amount: "金额",
    share: "占比",
  },
  list: {
    headline: (region: string, year: number, classes: number, amount: string) =>
      `${region} ${year} 年把 ${amount}用在 ${classes} 类事情上`,
    none: (region: string, year: number) => `${region} ${year} 年的决算里没有按功能分类的支出`,
    lede: "功能分类按“为了做什么事”给支出分类，分类、款、项三级。点名称，看这笔钱历年怎么变、是哪些单位花的。",
    question: "各类各款各项，用了多少？",
    finding: (up: number, down: number, year: number) =>
      `比 ${year} 年，${up} 类增加，${down} 类减少`,
    noBefore: "没有上一年的决算可比",
    measure: "支出决算，按功能分类",
    source: (table: string) => `各单位决算的公开${table}表`,
    note: "“＋”展开下一级。占比是占所列全部支出的比例。往年与本年的单位不全相同时，增减里有单位多少的影响。",
    open: (name: string) => `展开${name}`,
    close: (name: string) => `收起${name}`,
    openAll: "全部展开",
    closeAll: "全部收起",
    trendQuestion: "各类怎么变？",
    trendFinding: (name: string, from: string, to: string) =>
      `${name}占的比例变化最大，从 ${from} 到 ${to}`,
    trendMeasure: "历年支出决算，按功能分类（类）",
    others: "其他各类",
    columns: {
      name: "名称",
      code: "编码",
      total: "支出",
      share: "占比",
      previous: "上年",
      change: "比上年",
      trend: "历年",
      sum: "合计",
    },
    sparkline: (name: string, first: number, last: number) =>
      `${name} ${first} 至 ${last} 年的支出`,
  },
  one: {
    kicker: (region: string, year: number, level: string) =>
      `${region} · ${year} 年 · 功能分类的“${level}”`,
    unlisted: "照决算印的科目",
    headline: {
      spent: (name: string, year: number, units: number, amount: string) =>
        `${name}：${year} 年 ${units} 个单位用了 ${amount}`,
      none: (name: string, year: number) => `${name}：${year} 年没有单位列支`,
      change: (words: string) => `，${compared("上年", words)}`,
    },
    share: (rate: string) => `占全部单位支出的 ${rate}。`,
    facts: {
      code: "编码",
      level: "级次",
      parent: "上一级",
      book: "属于",
      since: (year: number, uncertain: boolean) =>
        `${year} 年起使用${uncertain ? "（未核实）" : ""}`,
      until: (year: number, uncertain: boolean) =>
        `用到 ${year} 年${uncertain ? "（未核实）" : ""}`,
      use: "使用年度",
      former: "曾用名",
      notInList: "官方科目表里没有这个编码，名称照决算印的列出。",
      printed: "决算里印的名称",
      printedAs: (name: string, code: string, from: number, to: number, accounts: number) =>
        `${name}（${code}），${from === to ? `${from} 年` : `${from}–${to} 年`}，${accounts} 份`,
      more: (count: number) => `另有 ${count} 种印法`,
    },
    changeMark: "◆",
    change: {
      renamed: (from: string, to: string, since: number) =>
        `${since} 年以前名为“${from}”，改为“${to}”`,
      into: (from: string, code: string, to: string, since: number) =>
        `${since} 年起，“${from}”（${code}）改列“${to}”`,
      split: (from: string, to: string, since: number) =>
        `${since} 年起，“${from}”分为${to}，不接续`,
      partial: (from: string, to: string, since: number) =>
        `${since} 年起，“${from}”的一部分改列“${to}”，不接续`,
      added: (name: string, since: number) => `${since} 年新设“${name}”`,
      uncertain: "（年度未核实）",
      stitched: "上面的历年数已经接续。",
      asPrinted: "上面的历年数照当年印的编码，没有接续。",
    },
    years: {
      question: "历年用了多少？",
      finding: (first: number, firstAmount: string, last: number, lastAmount: string) =>
        `从 ${first} 年的 ${firstAmount}到 ${last} 年的 ${lastAmount}`,
      only: (year: number, amount: string) => `只有 ${year} 年有这项支出，${amount}`,
      none: "没有决算列支",
      measure: "支出决算，分基本支出和项目支出",
      note: (most: number, fewest: number) =>
        most === fewest
          ? `各年都是 ${most} 个单位列支。`
          : `各年列支的单位数不同，${fewest} 到 ${most} 个，见表。`,
      basic: "基本支出",
      project: "项目支出",
      rest: "其他",
      columns: { year: "年度", total: "支出", change: "比上年", units: "单位数" },
      mark: (year: number) => `${year} 年有改名、合并或新设`,
    },
    parts: {
      question: "里面又分什么？",
      finding: (level: string, count: number, name: string, rate: string) =>
        `分 ${count} 个${level}，${name}最多，占 ${rate}`,
      only: (name: string) => `全部是${name}`,
      measure: "支出决算，按下一级科目",
      rest: "本级与下一级之和的差",
      note: "接续来的、没有细分到下一级的钱，列在“差”里。",
    },
    heat: {
      question: "各单位历年用了多少？",
      finding: (name: string, first: number, from: string, last: number, to: string) =>
        `增加最多的是${name}，从 ${first} 年的 ${from}到 ${last} 年的 ${to}`,
      noRise: (units: number, first: number, last: number) =>
        `所列 ${units} 个单位，${last} 年都不比 ${first} 年多`,
      measure: "支出决算，单位 × 年度",
      note: "单位同上表。颜色深浅只照金额，空白是那一年没有列支或没有决算。",
    },
    moves: {
      question: "比上年变在哪些单位，为什么？",
      finding: (up: number, upAmount: string, down: number, downAmount: string) =>
        [
          ...(up > 0 ? [`${up} 个单位增加共 ${upAmount}`] : []),
          ...(down > 0 ? [`${down} 个单位减少共 ${downAmount}`] : []),
        ].join("，"),
      most: (unit: string, change: string) => `；${unit}变化最大，${change}`,
      none: (year: number) => `没有单位两年都列支，不能和 ${year} 年比`,
      same: (year: number) => `各单位都与 ${year} 年持平`,
      measure: "支出决算比上年的变化，按单位",
      first: (shown: number) => `按增减额从大到小，列前 ${shown} 个。`,
      note: "只比两年都列支的单位。原因照决算的原话，没有写的不代拟；它说的是哪笔钱、和什么比，写在后面。",
      columns: {
        unit: "单位",
        previous: "上年",
        now: "本年",
        change: "增减",
        reason: "决算里写的原因",
      },
      quote: (text: string) => `“${text}”`,
      whole: "（全部支出，比上年）",
      category: (name: string, against: string | null) =>
        against === null ? `（${name}）` : `（${name}，对比${against}）`,
      noReason: "没有写原因",
    },
    units: {
      question: "哪些单位在用？",
      finding: (count: number, first: string, rate: string) =>
        `${count} 个单位列支，${first}最多，占 ${rate}`,
      only: (first: string) => `只有${first}一个单位列支`,
      none: (year: number) => `${year} 年没有单位列支这个科目`,
      measure: "支出决算，按单位",
      note: "“占本单位”是占这个单位同口径全部支出的比例。点金额到它在决算表里的位置。",
      columns: {
        rank: "名次",
        unit: "单位",
        total: "支出",
        basic: "基本支出",
        project: "项目支出",
        share: "占本单位",
        change: "比上年",
        printed: "印的科目",
      },
      others: (count: number) => `等 ${count + 1} 行`,
    },
  },
  terms: [
    { term: "基本支出", meaning: "让单位正常开门办公要花的钱。" },
    { term: "项目支出", meaning: "为办某件专门的事花的钱。" },
  ],
  levels: { 类: "款", 款: "项", 项: "" },
} as const;
