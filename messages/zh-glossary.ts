export const zhGlossary = {
  title: "名词",
  kicker: "决算里的话，用平常的话说",
  headline: "看懂一份决算要用的词",
  lede: "每个词一句话。页面上带虚线的词都连到这里。",
  groups: {
    plans: "账和计划",
    incomes: "钱从哪里来",
    uses: "钱怎么用",
    sangong: "“三公”、运行、采购",
    performance: "花得有没有效果",
    categories: "怎么分类",
    comparisons: "数怎么比",
    others: "还会遇到的",
  },
  jump: "名词分组",
  find: "在决算里找",
  findLabel: (term: string) => `在决算里找“${term}”`,
} as const;
