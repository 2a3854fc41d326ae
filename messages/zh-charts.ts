/** What the charts of an account say. Amounts and rates come formatted, with their unit. */
export const zhCharts = {
  explorer: {
    root: "全部支出",
    path: "支出的层级",
    measures: { total: "合计", basic: "基本支出", project: "项目支出" },
    measureSwitch: "看哪一部分支出",
    levels: ["类", "款", "项"],
    share: "占比",
    code: "编码",
    name: "名称",
    sum: "合计",
    unlisted: "合计与各项之和的差",
    hint: (level: string) => `按“${level}”分。点按色块或名称，进入下一级`,
    leafHint: "已经是最细的一级",
    keys: "支出树图。方向键在色块之间移动，回车进入下一级，退格返回上一级",
    nothing: (measure: string) => `这里没有${measure}。`,
    noTiles: "没有大于零的金额，画不出树图。",
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
    drawing: (name: string, rows: number) => `${name}的 ${rows} 个款，金额从大到小，见图下的表。`,
  },
} as const;
