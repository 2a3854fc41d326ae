/** What the charts of an account say. Amounts and rates come formatted, with their unit. */
export const zhCharts = {
  explorer: {
    root: "全部支出",
    path: "支出的层级",
    tablePath: "表里支出的层级",
    measures: { total: "合计", basic: "基本支出", project: "项目支出" },
    measureSwitch: "看哪一部分支出",
    levels: ["类", "款", "项"],
    share: "占比",
    code: "编码",
    name: "名称",
    sum: "合计",
    unlisted: "合计与各项之和的差",
    now: (trail: readonly string[], measure: string, level: string) =>
      `正在看：${trail.join("，")}，${measure}，按“${level}”分。`,
    hint: "点按色块或名称，进入下一级。",
    leafHint: "已经是最细的一级。",
    keysTable: (name: string) => `${name}，表。上下键换行，右键展开，左键收起`,
    unfold: (name: string) => `展开${name}`,
    fold: (name: string) => `收起${name}`,
    keys: "支出树图。方向键在色块之间移动，回车进入下一级，退格返回上一级",
    nothing: (measure: string) => `这里没有${measure}。`,
    noTiles: "没有大于零的金额，画不出树图。",
    smallTiles: "太小、没有写字的色块：",
    ofWhole: (share: string) => `，占 ${share}`,
    small: (count: number) => `${count} 项金额太小或为负，树图上画不出来，都在列表里。`,
    drawing: (where: string, measure: string, parts: number) =>
      `${where}的${measure}树图，分 ${parts} 块，各块的金额见旁边的列表。`,
    down: (name: string) => `${name}，看它的下一级`,
  },
  bullets: {
    budget: (basis: string) => basis,
    actual: "决算",
    rate: "完成",
    drawing: (basis: string, rows: number) =>
      `${rows} 个科目的决算占${basis}的比例，金额和比例见图下的表。`,
  },
  years: {
    derived: "由下一年的说明推得",
    missing: "未收到",
    drawing: (first: number, last: number) =>
      first === last ? `${last} 年的支出。` : `${first} 至 ${last} 年的支出，金额见图下的表。`,
  },
  ranked: {
    drawing: (name: string, rows: number) => `${name}，${rows} 条，各条的金额见图下的表。`,
  },
  keys: "图。方向键在各数之间移动，Home 和 End 到两端，回车打开",
  keysUp: "图。方向键在各数之间移动，Home 和 End 到两端，回车打开，退格返回上一级",
  year: (year: number) => `${year} 年`,
  total: "合计",
  missing: "无",
  derived: "由下一年的说明推得",
  waterfall: {
    drawing: (first: string, last: string, changes: number) =>
      `从${first}到${last}的 ${changes} 项变动，增加向右，减少向左，金额见图下的表。`,
    cut: (from: string) => `横轴从 ${from}起，不从零起；斜纹处为断轴`,
  },
  stacked: {
    drawing: (first: string, last: string, parts: number) =>
      `${first}至${last}，每年分 ${parts} 项，金额见图下的表。`,
    noShare: "有负数，不画占比",
  },
  trend: {
    drawing: (series: number, first: string, last: string) =>
      `${series} 条线，${first}至${last}，金额见图下的表。`,
  },
  panels: {
    drawing: (panels: number) => `${panels} 幅小图，同一纵轴，各数见图下的表。`,
    scale: (from: string, to: string) => `各图同一纵轴：${from} 至 ${to}`,
  },
  dots: {
    drawing: (groups: number, dots: number) =>
      `${groups} 组共 ${dots} 个单位，每点一个，组内从大到小，各数见图下的表。`,
    median: "中位数",
    count: (dots: number) => `${dots} 个`,
  },
  scatter: {
    drawing: (points: number, x: string, y: string) =>
      `${points} 个单位，横轴${x}，纵轴${y}，各数见图下的表。`,
    unplaced: (names: readonly string[]) =>
      `${names.join("、")}的数不大于零，在对数轴上没有位置，见图下的表。`,
  },
  sankey: {
    drawing: (nodes: number, links: number) =>
      `资金的来源和去向：${nodes} 项，${links} 条流向，金额见图下的表。`,
    negative: (flow: string, amount: string) => `${flow}：${amount}`,
    negatives: "金额为负，流向图上画不出来：",
    to: " → ",
  },
  heat: {
    blank: "空白：没有公开",
  },
} as const;
