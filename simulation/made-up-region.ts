/** No province of this name exists, and no code of GB/T 2260 begins with 99. */
export const REGION = {
  code: "990105",
  name: "云岭省云水市云泽区",
  /** As the names of its offices begin. */
  prefix: "云水市云泽区",
  short: "云泽区",
} as const;

/** Stands in every document, so that nothing made up is ever taken for published. */
export const MARKER = `本文件为模拟数据，虚构区划：${REGION.name}（${REGION.code}）。`;
