/** What the API says in words: where its figures come from, and what is wrong with a request. */
export const zhApi = {
  source: "各单位依法公开的部门决算；每个数在文件中的位置见各行的 place 或 source",
  licence: "政府公开信息；引用请注明公开单位、年度、口径和来源文件",
  basis: {
    accounts: "全部资金；其中 fiscalExpenditure、sangongActual 为财政拨款",
    account: "各表口径见 tables 中各表的 basis",
    execution: "一般公共预算财政拨款",
    projects: "项目全年预算与执行数",
  },
  titles: {
    badParameter: "参数不对",
    badAddress: "地址写错了",
    unknownUnit: "没有这个单位",
    unknownRegion: "没有这个区划",
    unknownAccount: "没有这份决算",
    unknownPlace: "文件里没有这个位置",
    unknownAddress: "没有这个接口",
    failure: "服务器出错",
  },
  badParameters: (named: string) => `请改正这些参数后再请求：${named}。`,
  badAddress: (path: string) => `${path} 里的 % 编码不完整或不是 UTF-8，请改正后再请求。`,
  unknownUnit: (asked: string) =>
    `没有单位叫“${asked}”，或者这个名称属于不止一个单位。请改用单位的 id，可用 /api/v1/units?q= 查找。`,
  unknownRegion: (code: string, known: readonly string[]) =>
    `没有区划 ${code} 的决算。现有：${known.length > 0 ? known.join("、") : "还没有任何决算"}。`,
  unknownAccount: (id: string) => `没有编号为“${id}”的决算。可用 /api/v1/accounts 查找。`,
  unknownPlace: (id: string, at: string) =>
    `没有编号为“${id}”的文件，或者文件里没有 ${at} 这个位置。位置是各行 place 里的 block、row、column，用点连接。`,
  noAccountOfYear: (unit: string, year: number, years: readonly number[]) =>
    `${unit}没有 ${year} 年度的决算。现有年度：${years.join("、")}。`,
  unknownAddress: (path: string) => `没有 ${path} 这个接口。现有接口见 docs/api.md。`,
  failure: "这不是请求的问题。请稍后再试；如果一直这样，请告诉维护的人。",
  parameter: {
    region: "区划代码是 6 位数字",
    year: "年度是 4 位数字，如 2024",
    text: "写 1 到 200 个字",
    code: "科目编码是 3、5 或 7 位数字",
    table: "可以是 02、03、05、06、07、08",
    by: "可以是 unit、function、project",
    format: "可以是 json、csv",
    place: "是段落或表格的序号，后面可接行、列，如 23.4.5",
    each: "是 1 到 99 的整数",
    limit: "是 1 到 1000 的整数",
    cursor: "只能用上一页 meta.next 给出的值",
    versions: "可以是 current、all",
    twice: "只能写一次",
    unknown: "没有这个参数",
  },
} as const;
