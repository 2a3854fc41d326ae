/** What a document discloses of what it should, and how it explains its changes. */
export const zhDisclosure = {
  disclosure: {
    question: "公开得够不够？",
    terms: [
      { term: "应当", meaning: "法律法规和公开规程要求的要点；模板和惯例另算，不合在一起打分。" },
      { term: "不能判断", meaning: "只看文件判断不了，例如财政部门是哪一天批复的；不计分。" },
    ],
    finding: (share: string | null, lacking: number) =>
      share === null
        ? "应当公开的要点都不能判断"
        : lacking === 0
          ? `应当公开的要点做到 ${share}，没有缺项`
          : `应当公开的要点做到 ${share}，缺 ${lacking} 项`,
    sub: "能够判断的要点里做到的份额；做到一部分算一半 · 空表要有说明才算公开",
    aspects: { complete: "完整", timely: "及时", detailed: "细化", explained: "说明" },
    all: "合计",
    unknown: "不能判断",
    columns: {
      aspect: "方面",
      demanded: "应当公开的做到",
      met: "做到",
      partly: "做到一部分",
      notMet: "没有做到",
      undecidable: "不能判断",
      usual: "模板和惯例做到",
    },
    verdicts: { met: "做到", partly: "做到一部分", "not-met": "没有做到", undecidable: "不能判断" },
    verdict: (verdict: string, count: number) => `${verdict}（${count} 项）`,
    basis: (id: string, aspect: string, level: string, basis: string) =>
      `${id} · ${aspect} · ${level} · 依据：${basis}`,
  },
  reasons: {
    question: "变动说明原因了吗？",
    terms: [
      { term: "大的变动", meaning: "增减的幅度和金额都超过下面的线；完成率低于 80% 或高于 120%。" },
    ],
    finding: (unexplained: number, explained: number) =>
      unexplained === 0
        ? `${explained} 处变动写了原因，没有大的变动缺原因`
        : `${unexplained} 处大的变动没有写原因；写了原因的 ${explained} 处`,
    limits: "大的变动：",
    rate: "增减超过（%）",
    size: "且超过（万元）",
    apply: "查看",
    none: "说明里没有读到增减变动。",
    columns: { what: "变动", change: "多少", reason: "原因", place: "位置" },
    missing: "没有写原因",
    small: "没有写原因，变动在线以内",
    general: "这样的话套在任何变动上都成立",
    completion: (basis: string, rate: string) => `完成${basis} ${rate}`,
    against: (basis: string, change: string) => `比${basis}${change}`,
    repeated: (reasons: number) => `反复使用的原因（${reasons} 种）`,
    times: (times: number, years: number) =>
      years > 1 ? `${years} 个年度共用了 ${times} 次` : `用了 ${times} 次`,
  },
  /** A unit over its years. */
  record: {
    question: "历年的账对得上吗？",
    terms: [
      { term: "一处", meaning: "同一个原因引起的几条不一致合在一起算一处。" },
      { term: "没有核对", meaning: "没有核对不等于没有问题。" },
    ],
    finding: (years: number, marred: number, findings: number) =>
      marred === 0
        ? `核对过的 ${years} 个年度都没有发现不一致`
        : `${years} 个年度里 ${marred} 个有不一致，共 ${findings} 处`,
    none: "这个单位的决算都还没有核对",
    measure: "历年核对结果和公开程度",
    basis: "各规则比较的数按各自的口径",
    unit: "处、%",
    source: "各年公开的决算文件",
    columns: {
      status: "核对结果",
      findings: "不一致",
      damaged: "没有读好",
      hint: "提示",
      undecidable: "不能判断",
      disclosed: "应当公开的做到",
    },
  },
} as const;
