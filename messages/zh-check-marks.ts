/** Marks of the checks beside figures, and what a page of an account says of them. */
export const zhCheckMarks = {
  /** The page of an account with what would mend it. */
  repaired: {
    ask: (proposals: number) => `按建议看：把 ${proposals} 个数换成能使各项相符的值`,
    shown: "本页按建议显示，不是文件所载。",
    explained: (proposals: number) =>
      `有 ${proposals} 个数换成了由文件里其他数推出的建议值，各处都有标记；历年、分科目变动和指标仍用原数。`,
    back: "回到原文的数",
    mark: "含建议值，不是文件所载",
  },
  /** Beside a page, what a mark of it means. */
  panel: {
    title: "这个数核对得怎样",
    holds: "文件里凡是能与它比较的数，都与它相符。",
    open: "打开这份文件的全部核对结果",
    asking: "正在查询……",
    failed: "没能取得说明，请稍后再试，或打开下面的链接。",
    gone: "这份文件已经重新核对，这里的结果不在了。请刷新页面。",
    of: (unit: string, year: number) => `${unit} ${year} 年决算`,
  },
  /** Under the title of a chart or table. */
  inFigure: {
    label: "核对结果",
    unchecked: "这里有决算还没有核对：没有核对不等于没有问题。",
    named: (mark: string, label: string, printed: string) =>
      `${mark}：${label}${printed === "" ? "" : ` ${printed}`}`,
    proposed: (mark: string, label: string, printed: string) =>
      `${mark}：${label}（${printed === "" ? "原文空白" : `原文 ${printed}`}）`,
    others: (count: number) => `另外 ${count} 处`,
    counted: (mark: string, count: number) => `${mark} ${count} 处`,
  },
  /** Where figures of many accounts stand together. */
  among: {
    label: "核对结果",
    units: {
      failed: (count: number) => `其中 ${count} 个单位有未解释的差异`,
      unchecked: (count: number) => `其中 ${count} 个单位还没有核对：没有核对不等于没有问题`,
    },
    accounts: {
      failed: (count: number) => `其中 ${count} 份决算有未解释的差异`,
      unchecked: (count: number) => `其中 ${count} 份决算还没有核对：没有核对不等于没有问题`,
    },
  },
  /** In a list of accounts. */
  status: {
    findings: (count: number) => `${count} 处不一致`,
    damaged: (count: number) => `${count} 处没有读好`,
    none: "没有发现不一致",
  },
  /** At the head of a page about one account. */
  top: {
    label: "勾稽核对的结果（处）",
    unchecked: "这份决算还没有核对：没有核对不等于没有问题。",
    open: "看每一处核对",
    openUnchecked: "看它的核对页",
  },
  /** On the page of an account. */
  section: {
    question: "账对得上吗？",
    term: { term: "勾稽关系", meaning: "同一个数在不同的表里应当相等，分项加起来应当等于合计。" },
    sub: "只判断文件自身是否一致。原文照录，不改动任何数。",
    finding: (all: number, findings: number) =>
      findings === 0
        ? `能够判断的 ${all} 项核对，没有发现不一致`
        : `能够判断的 ${all} 项核对里，有 ${findings} 处不一致`,
    all: "看每一处核对，可打印送公开单位",
    proposal: "。建议（推算，不是文件所载）：",
    others: (count: number) => `；连同另外 ${count} 个数`,
  },
} as const;
