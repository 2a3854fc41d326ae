import { zhAttention } from "./zh-attention";
import { zhChange, zhMoves } from "./zh-changes";
import { compared } from "./zh-compared";
import { zhDistrictExecution } from "./zh-district-execution";
import { zhDistrictSangong } from "./zh-district-sangong";

/** The district's page. Amounts come as text, with their unit. */
export const zhDistrict = {
  title: (region: string, year: number) => `${region} ${year} 年度部门决算总览`,
  crumb: (region: string, year: number) => `${region} · ${year} 年度总览`,
  kicker: (region: string, year: number) => `${region} · ${year} 年度部门决算`,
  choose: "换一个区划或年度",
  region: "区划",
  year: "年度",
  yearOption: (year: number) => `${year} 年`,
  yearsRange: (first: number, last: number) =>
    first === last ? `${first} 年` : `${first}–${last} 年`,
  lineLabel: (unit: string) => `按功能分类的全部支出　单位：${unit}　口径：全部资金`,
  now: (region: string, year: number, accounts: number, same: boolean, stitched: boolean) =>
    `${region} ${year} 年，${same ? `各年都有决算的 ${accounts} 个单位` : `有决算的 ${accounts} 个单位`}，` +
    (stitched ? "改过名、并过的科目已接续到现行科目" : "科目照当年印的，不接续"),
  ofUnits: (accounts: number, all: number) => `${all} 个单位中 ${accounts} 个写明`,
  headline: {
    spent: (region: string, accounts: number, year: number, amount: string) =>
      `${region} ${accounts} 个单位 ${year} 年支出 ${amount}`,
    noTotal: (region: string, accounts: number, year: number) =>
      `${region} ${accounts} 个单位的 ${year} 年决算都没有写明支出合计`,
    change: (words: string) => `，${compared("上年", words)}`,
  },
  lede: {
    changeOf: (units: number, all: number, derived: number) =>
      (units === all ? "" : `增减按两年都有数的 ${units} 个单位比。`) +
      (derived === 0
        ? ""
        : derived === units
          ? "没有收到上年决算，上年数由说明里的增减推出。"
          : `其中 ${derived} 个单位没有收到上年决算，上年数由说明里的增减推出。`),
    execution: (basis: string, rate: string, accounts: number, all: number) =>
      `${basis === "年初预算" ? "完成年初预算" : "执行全年预算"}的 ${rate}（${all} 个单位中写明${basis}的 ${accounts} 个）`,
    executionIntro: "一般公共预算支出",
    sangong: (amount: string, accounts: number) => `${accounts} 个单位写明“三公”经费，共 ${amount}`,
    sangongChange: (words: string, accounts: number) =>
      `，${compared("上年", words)}（按两年都写明的 ${accounts} 个单位比）`,
    stop: "。",
    covered: (published: number, all: number) => `应有 ${all} 个单位的决算，已收录 ${published} 个`,
    allCovered: (published: number) => `${published} 个单位的决算都已收录。`,
    missingIntro: (count: number) => `，${count} 个未见公开：`,
    lastSeen: (year: number | null) =>
      year === null ? "（本年以前没有收到过）" : `（最近一份是 ${year} 年）`,
    included: (units: number) => `${units} 个单位的数已含在所属部门的汇总决算里，没有重复计算。`,
    notWhole: (region: string) => `合计只含已收录的单位，不是${region}全部支出。`,
  },
  terms: {
    classes: [
      {
        term: "功能分类",
        meaning: "按“为了做什么事”给支出分类，从类到款再到项，越分越细。",
      },
    ],
    change: [
      {
        term: "瀑布图",
        meaning: "从上年的合计出发，一步一类，加上增加的、减去减少的，走到本年的合计。",
      },
      { term: "贡献度", meaning: "一个单位的增减，占全部净增减的多少。" },
    ],
    execution: [
      { term: "年初预算", meaning: "年初批准的数。完成率可以超过 100%，那是年中追加了钱。" },
      { term: "全年预算", meaning: "年中调整以后的数。真正的执行率对比它，多数决算只写年初预算。" },
      { term: "中位数", meaning: "一组数排好以后，正中间的那个。" },
    ],
    sangong: [{ term: "三公经费", meaning: "因公出国（境）、公务用车、公务接待三项的钱。" }],
  },
  totalLabel: (accounts: number) => `${accounts} 个单位的本年支出合计 · 口径：全部资金`,
  statement: {
    caption: (unit: string) => `本年收支　单位：${unit}　口径：全部资金`,
    income: "本年收入",
    expenditure: "本年支出",
    basic: "其中：基本支出",
    project: "其中：项目支出",
    before: (year: number, units: number, derived: number) =>
      `${year} 年支出（同样 ${units} 个单位${derived === 0 ? "" : `，${derived} 个由说明推得`}）`,
    executionCaption: (unit: string) => `预算执行　单位：${unit}　口径：一般公共预算财政拨款`,
    budget: (basis: string, accounts: number) => `${basis}（${accounts} 个单位写明）`,
    actual: (basis: string) => `这些单位的决算，对比${basis}`,
    completed: (basis: string, rate: string) =>
      basis === "年初预算" ? `完成 ${rate}` : `执行 ${rate}`,
    sangongCaption: (unit: string) => `“三公”经费　单位：${unit}　口径：财政拨款`,
    sangongBudget: "全年预算",
    sangongActual: (accounts: number) => `决算（${accounts} 个单位）`,
    sangongRate: (rate: string) => `占全年预算 ${rate}`,
  },
  trend: {
    question: (years: number) => (years >= 10 ? "十年花了多少？" : "这些年花了多少？"),
    finding: (first: number, firstAmount: string, last: number, lastAmount: string) =>
      `支出从 ${first} 年的 ${firstAmount}到 ${last} 年的 ${lastAmount}`,
    over: (rose: boolean, rate: string) => `，${rose ? "增长" : "下降"} ${rate}`,
    fell: (years: readonly number[]) =>
      years.length === 0 ? "，每年都增加" : `，${years.join("、")} 年比上年减少`,
    one: (year: number, amount: string) => `${year} 年支出 ${amount}，只有这一年的决算`,
    coverageDiffers: (fewest: number, most: number) =>
      `。各年单位数不同（${fewest}–${most} 个），增减里有单位多少的影响`,
    coverageSame: (units: number) => `，始终是同样的 ${units} 个单位`,
    unitsMoved: (units: number) => `。各年都是 ${units} 个单位，但不全是同样的单位`,
    measure: "本年支出合计",
    source: (accounts: number) => `${accounts} 份决算的公开01表《收入支出决算总表》`,
    cohort: "算哪些单位",
    all: "全部单位",
    same: "各年都有的单位",
    note: (same: boolean) =>
      same
        ? "只算每一年都有决算的单位，各年可以直接比。"
        : "谁公开就算谁，各年单位不全相同；要直接比，看“各年都有的单位”。",
    missingUnits: "未见公开",
    derived: "由说明推得",
    derivedNote: (year: number) => `${year} 年没有收到决算，由下一年说明里的增减推得，画成虚框。`,
    columns: {
      year: "年度",
      spent: "支出",
      income: "收入",
      change: "比上年",
      units: "决算 / 应有",
      unitsOf: (published: number, all: number) => `${published} / ${all}`,
    },
    noSame: "没有每一年都有决算的单位。",
  },
  classes: {
    question: "钱花到哪里去了？",
    finding: (names: string, largest: number, share: string) =>
      `每 100 元支出里，${names}；最大的 ${largest} 类共占 ${share}`,
    part: (name: string, share: string) => `${name} ${share} 元`,
    only: (name: string) => `全部用于${name}`,
    none: "没有可以按功能分类列出的支出",
    measure: "支出决算，按功能分类",
    source: (accounts: number) => `${accounts} 份决算的公开03表《支出决算表》`,
    note: "点名称进入下一级；点金额，看是哪些单位花的、花了多少年。",
    stitchNote: "往年改过名、并过的科目按现行科目归并。",
    asPrintedNote: "科目照当年印的列出。",
    stitched: "接续科目",
    asPrinted: "照当年印的",
    stitch: "科目改名、合并",
    all: "全部功能分类和历年变化",
  },
  change: zhChange,
  moves: zhMoves,
  execution: zhDistrictExecution,
  sangong: zhDistrictSangong,
  attention: zhAttention,
  units: {
    question: "哪些单位，各用了多少？",
    most: (units: number, unit: string, amount: string) =>
      `${units} 个单位里，${unit}用得最多，${amount}`,
    one: (unit: string, amount: string) => `${unit}用了 ${amount}`,
    none: (units: number) => `${units} 个单位都没有写明支出合计`,
    measure: "本年支出",
    source: (accounts: number) => `${accounts} 份决算的公开01表`,
    all: (units: number) => `全部 ${units} 个单位，可排序、筛选、比较`,
    first: (shown: number) => `按支出从多到少，列出前 ${shown} 个。`,
    columns: { unit: "单位", group: "类型", spent: "支出", share: "占合计", change: "比上年" },
  },
  empty: {
    title: "还没有收录决算",
    kicker: "空账本",
    lede: "把公开的部门决算文件导入以后，这里就会列出单位和金额。",
    how: "怎么导入",
    steps: [
      {
        what: "导入一个文件，或一个文件夹里的所有文件：",
        command: "npm run import -- 文件或文件夹",
      },
      { what: "先看看会读出什么，不存：", command: "npm run import -- --dry-run 文件" },
      { what: "文件读不出来时，看每张表是怎么认的：", command: "npm run explain-document -- 文件" },
    ],
  },
} as const;
