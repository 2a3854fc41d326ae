/** What to look into in a region's year. Amounts and rates come as text. */
export const zhAttention = {
  question: "哪些需要关注？",
  finding: (kinds: number, units: number) =>
    kinds === 0
      ? "按下面的判断线，没有需要关注的"
      : `${units} 个单位有需要看一看的地方，共 ${kinds} 种`,
  measure: "按判断线挑出，不是违规",
  basis: "各条写明",
  unit: "万元、%",
  source: "决算各表、文字说明和单位名录",
  note: "每一条都能点到那个单位的账目页，再点回原文。",
  count: (count: number) => `${count} 个单位`,
  more: (count: number) => `另外 ${count} 个`,
  missing: { name: "未见公开", rule: "名录里有，或上年有决算，本年没有收到" },
  execution: (low: string, high: string) => ({
    name: "预算执行偏低或偏高",
    rule: `低于 ${low} 或高于 ${high}；年初预算、全年预算分开说`,
  }),
  executionOf: (basis: string, budget: string, actual: string) =>
    `${basis} ${budget}，决算 ${actual}`,
  sangongOver: { name: "“三公”超过全年预算", rule: "决算大于全年预算（口径：财政拨款）" },
  sangongOverOf: (budget: string, actual: string) => `全年预算 ${budget}，决算 ${actual}`,
  sangongUp: { name: "支出减少而“三公”增加", rule: "“三公”比上年多，本年支出比上年少" },
  sangongUpOf: (before: string, now: string) => `“三公”由 ${before}增到 ${now}`,
  spentBy: (rate: string) => `支出 ${rate}`,
  unexplainedOf: (before: string, now: string) => `由 ${before}到 ${now}`,
  signed: (up: boolean, rate: string) => (up ? `+${rate}` : rate),
  lastSeen: (year: number | null) =>
    year === null ? "本年以前没有收到过它的决算" : `最近一份决算是 ${year} 年的`,
  unexplained: (rate: string, amount: string) => ({
    name: "变化大而没有写原因",
    rule: `支出比上年增减超过 ${rate} 且超过 ${amount}，说明里没有读到原因`,
  }),
  closing: (rate: string) => ({
    name: "年末结转结余多",
    rule: `年末结转结余占（本年支出＋年末结转结余）超过 ${rate}（口径：全部资金）`,
  }),
  closingOf: (closing: string, spent: string) => `结转结余 ${closing}，本年支出 ${spent}`,
  contradicting: {
    name: "公开的数前后不一致",
    rule: "同一份文件里两个数对不上；原文照录，没有改动",
  },
  findings: (count: number) => `${count} 处`,
  unchecked: { name: "还没有核对", rule: "没有核对不等于没有问题" },
  uncheckedOf: "这份决算没有核对过",
  unread: { name: "表没有读全", rule: "有表缺失、读不全，或有单元格读不出来" },
  unreadOf: (tables: string, cells: number) =>
    [tables, cells > 0 ? `${cells} 处读不出来` : ""].filter((part) => part !== "").join("；"),
  tableStatus: { partial: "读不全", missing: "没有" },
  table: (number: string, status: string) => `公开${number}表${status}`,
  negative: { name: "有负数支出", rule: "公开03表里有小于零的支出（口径：全部资金）" },
  negativeOf: (name: string) => `最低的一项：${name}`,
  columns: { unit: "单位", why: "情况", value: "数" },
} as const;
