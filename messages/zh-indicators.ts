/** How indicators are said: why there is no value, from where on to look twice. */
export const zhIndicators = {
  cannot: {
    missing: (what: readonly string[]) => `不能计算：缺${what.join("、")}`,
    zero: (what: string) => `不能计算：${what}为 0`,
    negative: (what: string) => `不能计算：${what}为负数`,
    tooSmall: (what: string) => `不能计算：${what}接近 0`,
    needs: (what: string) => `不能计算：还没有${what}`,
    short: "不能计算",
  },
  judgements: { watch: "关注", serious: "重点" },
  hint: "只是提示，不是违规",
  lines: {
    title: "判断线",
    note: "超过判断线的只是提示，不是违规。线可以自己改，从小到大，用逗号分开。",
    readings: {
      outside: "低于、高于内侧两条线为关注，外侧两条为重点",
      above: "高于为关注（有第二条线的，高于它为重点）",
      below: "低于为关注",
      change: "增减都算，且金额超过 50 万元",
    },
    serious: "高于为重点",
    apply: "按这些线看",
    reset: "恢复原来的线",
  },
  formula: "算法",
  basis: "口径",
  caveat: "注意",
  figures: "用到的数",
  derived: "推得",
} as const;
