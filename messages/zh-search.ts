const KINDS = {
  unit: "单位",
  category: "科目",
  item: "各单位的支出",
  project: "项目",
  term: "名词",
  passage: "原文",
} as const;

export const zhSearch = {
  title: "搜索",
  pageTitle: (q: string) => `搜索“${q}”`,
  kicker: (region: string) => `在${region}的决算里找`,
  label: "搜索单位、科目、项目、名词、原文",
  hint: "单位、科目、项目…",
  submit: "搜索",
  /** Of the list of suggestions, for a screen reader. */
  suggestions: "可能要找的",
  all: (q: string) => `看“${q}”的全部结果`,
  suggested: (count: number) => (count === 0 ? "没有找到" : `有 ${count} 条建议，用上下键选择`),
  headline: (q: string, count: number) => `找到 ${count} 条和“${q}”有关的内容`,
  nothing: (q: string, region: string) => `${region}的决算里没有“${q}”`,
  nothingLede:
    "可以少写几个字，或换一个说法：单位写简称或拼音首字母（区财政局，qczj），科目写名称或编码（养老，2080505）。",
  empty: "找单位、科目、项目、名词和原文",
  emptyLede:
    "单位可以写全称、简称、拼音或拼音首字母；科目可以写名称或编码；几个词用空格隔开，结果里都要有。两个字起可以找原文。",
  elsewhere: (region: string, simulated: boolean) =>
    simulated ? `${region}（模拟数据）里也有` : `${region}里也有`,
  elsewhereLabel: "别的区划",
  kinds: KINDS,
  now: (q: string, region: string, kind: keyof typeof KINDS | undefined) =>
    `${region}的决算里与“${q}”有关的${kind === undefined ? "内容，每组列前几条" : `全部${KINDS[kind]}`}`,
  most: "每组只列最相关的几十条；要少而准，可以再加一个词，用空格隔开。",
  examplesLabel: "可以这样找",
  examples: [
    { q: "养老", what: "科目和原文" },
    { q: "qczj", what: "单位的拼音首字母" },
    { q: "2080505", what: "科目编码" },
    { q: "公务接待", what: "名词和原文" },
  ],
  jump: "结果分组",
  count: (shown: number) => `${shown} 条`,
  units: (count: number) => `${count} 个单位合计`,
  noSpending: "这里的决算没有这一科目",
  foundAs: (name: string) => `原来或决算里叫“${name}”`,
  otherYears: (count: number) => `另外 ${count} 份决算里也有`,
  sameWords: "其他决算里也有同样的话",
  more: (kind: string, count: number) => `看全部 ${count} 条${kind}`,
  allKinds: "看全部分组",
  columns: {
    name: "名称",
    unit: "单位",
    year: "年度",
    amount: (unit: string) => `金额（${unit}）`,
    what: "是什么钱，口径",
  },
  csv: (count: number) => `下载 CSV（${count} 行）`,
} as const;
