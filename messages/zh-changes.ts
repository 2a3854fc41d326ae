/** What changed in a region on the year before: by class, and by unit. */
export const zhChange = {
  question: "比上年变在哪里？",
  finding: (up: number, upAmount: string, down: number, downAmount: string) =>
    `${up} 类增加共 ${upAmount}，${down} 类减少共 ${downAmount}`,
  most: (name: string, up: boolean, amount: string) =>
    `，变化最大的是${name}，${up ? "增加" : "减少"} ${amount}`,
  /** Around a link on the name. */
  extremes: {
    up: "增加最多的类是",
    down: "减少最多的类是",
    by: (words: string) => `，${words}`,
    between: "；",
    of: (units: number) => `（按两年都有决算的 ${units} 个单位比）。点名称看为什么。`,
  },
  absent: (year: number) => `没有收到 ${year} 年的决算，不能按类比较。`,
  measure: "支出决算比上年的变化，按功能分类（类）",
  source: "两年的公开01表、公开03表",
  total: (year: number) => `${year} 年`,
  left: (units: number) => `减少的单位（${units} 个）`,
  joined: (units: number) => `增加的单位（${units} 个）`,
  rest: "总表与明细表之差",
  note: (units: number) => `各类的变化只比两年都有决算的 ${units} 个单位；单位增减单列一步。`,
  columns: { name: "类别", before: "上年", now: "本年", change: "增减", total: "合计" },
} as const;

export const zhMoves = {
  finding: (count: number, change: string, amount: string) =>
    count === 0
      ? `没有单位的变化超过 ${change} 且超过 ${amount}`
      : `${count} 个单位的变化超过 ${change} 且超过 ${amount}`,
  measure: "本年支出比上年的变化，按单位",
  source: (accounts: number) => `${accounts} 份决算的公开01表和文字说明`,
  note: "贡献度是一个单位的增减占全部可比单位净增减的比例；净增减很小时不列。原因照决算的原话，没有写的不代拟。",
  columns: {
    unit: "单位",
    now: "本年支出",
    change: "比上年",
    contribution: "贡献度",
    reason: "决算里写的原因",
  },
  flag: "变化大",
  first: (shown: number) => `按增减额从大到小，列前 ${shown} 个和变化大的。`,
  noReason: "没有写原因",
  quote: (text: string) => `“${text}”`,
  derived: "推",
  derivedLong: "上年数由说明里的增减推出，不是上年公开的数",
} as const;
