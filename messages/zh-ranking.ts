/** Tables in an order that the reader chooses. */
export const zhRanking = {
  sortBy: (column: string) => `按${column}排序，再点反过来`,
  shown: (shown: number, all: number) => `列出前 ${shown} 个，共 ${all} 个。`,
  showAll: (all: number) => `全部列出 ${all} 个`,
  rank: "名次",
  order: "序号",
} as const;
