interface Subtitle {
  readonly measure: string;
  readonly basis: string;
  readonly unit: string;
  readonly years: string;
}

/** What every page has: header, footer, figures, errors. */
export const zhShell = {
  site: {
    name: "明账",
    description: "把公开的部门决算读出来、对一遍、看清楚：每个数都能点回原文。",
    title: (page: string) => `${page} · 明账`,
  },
  shell: {
    skip: "跳到正文",
    mainPages: "主要页面",
    overview: "总览",
    units: "单位",
    functions: "功能",
    execution: "执行",
    sangong: "三公",
    checks: "核对",
    glossary: "名词",
    about: "关于",
    nowShowing: "正在看：",
    choose: { label: "换区划或年度", region: "区划", year: "年度" },
    /** 云泽区 for 云水市云泽区. */
    place: (region: string, simulated: boolean, year: number | undefined) =>
      region.replace(/^.+市(?=.)/, "") +
      (simulated ? "（模拟）" : "") +
      (year === undefined ? "" : ` ${year} 年`),
    largeType: "长者版",
    dark: "深色",
    path: "路径",
    home: "总览",
    simulated: "模拟数据",
    transcription: "抄录，文字非原文",
    ofRegion: (region: string, title: string) => `${region} · ${title}`,
    simulatedPage: (title: string) => `${title}（模拟数据）`,
    simulatedTitle: "模拟数据。",
    simulatedBar: (region: string) =>
      `${region}是虚构的区划，本页的单位、金额都由程序生成，只用来演示。`,
    transcriptionTitle: "抄录，文字非原文。",
    transcriptionBar: "本页的数、科目和标题照公开的决算抄录，其余文字不是原文。",
  },
  footer: {
    source: "数从哪里来",
    sourceText:
      "政府单位依法公开的部门决算。页面上每个数都能点回它在文件中的表、行、列；文件写错的也照录，不改动。",
    cite: "怎么引用",
    citeText: "引用时请写明单位、年度、口径和来源文件，并附本页地址。",
    notice: "说明",
    noticeText:
      "本站不是政府网站，以各单位公开的原文为准。程序以 Apache-2.0 许可开放；决算数据属于公开信息。",
    more: "数怎么读出来、各种标记是什么意思",
  },
  date: (iso: string) => {
    const [year = "", month = "", day = ""] = iso.split("-");
    return `${year} 年 ${Number(month)} 月 ${Number(day)} 日`;
  },
  amount: {
    blank: "未填",
    unread: "未能读出",
    rise: "增长",
    fall: "下降",
  },
  figure: {
    subtitle: ({ measure, basis, unit, years }: Subtitle) =>
      `${measure} · 口径：${basis} · 单位：${unit} · ${years}`,
    source: "来源：",
    chartOrTable: "图或表",
    chart: "图",
    table: "表",
    wideTable: (label: string) => `${label}（表，可左右移动）`,
    openTable: "同样的数，列成表",
    download: "下载",
    downloadTitle: "下载这张图的数据",
    rows: (format: string, count: number) => `${format} ${count} 行`,
    csvNote: "表，Excel 可直接打开",
    xlsxNote: "工作簿，数是数字格式",
    svgNote: "图，可编辑",
    pngNote: "图，2 倍大小",
    downloadNote: "每份下载都带口径、单位、来源和版本。",
    link: {
      no: "链接",
      yes: "已复制链接",
      refused: "链接在地址栏里",
    },
    csvYears: "数据年度",
    rateOf: (heading: string) => `${heading}（%）`,
    flags: "注记",
    sourceAndBasis: "来源与口径",
    about: {
      measure: "指标",
      basis: "口径",
      unit: "单位",
      years: "年度",
      source: "来源",
      version: "版本",
      mark: "标记",
      finding: "说明",
    },
  },
  sourcePanel: {
    title: "这个数在文件里的位置",
    reading: "正在取原文…",
    failed: "没有取到原文，可以直接打开文件。",
    close: "关闭",
    open: "打开文件，看上下文",
    readAs: "读作",
    between: "中间略去",
    table: "表中这一行和上下几行",
    marked: "就是这里：",
    of: (unit: string, year: number) => `${unit} ${year} 年度部门决算`,
  },
  notFound: {
    kicker: "没有这一页",
    title: "这个地址没有内容",
    lede: "可能是地址写错了，或者这份决算已经撤下。可以从下面的页面接着找。",
    unitTitle: (unit: string) => `没有找到单位“${unit}”`,
    unitLede: "可能名称写法不同，或者还没有收录它的决算。名称相近的单位：",
    noUnits: "还没有收录任何单位。",
    allUnits: "看全部单位",
    region: (name: string, first: number | null, last: number | null) =>
      first === null
        ? name
        : first === last
          ? `${name} ${first} 年`
          : `${name} ${first}–${last ?? first} 年`,
    functionTitle: (code: string) => `没有功能科目“${code}”`,
    functionLede:
      "科目表里没有这个编码，收录的决算里也没有印过它。类是 3 位、款是 5 位、项是 7 位数字。",
    functionNear: "相近的科目：",
    functionClasses: "各类科目：",
    allFunctions: "看全部功能科目",
    documentTitle: "没有这份文件",
    documentLede:
      "可能是地址写错了，也可能这份文件已经撤下，或换成了内容不同的新文件。下面是几份收录的决算：",
  },
  error: {
    kicker: "出错了",
    title: "这一页没有显示出来",
    lede: "问题出在本站，不在您的操作。可以再试一次；若一直如此，请把地址和下面的编号告诉管理员。",
    digest: (digest: string) => `编号：${digest}`,
    retry: "再试一次",
  },
} as const;
