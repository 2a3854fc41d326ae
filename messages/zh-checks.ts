import { zhDisclosure } from "./zh-disclosure";

/** What the rules found: the list of a region, one document's record, and the marks beside figures. */
export const zhChecks = {
  ...zhDisclosure,
  title: "核对",
  basis: "各规则比较的数按各自的口径；每条规则比较什么见 docs/checks.md",
  parameter: {
    rule: "是规则的编号，如 R213；全部规则见 docs/checks.md",
    status: "可以是 holds、rounding、hint、failed、undecidable、not-applicable",
  },
  /** Marks differ in form; these are their names. */
  marks: {
    holds: "相符",
    rounding: "只差四舍五入",
    hint: "提示",
    failed: "不一致",
    undecidable: "不能判断",
    damaged: "没有读好，不能判断",
    unchecked: "没有核对",
    proposed: "建议值，不是文件所载",
  },
  /** The page of an account with what would mend it. */
  repaired: {
    ask: (proposals: number) => `按建议看：把 ${proposals} 个数换成能使各项相符的值`,
    shown: "本页按建议显示，不是文件所载。",
    explained: (proposals: number) =>
      `有 ${proposals} 个数换成了由文件里其他数推出的建议值，各处都有标记；历年、分科目变动和指标仍用原数。`,
    back: "回到原文的数",
    mark: "含建议值，不是文件所载",
  },
  /** The mark is a link to what it means. */
  markOf: (name: string) => `核对结果：${name}`,
  markLink: (name: string, of: string) => `${of === "" ? "" : `${of}，`}核对结果：${name}，看说明`,
  statuses: {
    holds: "相符",
    rounding: "只差四舍五入",
    hint: "提示",
    failed: "不一致",
    undecidable: "不能判断",
    "not-applicable": "不适用",
  },
  severities: { 严重: "严重", 较重: "较重", 一般: "一般", 提示: "提示" },
  kinds: {
    表内: "一张表之内",
    表间: "表与表之间",
    跨年: "两个年度之间",
    汇总: "部门与所属单位",
    文表: "文字与表",
    公开: "公开的完整",
    全文: "全文用词",
  },
  causes: {
    publisher: "文件本身",
    reading: "读取或转换",
  },
  years: (from: number, to: number) => (from === to ? `${from} 年` : `${from}–${to} 年`),
  damage: "读取或转换造成，不是文件的错",
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
    others: (count: number) => `另外 ${count} 处`,
    counted: (mark: string, count: number) => `${mark} ${count} 处`,
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
  list: {
    kicker: (region: string, documents: number) => `${region} · ${documents} 份决算`,
    headline: (documents: number, contradicting: number, findings: number) =>
      contradicting === 0
        ? `核对过的 ${documents} 份决算，没有发现前后不一致的数`
        : `${documents} 份决算里，${contradicting} 份有前后不一致的数，共 ${findings} 处`,
    noneChecked: (documents: number) => `${documents} 份决算都还没有核对`,
    lede: "程序按表内、表间、文字与表、年度之间的勾稽关系逐项核对公开的文件。不一致的数照原样保留，这里只指出哪两个数对不上、可能应是多少。提示不等于错误；不能判断也不等于没有问题。",
    unchecked: (documents: number) => `另有 ${documents} 份还没有核对：没有核对不等于没有问题。`,
    allChecked: "每一份都核对过。",
    damaged: (documents: number) =>
      `${documents} 份有地方没能完整读出，由此产生的不一致单列，不算文件的错。`,
    counts: "核对结果（处）",
    filters: "筛选",
    unit: "单位",
    unitHint: "单位名称",
    year: "年度",
    anyYear: "全部年度",
    region: "区划",
    rule: "规则",
    ruleHint: "如 R213",
    kind: "种类",
    anyKind: "全部种类",
    severity: "轻重",
    anySeverity: "不分轻重",
    status: "结果",
    cause: "原因",
    apply: "查看",
    clear: "清除筛选",
    sections: {
      list: "哪里对不上？",
      years: "哪些单位常常对不上？",
      rules: "核对了什么？",
    },
    listTerms: [
      {
        term: "一处",
        meaning: "同一个原因引起的几条不一致合在一起算一处：一个数写错，可能同时违反几条规则。",
      },
      {
        term: "建议",
        meaning: "能让有关各项都成立的最小改动。它只列在原数旁边，不代替原数，也不进任何图表。",
      },
    ],
    yearsTerms: [{ term: "空格", meaning: "那一年没有收入决算，或者收入了还没有核对。" }],
    rulesTerms: [
      { term: "提示", meaning: "可能有正当理由，请人看一看；不算不一致。" },
      { term: "不能判断", meaning: "有关的行、栏或表没有公开或没有读出，所以无从比较。" },
    ],
    finding: (rows: number, status: string) => `${status}：共 ${rows} 处`,
    findingNone: (status: string) => `按现在的筛选，没有“${status}”的结果`,
    measure: "核对发现",
    unitOfAmounts: "元；句中金额用文件印制的单位",
    source: "各份公开的决算文件",
    columns: {
      unit: "单位",
      year: "年度",
      rule: "规则",
      severity: "轻重",
      what: "对不上的数",
      off: "相差（元）",
      repair: "建议",
    },
    sort: "排序：",
    sorts: { unit: "单位", year: "年度", rule: "规则", severity: "轻重", off: "相差" },
    open: (unit: string, year: number) => `${unit} ${year} 年的核对`,
    page: (page: number, pages: number) => `第 ${page} 页，共 ${pages} 页`,
    previous: "上一页",
    next: "下一页",
    downloadAll: "经接口下载全部（CSV，每条规则一行）",
    downloadNote: (rows: number) => `下载的正是这里列出的 ${rows} 处。`,
    listAll: (all: number) => `把 ${all} 处列在一页`,
    yearsFinding: (units: number, years: number) =>
      `${years} 个年度里，${units} 个单位至少有一处不一致`,
    yearsFindingNone: "没有单位出现过不一致",
    yearsMeasure: "不一致的处数（文件本身的）",
    yearsUnit: "处",
    yearsNote: (shown: number, units: number) =>
      units > shown
        ? `按处数从多到少列前 ${shown} 个单位，共 ${units} 个。`
        : "按处数从多到少排列。",
    allUnits: (units: number) => `列出全部 ${units} 个单位`,
    fewUnits: "只列处数最多的单位",
    heatSteps: { none: "没有", one: "1 处", few: "2–3 处", many: "4–7 处", most: "8 处以上" },
    rulesFinding: (rules: number, broken: number) =>
      `${rules} 条规则，其中 ${broken} 条有文件不符合`,
    rulesMeasure: "各规则的结果",
    rulesUnit: "份文件",
    rulesNote: (shown: number, rules: number) =>
      shown < rules
        ? `另外 ${rules - shown} 条规则在全部文件里都相符或不适用。`
        : "没有列数的规则，在全部文件里都相符或不适用。",
    allRules: (rules: number) => `列出全部 ${rules} 条规则`,
    fewRules: "只列有结果的规则",
    rulesColumns: {
      id: "编号",
      plain: "用白话说",
      kind: "种类",
      severity: "轻重",
      failed: "不一致",
      hint: "提示",
      rounding: "四舍五入",
      undecidable: "不能判断",
    },
  },
  account: {
    title: (unit: string, year: number) => `${unit} ${year} 年决算的核对`,
    crumb: "核对",
    kicker: (unit: string, year: number, version: number) =>
      `${unit} · ${year} 年度部门决算 · 第 ${version} 版`,
    headline: (findings: number) =>
      findings === 0 ? "没有发现前后不一致的数" : `有 ${findings} 处数前后不一致`,
    lede: "以下由程序逐项核对得出，请对照原件复核。每处写明哪两个数对不上、在文件的什么位置；“可改为”是由文件里其他数推出的建议，是否改动由公开单位决定。",
    outcomes: "核对的结果",
    outcomesOf: (total: number) => `${total} 项核对`,
    toAccount: "看这份账目",
    toDocument: "看原文",
    toList: "看全区的核对",
    print: "可直接打印（A4）送公开单位",
    findings: "对不上的数",
    none: "按能够判断的规则，没有发现前后不一致的数。",
    asPrinted: "数照印的抄，单位、口径同所在的表或句子。",
    findingTitle: (number: number, severity: string) => `第 ${number} 处（${severity}）`,
    figures: "有关的数",
    figureColumns: { label: "数", printed: "印作", place: "位置" },
    rules: "规则",
    repair: "建议（推算，不是文件所载）",
    repairNote: "原文照录，没有改动；是否更正由公开单位决定。",
    moreProposals: (count: number) => `另外 ${count} 个`,
    cause: "原因：",
    causes: {
      publisher: "公开的文件里，这些数彼此不一致。",
      reading: "读取或转换时丢失了内容，不是文件的错。",
      rounding: "按印制单位四舍五入后的尾差，在允许范围内，不算不一致。",
      hint: "可能有正当理由，不算不一致，请看一看。",
    },
    change: (from: string, to: string, unit: string) =>
      `从 ${from === "" ? "空白" : from} → ${to}${unit === "" ? "" : ` ${unit}`}`,
    evidence: (words: string) => `理由：${words}。`,
    damaged: "没有读好的地方",
    damagedNote:
      "这些不一致出在没能完整读出的表或栏里，由读取或转换造成，不是文件的错。请以原件为准。",
    hints: "请看一看的提示",
    hintsNote: "这些写法可能有正当理由，不算不一致。",
    hintsOf: (count: number) => `${count} 条`,
    undecidable: "不能判断的",
    undecidableNote: "没有核对成的项目不等于没有问题。",
    rounding: "只差四舍五入的",
    roundingNote: "这些数按印制单位四舍五入后有尾差，在允许范围内。",
    openList: (count: number) => `列出 ${count} 项`,
    holds: "相符的",
    holdsNote: "这些关系都成立。",
    holdsAt: (count: number) => `${count} 处相符`,
    place: "位置",
    unplaced: "文件中没有印出",
    ruleKind: (id: string, kind: string) => `${id} · ${kind}`,
    basis: "依据",
    otherYears: "其他年度：",
  },
} as const;
