/** From one account of a unit to its others. */
export const zhYearSwitch = {
  label: "换年度",
  previous: (year: number) => `上一份：${year} 年`,
  next: (year: number) => `下一份：${year} 年`,
  all: "历年",
  others: "其他年度：",
  compare: (group: string, units: number) => `与同类 ${units} 个单位比较（${group}）`,
} as const;
