import { compared } from "./zh-compared";
import { zhUnitFigures } from "./zh-unit-figures";

/** A unit over its years. Amounts, rates and changes come formatted. More is in zh-unit-figures.ts. */
export const zhUnit = {
  title: (unit: string) => `${unit}历年决算`,
  kicker: (region: string, scope: string) => `${region} · ${scope}`,
  unknownRegion: "区划未知",
  unknownScope: "范围未知",
  headline: {
    one: (unit: string, year: number, amount: string) => `${unit} ${year} 年用了 ${amount}`,
    none: (unit: string) => `${unit}的决算没有写明支出合计`,
    change: (words: string) => `，${compared("上年", words)}`,
  },
  /** `rose` and `fell` count years that have a year before them to compare with. */
  lede: (found: {
    readonly from: number;
    readonly to: number;
    readonly change: string;
    readonly rose: number;
    readonly fell: number;
  }) => {
    const { from, to, change, rose, fell } = found;
    const ups = rose > 0 ? [`${rose} 年增加`] : [];
    const downs = fell > 0 ? [`${fell} 年减少`] : [];
    const moves = [...ups, ...downs].join("、");
    return `${to} 年${compared(` ${from} 年`, change)}${moves === "" ? "" : `；其间${moves}`}。`;
  },
  derivedBefore: (year: number) => `${year} 年的决算还没有收进来，上年数由说明里写的增减推出。`,
  fullName: "全称",
  otherNames: "用过的其他名称",
  noOtherNames: "没有",
  accounts: "收到的决算",
  accountsCount: (accounts: number, missing: readonly number[]) =>
    missing.length === 0 ? `${accounts} 份` : `${accounts} 份，缺 ${missing.join("、")} 年`,
  peerGroup: "可比的同类",
  compare: (group: string) => `与同类比较（${group}）`,
  now: (choice: {
    readonly unit: string;
    readonly from: number;
    readonly to: number;
    readonly measure: string;
    readonly stitched: boolean;
    readonly share: boolean;
  }) => {
    const { unit, from, to, measure, stitched, share } = choice;
    const years = from === to ? `${from} 年` : `${from}–${to} 年`;
    const classes = stitched ? "类按现行科目接续" : "类按当年原样";
    return `${unit}，${years}，${measure}，${classes}${share ? "，构成按占比" : ""}`;
  },
  years: (from: number, to: number) => (from === to ? `${from} 年` : `${from}–${to} 年`),
  year: "年度",
  range: {
    label: "只看这些年",
    from: "从",
    to: "到",
    show: "查看",
    all: "全部年度",
  },
  history: {
    mark: "合",
    nameMark: "名",
    renamed: (name: string, first: number, last: number) =>
      first === last
        ? `${first} 年的决算用名“${name}”。`
        : `${first}–${last} 年的决算用名“${name}”。`,
    merged: (year: number | null, names: readonly string[]) =>
      `${year === null ? "" : `${year} 年`}由${names.map((name) => `“${name}”`).join("、")}并入（或划入），前后不可比。`,
    goneInto: (year: number | null, names: readonly string[]) =>
      `${year === null ? "" : `${year} 年起`}并入${names.map((name) => `“${name}”`).join("、")}，以后的支出在那里。`,
    see: (name: string) => `看${name}`,
    from: "依据单位登记表。",
  },
  trend: {
    question: "这些年怎么变？",
    term: "空心柱",
    meaning: "那一年的决算还没有收进来，这个数由下一年说明里写的增减推出。",
    switch: "看什么",
    measures: { expenditure: "支出", income: "支出与收入", budget: "预算与决算" },
    finding: (from: number, to: number, words: string) => `从 ${from} 年到 ${to} 年，支出${words}`,
    findingOne: (year: number, amount: string) => `${year} 年支出 ${amount}`,
    findingIncome: (more: number, years: number) =>
      more === 0
        ? `${years} 年里支出都没有超过收入`
        : `${years} 年里有 ${more} 年支出大于收入，差额用以前的结转和结余`,
    findingBudget: (basis: string, over: number, years: number) =>
      over === 0
        ? `${years} 年里支出决算都没有超过${basis}`
        : `${years} 年里有 ${over} 年支出决算超过${basis}`,
    noBudget: "各年说明都没有写预算数",
    none: "没有写明支出的合计",
    measure: "本年支出合计",
    basis: "全部资金",
    source: "各年公开01表《收入支出决算总表》",
    budgetMeasure: "预算与支出决算，各按名称分列",
    budgetBasis: "一般公共预算财政拨款",
    budgetSource: "各年决算说明",
    actual: "支出决算（与预算对比）",
    initialBudget: "年初预算",
    adjustedBudget: "全年预算",
    placeOf: (year: number, derived: boolean) =>
      derived ? `${year} 年由说明推得` : `${year} 年公开01表`,
    expenditure: "支出",
    income: "收入",
    change: "比上年",
    kind: "怎么来的",
    published: "公开的决算",
    derived: (formula: string) => `推得：${formula}`,
    missing: "这一年的决算没有收到",
    retold: "下一年说明倒推",
    retoldSame: "一致",
    retoldRounding: "尾差",
    retoldDiffers: "上年数被重述",
    missingNote: (years: readonly number[]) => `没有收到 ${years.join("、")} 年的决算。`,
    retoldNote: (years: readonly number[]) =>
      `${years.join("、")} 年的数，下一年说明里写的与当年决算不同，两个都列在表里。`,
  },
  classes: {
    question: "钱花在哪几类，怎么变？",
    terms: ["功能分类"],
    stitch: "改过的科目",
    stitched: "接到现行科目",
    asPrinted: "当年原样",
    how: "怎么看",
    amounts: "金额",
    share: "占比",
    measure: "支出决算，按功能分类（类）",
    measureShare: "支出决算的构成，按功能分类（类）",
    basis: "全部资金",
    source: "各年公开03表《支出决算表》",
    finding: (largest: string, share: string, year: number) =>
      `${year} 年最多的是${largest}，占 ${share}`,
    was: (largest: string, then: number) => `；${then} 年最多的是${largest}`,
    absent: "各年的决算都没有列出支出的类。",
    total: "各类合计",
    mark: "接",
    stitchedList: "接过的科目：",
    movedEntry: (from: {
      readonly since: number;
      readonly name: string;
      readonly className: string;
      readonly amount: string;
      readonly years: string;
      readonly toClass: string;
    }) =>
      `${from.since} 年以前为“${from.name}”，列在${from.className}；${from.years}的 ${from.amount}，这里算在${from.toClass}。`,
    renamed: (since: number, name: string, now: string) =>
      `“${now}”在 ${since} 年以前为“${name}”，编码没有变。`,
    nothing: "这些年里没有跨类的改动。",
    unstitched: "这里按当年公布的科目原样画，同一件事改了科目就会断开。",
  },
  split: {
    question: "养机构和办事情各多少？",
    terms: ["基本支出", "项目支出", "人员经费", "公用经费"],
    basicProject: "基本支出与项目支出",
    basis: "全部资金",
    source: "各年公开03表《支出决算表》",
    basic: "基本支出",
    project: "项目支出",
    rest: "其他（上缴、经营、补助）",
    projectShare: "项目占比",
    finding: (year: number, basic: string, project: string) =>
      `${year} 年基本支出占 ${basic}，项目支出占 ${project}`,
    findingNone: "没有写明基本支出和项目支出",
    personnelOperating: "人员经费与公用经费",
    personnelBasis: "一般公共预算财政拨款",
    personnelSource: "各年公开06表；人数为单位登记的在职人数",
    personnel: "人员经费",
    operating: "公用经费",
    staff: "在职人数",
    operatingEach: "人均公用（元）",
    findingPersonnel: (year: number, share: string) =>
      `${year} 年每 100 元基本支出里有 ${share} 元是人员经费`,
    findingPersonnelNone: "没有写明人员经费和公用经费",
    note: "有的年度把项目改列基本，占比突变不一定是花法变了。",
    noStaff: "这个单位没有登记人数，所以不算人均。",
  },
  ...zhUnitFigures,
} as const;
