/** Execution on the page of a region. Rates come as text. */
export const zhDistrictExecution = {
  question: "预算用得怎么样？",
  names: { 年初预算: "年初预算完成率", 全年预算: "全年预算执行率" },
  /** Kinds and counts of those below and above the lines; the lowest one is named. */
  finding: (found: {
    readonly basis: "年初预算" | "全年预算";
    readonly accounts: number;
    readonly low: number;
    readonly lowLine: string;
    readonly high: number;
    readonly highLine: string;
    readonly lowest: string | null;
  }) => {
    const { basis, accounts, low, lowLine, high, highLine, lowest } = found;
    const rate = basis === "年初预算" ? "完成率" : "执行率";
    const outside = [
      ...(low > 0 ? [`${low} 个${rate}低于 ${lowLine}`] : []),
      ...(high > 0 ? [`${high} 个高于 ${highLine}`] : []),
    ];
    return (
      `写明${basis}的 ${accounts} 个单位里，` +
      (outside.length > 0 ? outside.join("，") : `${rate}都在 ${lowLine} 到 ${highLine} 之间`) +
      (lowest === null ? "" : `；最低的是${lowest}`)
    );
  },
  measure: {
    年初预算: "决算占年初预算的比例",
    全年预算: "决算占全年预算的比例",
  },
  basis: (budget: string) => `一般公共预算财政拨款，对比${budget}`,
  source: (accounts: number) => `${accounts} 份决算的文字说明`,
  note: "每点一个单位，组内从高到低；中位数只在三个单位以上时给出。判断线只是提示，不是违规。",
  unit: "%",
  lines: "判断线",
  lowLine: "低于（%）",
  highLine: "高于（%）",
  apply: "应用",
  usual: (low: number, high: number) => `通常看 ${low}% 以下、${high}% 以上，只是提示`,
  columns: {
    amount: (name: string, unit: string) => `${name}（${unit}）`,
    group: "单位类型",
    unit: "单位",
    budget: { 年初预算: "年初预算", 全年预算: "全年预算" },
    actual: "决算",
    rate: { 年初预算: "完成率", 全年预算: "执行率" },
    median: "本类中位数",
  },
  noRate: "不能计算：预算为零",
  extremes: (low: string, high: string) => `最低：${low}。最高：${high}。`,
  all: "逐个单位、科目、项目看预算执行",
  absent: "没有决算写明预算数。",
} as const;
